import { css } from 'lit';

export const deadlineStyles = css`
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-3);
  }
  label {
    font-size: var(--text-small);
  }
  label input,
  label select {
    display: block;
    margin-block-start: var(--space-1);
  }
  .check input {
    margin: 0;
  }
  input[name='days'] {
    width: 6rem;
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-height: 2.75rem;
  }
  .due {
    margin: var(--space-4) 0 0;
  }
  .due strong {
    display: block;
    font-size: 1.75rem;
    line-height: 1.4;
  }
  section p {
    margin: var(--space-1) 0;
  }
  .months {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-5);
    margin-block: var(--space-4);
  }
  table {
    border-collapse: separate;
    border-spacing: 2px;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: var(--space-1);
  }
  th,
  td {
    width: 2.375rem;
    height: 2.375rem;
    padding: 0;
    text-align: center;
    font-size: var(--text-small);
    font-weight: 400;
  }
  th {
    color: var(--ink-soft);
  }
  td.counted {
    background: var(--accent-wash);
    border-radius: 4px;
  }
  td.off {
    color: var(--ink-soft);
    text-decoration: line-through;
  }
  td.start {
    border: 2px solid var(--accent);
    border-radius: 4px;
  }
  td.due {
    border: 2px solid var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    border-radius: 4px;
    font-weight: 700;
  }
`;
