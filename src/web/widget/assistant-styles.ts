import { css } from 'lit';

/**
 * What a page lays on every element (`* { … !important }`) reaches the host and would be inherited from there:
 * `all: initial !important` ends it, since among important rules the inner tree wins. Type begins anew at `.root`.
 */
export const assistantStyles = css`
  :host {
    all: initial !important;
    --print-display: none;
  }
  .root {
    color: var(--ink);
    font-family: var(--sans);
    font-size: var(--text);
    line-height: var(--leading);
    line-break: strict;
    text-autospace: normal;
    overflow-wrap: anywhere;
    text-align: start;
    /* Not reset by \`all\`: the words are Chinese whatever the page is written in. */
    direction: ltr;
    unicode-bidi: isolate;
  }
  .launcher {
    position: fixed;
    z-index: 2147483647;
    inset-block-end: max(var(--offset-block, var(--space-4)), env(safe-area-inset-bottom));
    inset-inline-end: max(var(--offset-inline, var(--space-4)), env(safe-area-inset-right));
    min-height: 52px;
    padding-inline: var(--space-5);
    border-radius: 999px;
    box-shadow: var(--shadow);
    font-size: var(--text);
  }
  :host([placement='start']) .launcher {
    inset-inline: var(--offset-inline, var(--space-4)) auto;
  }
  :host([placement='inline']) .launcher {
    position: static;
    box-shadow: none;
  }
  dialog {
    position: fixed;
    inset: auto var(--space-4) var(--space-4) auto;
    width: 440px;
    /* Shares of the window, not vw and vh, which a page that is zoomed enlarges with everything else. */
    max-width: calc(100% - 2 * var(--space-4));
    height: min(720px, calc(100% - 2 * var(--space-4)));
    max-height: none;
    margin: 0;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--ground);
    color: var(--ink);
    box-shadow: 0 12px 48px rgb(0 0 0 / 28%);
    overflow: hidden;
  }
  :host([placement='start']) dialog {
    inset: auto auto var(--space-4) var(--space-4);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 25%);
  }
  .frame {
    display: flex;
    flex-direction: column;
    height: 100%;
  }
  .header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
    background: var(--paper);
    border-block-start: 4px solid var(--accent);
    border-block-end: 1px solid var(--line);
  }
  h2 {
    font-size: var(--text-large);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    padding-inline: var(--space-2);
    border-block-end: 1px solid var(--line);
    background: var(--paper);
  }
  .tools a {
    margin-inline-start: auto;
    border-color: transparent;
    background: transparent;
    padding-inline: var(--space-2);
  }
  .content {
    flex: 1;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: var(--space-3) var(--space-4) 0;
  }
  .content p {
    margin: 0 0 var(--space-3);
  }
  @media (max-width: 30rem), (max-height: 30rem) {
    dialog,
    :host([placement='start']) dialog {
      inset: 0;
      width: 100%;
      max-width: none;
      height: 100%;
      border: 0;
      border-radius: 0;
    }
  }
  @media print {
    .root {
      display: none;
    }
  }
`;
