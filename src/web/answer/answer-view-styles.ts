import { css } from 'lit';

/** The verdict largest; below it parts with a small heading each, divided by lines. */
export const answerViewStyles = css`
  .verdict:focus {
    outline: none;
  }
  .figure {
    margin: var(--space-1) 0 0;
    font-size: var(--text-verdict);
    font-weight: 700;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .figure .badge {
    vertical-align: 0.15em;
  }
  .why {
    margin-block-start: var(--space-3);
  }
  .updating {
    opacity: 0.6;
  }
  tongce-next-question {
    margin-block-start: var(--space-4);
  }
  tongce-fact-chips {
    margin-block-start: var(--space-3);
  }
  .part {
    margin-block-start: var(--space-4);
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--line);
  }
  .rows {
    padding-block-start: 0;
  }
  /* A part that is all a fold has its heading in the fold. */
  .folds {
    margin-block-start: var(--space-4);
    border-block-start: 1px solid var(--line);
  }
  .folds > details {
    border-block-end: 1px solid var(--line);
  }
  .folds summary {
    font-weight: 600;
  }
  h3 {
    margin-block-end: var(--space-1);
    font-size: var(--text-small);
    font-weight: 600;
    color: var(--ink-soft);
  }
  .steps {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .notice {
    margin: var(--space-4) 0 var(--space-2);
    font-size: var(--text-small);
    color: var(--ink-soft);
  }
  .suggestions {
    margin-block-start: var(--space-4);
  }
  .suggestions button {
    border-radius: 999px;
    text-align: start;
  }
  .other-day {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
    margin: 0 0 var(--space-3);
    padding: var(--space-2) var(--space-3);
    border-inline-start: 4px solid var(--accent);
    background: var(--accent-wash);
    font-weight: 600;
  }
  .limited {
    margin: 0 0 var(--space-2);
  }
  .sources {
    display: none;
  }
  @media print {
    .suggestions,
    .folds > details:not([open]),
    tongce-fact-chips {
      display: none;
    }
    .part {
      margin-block-start: var(--space-2);
      padding-block-start: var(--space-1);
    }
    .sources {
      display: block;
      font-size: var(--text-small);
      line-height: 1.4;
    }
    .sources p {
      margin: 0 0 var(--space-1);
    }
  }
`;
