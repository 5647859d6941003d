import { css } from 'lit';

/** One column on a telephone; from 64rem on, the asker's situation and history stand beside the conversation. */
export const chatPageStyles = css`
  .page {
    max-width: 80rem;
    margin-inline: auto;
    padding-inline: max(var(--space-4), env(safe-area-inset-left));
  }
  .conversation {
    --turn-height: calc(100dvh - 16rem);
    max-width: 48rem;
    margin-inline: auto;
    padding-block: var(--space-4) var(--space-5);
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    margin-inline: calc(-1 * var(--space-2));
    border-block-end: 1px solid var(--line);
  }
  .toolbar button {
    border-color: transparent;
    background: transparent;
    padding-inline: var(--space-2);
  }
  .letterhead {
    display: none;
  }
  tongce-history,
  .as-of {
    display: block;
    margin-block-start: var(--space-5);
  }
  .as-of span,
  .as-of input {
    display: block;
  }
  @media (max-width: 30rem) {
    .toolbar svg {
      display: none;
    }
  }
  dialog {
    width: 100%;
    max-width: 30rem;
    max-height: 100dvh;
    height: 100%;
    margin: 0 0 0 auto;
    padding: var(--space-3) var(--space-4) var(--space-6);
    border: 0;
    background: var(--paper);
    color: var(--ink);
  }
  dialog form {
    display: flex;
    justify-content: flex-end;
    margin-inline-end: calc(-1 * var(--space-2));
  }
  dialog tongce-history {
    margin-block-start: 0;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  @media screen and (min-width: 64rem) {
    .page.beside {
      display: grid;
      grid-template-columns: 17rem minmax(0, 1fr);
      gap: var(--space-7);
      align-items: start;
    }
    aside {
      position: sticky;
      top: 0;
      max-height: 100vh;
      overflow-y: auto;
      padding-block: var(--space-5);
      margin-inline-start: calc(-1 * var(--space-1));
      padding-inline-start: var(--space-1);
    }
    .new {
      width: 100%;
      margin-block-end: var(--space-5);
    }
    .beside .conversation {
      width: 100%;
      margin-inline: 0;
    }
    .conversation {
      padding-block: var(--space-5);
    }
    .toolbar {
      justify-content: flex-end;
      border: 0;
    }
  }
  @media print {
    .letterhead {
      display: block;
      margin: 0 0 var(--space-3);
      border-block-end: 1px solid var(--line);
      font-size: var(--text-small);
    }
    aside,
    .toolbar,
    dialog {
      display: none;
    }
    .page {
      display: block;
      padding: 0;
    }
    .conversation {
      --turn-height: 0;
      max-width: none;
      padding: 0;
    }
  }
`;
