import { css } from 'lit';

/** One column on a telephone; list and text from 48rem on; list, text and everything beside it from 75rem on. */
export const deskPageStyles = css`
  :host {
    max-width: 105rem;
    margin-inline: auto;
    padding-inline: var(--space-4);
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--space-4);
    border-block-end: 1px solid var(--line);
  }
  .views a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    color: var(--ink);
    text-decoration: none;
    border-block-end: 3px solid var(--no-line);
  }
  .views a:hover,
  .views a[aria-current] {
    color: var(--accent);
    border-block-end-color: var(--accent);
  }
  .views a[aria-current] {
    font-weight: 600;
  }
  .views button {
    margin-inline-start: auto;
  }
  @media (pointer: coarse) {
    .views button {
      display: none;
    }
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
    padding-block: var(--space-4) var(--space-6);
  }
  .single {
    padding-block: var(--space-5) var(--space-6);
  }
  .text {
    padding: var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
  }
  .text > p {
    margin: 0 0 var(--space-3);
  }
  /* Still that of the clause before: not to be taken for this one's. Where it comes at once nothing flickers. */
  aside[aria-busy='true'] {
    opacity: 0.4;
    pointer-events: none;
    transition: opacity 0s 150ms;
  }
  .said {
    position: fixed;
    inset-block-end: var(--space-5);
    inset-inline: 0;
    width: fit-content;
    max-width: calc(100vw - 2 * var(--space-4));
    margin: 0 auto;
    padding: var(--space-2) var(--space-4);
    border-radius: var(--radius);
    background: var(--ink);
    color: var(--paper);
    z-index: 5;
  }
  /* Where the standing and the citation line come below the text, a long text must not push them out of reach. */
  @media screen and (min-height: 30rem) {
    .text:not(.whole) {
      max-height: 80vh;
      overflow-y: auto;
    }
  }
  /* Below a long list nobody looks for how to search; what went wrong is said there still. */
  @media not all and (min-width: 48rem) {
    .text.whole:not(:has([role='alert'])) {
      display: none;
    }
  }
  @media (min-width: 48rem) {
    .columns {
      grid-template-columns: minmax(15rem, 20rem) minmax(0, 2fr);
      align-items: start;
      gap: var(--space-5);
    }
    tongce-desk-search {
      position: sticky;
      top: 0;
      max-height: 100vh;
      overflow-y: auto;
      padding-block: var(--space-2);
      margin-inline: -4px;
      padding-inline: 4px;
      grid-row: span 2;
    }
    aside {
      grid-column: 2;
    }
  }
  @media (min-width: 64rem) {
    .columns {
      grid-template-columns: clamp(15rem, 25vw, 20rem) minmax(0, 1fr) clamp(16rem, 26vw, 21rem);
      gap: clamp(var(--space-4), 2.5vw, var(--space-6));
    }
    .text:not(.whole) {
      max-height: none;
      overflow-y: visible;
    }
    .text.whole {
      grid-column: 2 / -1;
    }
    tongce-desk-search {
      grid-row: auto;
    }
    aside {
      grid-column: auto;
      position: sticky;
      top: 0;
      max-height: 100vh;
      overflow-y: auto;
      padding-block: var(--space-2);
      margin-inline: -4px;
      padding-inline: 4px;
    }
  }
  @media print {
    .views,
    .said {
      display: none;
    }
    .columns {
      display: block;
    }
    .text {
      padding: 0;
      border: 0;
    }
    aside {
      position: static;
      max-height: none;
      margin-block-start: 1.5em;
    }
  }
`;
