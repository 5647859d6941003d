import { css } from 'lit';

/** What the pages of the office have in common, beside `controls`. */
export const officeStyles = css`
  h2 {
    margin-block: var(--space-5) var(--space-3);
    font-size: 1.5rem;
  }
  h3 {
    margin-block: var(--space-5) var(--space-2);
    font-size: var(--text-large);
  }
  p {
    margin-block: var(--space-2);
  }
  .table {
    overflow-x: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: var(--space-2) var(--space-3);
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  th {
    white-space: nowrap;
    color: var(--ink-soft);
    font-weight: 600;
  }
  th:first-child {
    width: 1%;
  }
  tr:last-child td {
    border-block-end: 0;
  }
  .card {
    margin-block: var(--space-4);
    padding: var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
  }
  .card h3 {
    margin-block-start: 0;
  }
  form {
    display: grid;
    gap: var(--space-3);
    max-width: 44rem;
    margin-block: var(--space-3);
  }
  form label {
    display: grid;
    gap: var(--space-1);
    font-size: var(--text-small);
  }
  form label.tick {
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: var(--space-2);
  }
  textarea {
    min-height: 6rem;
    width: 100%;
    resize: vertical;
  }
  blockquote {
    margin: var(--space-2) 0;
    padding: var(--space-2) var(--space-4);
    border-inline-start: 4px solid var(--line-strong);
    background: var(--grey-wash);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .status {
    padding: var(--space-2) var(--space-4);
    border-inline-start: 4px solid var(--accent);
    background: var(--accent-wash);
    font-size: var(--text-small);
  }
  .status.bad {
    border-inline-start-style: dashed;
    border-inline-start-color: var(--line-strong);
    background: var(--grey-wash);
  }
  /* Two things to compare; one below the other where there is no room. */
  .beside {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-4);
  }
  @media (max-width: 48rem) {
    .beside {
      grid-template-columns: 1fr;
    }
  }
`;
