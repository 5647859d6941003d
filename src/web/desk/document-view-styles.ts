import { css } from 'lit';

export const documentViewStyles = css`
  :host {
    container-type: inline-size;
  }
  /* Whatever is read, whose words they are and whether they hold stands above it. */
  header {
    position: sticky;
    top: 0;
    z-index: 1;
    margin: calc(-1 * var(--space-4)) calc(-1 * var(--space-4)) 0;
    padding: var(--space-2) var(--space-4);
    border-block-end: 1px solid var(--line);
    border-start-start-radius: var(--radius);
    border-start-end-radius: var(--radius);
    background: var(--paper);
  }
  h2 {
    overflow: hidden;
    font-size: var(--text-large);
    text-overflow: ellipsis;
    white-space: nowrap;
    outline-offset: -2px;
  }
  header p,
  header + p {
    margin: var(--space-1) 0 0;
  }
  .find {
    display: flex;
    flex: 1 1 9rem;
    align-items: center;
    justify-content: flex-end;
    gap: var(--space-2);
    min-width: 0;
  }
  .find input {
    flex: 1 1 7rem;
    max-width: 16rem;
    min-width: 0;
    min-height: 2.25rem;
    padding-block: var(--space-1);
  }
  .find [role='status'] {
    white-space: nowrap;
  }
  .clause.found {
    border-inline-start-color: var(--accent);
  }
  .outline summary {
    display: flex;
    align-items: center;
    min-height: 2.75rem;
    font-weight: 600;
    font-size: var(--text-small);
    cursor: pointer;
  }
  .outline ol {
    list-style: none;
    margin: 0;
    padding: 0;
    font-size: var(--text-small);
    line-height: 1.5;
  }
  .outline a {
    display: block;
    padding: var(--space-1) var(--space-2);
    border-inline-start: 3px solid var(--no-line);
    color: var(--ink-soft);
    text-decoration: none;
  }
  .outline a:hover {
    color: var(--accent);
    text-decoration: underline;
  }
  .outline a[aria-current] {
    border-inline-start-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  .depth-1 {
    padding-inline-start: 1em;
  }
  .depth-2 {
    padding-inline-start: 2em;
  }
  .clauses {
    padding-block-start: var(--space-3);
    max-width: var(--measure);
  }
  .clause {
    scroll-margin-block: 10rem;
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--no-line);
  }
  .clause p {
    margin: 0;
    white-space: pre-line;
  }
  .clause.heading p {
    font-weight: 700;
  }
  .label {
    color: var(--ink);
    text-decoration: none;
  }
  .label.above {
    display: block;
    font-size: 0.875rem;
    font-weight: 400;
    color: var(--ink-soft);
  }
  .label:hover,
  .current .label:not(.above) {
    color: var(--accent);
    text-decoration: underline;
  }
  .clause.current {
    border-inline-start-color: var(--accent);
    background: var(--accent-wash);
  }
  .ended .clause.current {
    border-inline-start: 4px dashed var(--line-strong);
    background: var(--grey-wash);
  }
  .clause.within {
    border-inline-start-color: var(--line-strong);
  }
  /* By the room of the text, whatever stands beside it. */
  @container (min-width: 40rem) {
    .body {
      display: grid;
      grid-template-columns: 12rem minmax(0, 1fr);
      gap: var(--space-5);
      align-items: start;
    }
    .outline {
      position: sticky;
      top: 5.5rem;
      max-height: calc(100vh - 6rem);
      overflow-y: auto;
      padding-block-start: var(--space-3);
    }
  }
  /* Zoomed far in, or a telephone on its side: a bar that stays would hide what is read. */
  @media (max-height: 30rem) {
    header {
      position: static;
    }
  }
  @media print {
    header {
      position: static;
    }
    h2 {
      white-space: normal;
    }
    .outline {
      display: none;
    }
    .body {
      display: block;
    }
    .clauses {
      max-width: none;
    }
    .clause {
      padding-inline: 0;
      break-inside: avoid;
    }
    .clause.current {
      background: none;
      padding-inline-start: var(--space-3);
    }
  }
`;
