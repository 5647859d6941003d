import { css } from 'lit';

export const compareStyles = css`
  .pickers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: var(--space-4);
  }
  .summary {
    font-weight: 600;
  }
  label {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    min-height: 2.75rem;
  }
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    background: var(--paper);
  }
  th,
  td {
    padding: var(--space-3);
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  th {
    position: sticky;
    top: 0;
    background: var(--grey-wash);
    font-weight: 600;
    line-height: 1.5;
    z-index: 1;
  }
  p {
    margin: 0 0 var(--space-1);
  }
  td .label {
    font-size: var(--text-small);
    font-weight: 600;
  }
  .words {
    white-space: pre-line;
  }
  .absent {
    color: var(--ink-soft);
    background: var(--grey-wash);
  }
  del {
    color: var(--ink-soft);
    text-decoration: line-through;
    text-decoration-thickness: 2px;
  }
  ins {
    background: var(--accent-wash);
    text-decoration: underline 2px var(--accent);
  }
  .screen-only {
    margin-block: var(--space-2);
  }
  .figures {
    font-size: var(--text-small);
  }
  .figure {
    display: inline-block;
    padding: 0 0.4em;
    border: 2px solid var(--accent);
    border-radius: 4px;
    font-weight: 700;
  }
  @media (max-width: 48rem) {
    table,
    tbody,
    tr,
    td,
    thead,
    th {
      display: block;
    }
    th {
      position: static;
    }
    tr + tr {
      margin-block-start: var(--space-3);
    }
  }
`;
