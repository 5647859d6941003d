import { css } from 'lit';

/** How a conversation lies on the page: the turns one below the other, the field at the lower edge of the window. */
export const chatStyles = css`
  .turns {
    display: block;
  }
  /* Where the page says how high a window's worth is, the newest question can stand at its top and the field stays put. */
  tongce-turn:last-child {
    min-height: var(--turn-height, 0);
  }
  tongce-turn + tongce-turn {
    margin-block-start: var(--space-6);
    padding-block-start: var(--space-6);
    border-block-start: 1px solid var(--line);
  }
  section {
    margin-block: var(--space-4);
    padding: var(--space-4);
    border: 1px solid var(--line);
    background: var(--paper);
    scroll-margin-block-end: 8rem;
  }
  section h2 {
    font-size: var(--text);
  }
  blockquote {
    margin: var(--space-2) 0;
    white-space: pre-wrap;
  }
  .dock {
    padding-block: var(--space-3);
  }
  .dock.sticky {
    position: sticky;
    bottom: 0;
    z-index: 2;
    margin-block-start: var(--space-5);
    padding-block-end: max(var(--space-3), env(safe-area-inset-bottom));
    background: linear-gradient(to bottom, transparent, var(--ground) var(--space-3));
  }
  .offline:empty {
    display: none;
  }
  .offline {
    margin: 0 0 var(--space-2);
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--ink);
    background: var(--paper);
    font-size: var(--text-small);
  }
  tongce-first-questions {
    margin-block-start: var(--space-5);
  }
  /* Zoomed far in, or a telephone on its side: a field that stays would hide what is read. */
  @media (max-height: 30rem) {
    .dock.sticky {
      position: static;
    }
  }
  @media print {
    .dock,
    .unprinted {
      display: none;
    }
  }
`;
