import { css } from 'lit';

export const inboxStyles = css`
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .choices {
    gap: var(--space-2) var(--space-5);
  }
  .choices label,
  form.inline {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    margin: 0;
    font-size: var(--text-small);
  }
  form.inline label {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }
  summary {
    min-height: 2.25rem;
    padding-block: var(--space-1);
    color: var(--accent);
    cursor: pointer;
  }
  .inner {
    padding-inline-start: var(--space-4);
    border-inline-start: 2px solid var(--line);
  }
  .card > div.row {
    gap: var(--space-3) var(--space-6);
    margin-block-start: var(--space-3);
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--line);
  }
`;
