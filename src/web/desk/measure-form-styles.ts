import { css } from 'lit';

export const measureFormStyles = css`
  summary {
    padding-block: var(--space-2);
    font-size: var(--text-small);
    font-weight: 600;
    cursor: pointer;
  }
  form,
  .outcome {
    display: grid;
    gap: var(--space-2);
    padding-block-end: var(--space-3);
  }
  p,
  ul {
    margin: 0;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
    font-size: var(--text-small);
  }
  label {
    font-size: var(--text-small);
  }
  label input,
  label select {
    display: block;
    width: 100%;
  }
  form button {
    justify-self: start;
  }
  .figure {
    font-size: 1.25rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .outcome {
    padding: var(--space-3);
    margin-block-end: var(--space-3);
    border-inline-start: 4px solid var(--accent);
    background: var(--ground);
    font-size: var(--text-small);
  }
  q {
    display: block;
    color: var(--ink-soft);
    quotes: '“' '”';
  }
`;
