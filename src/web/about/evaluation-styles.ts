import { css } from 'lit';

/** Two halves beside each other, one below the other on a telephone; figures stand in columns. */
export const evaluationStyles = css`
  h3 {
    margin-block: var(--space-5) var(--space-3);
    font-size: var(--text-large);
  }
  h3 .soft {
    font-weight: 400;
    font-size: var(--text-small);
  }
  p {
    max-width: var(--measure);
  }
  .halves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
    gap: var(--space-5) var(--space-6);
    align-items: start;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--text-small);
  }
  caption,
  h4 {
    padding-block-end: var(--space-2);
    font-size: var(--text);
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: var(--space-2) var(--space-1);
    border-block-end: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    line-height: 1.4;
  }
  tbody th {
    white-space: nowrap;
  }
  thead th {
    color: var(--ink-soft);
    white-space: nowrap;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  tr.all > *,
  li .number {
    font-weight: 700;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
    border-block-start: 1px solid var(--line);
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--line);
  }
  li svg,
  .means {
    grid-column: 1 / -1;
  }
  .means,
  .legend {
    font-size: var(--text-small);
    color: var(--ink-soft);
  }
  svg {
    display: block;
    width: 100%;
    height: 4px;
    margin-block: 4px 2px;
  }
  rect {
    fill: var(--accent);
  }
  rect.track {
    fill: var(--line);
  }
  .legend {
    margin: var(--space-4) 0 0;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
    gap: 0 var(--space-6);
  }
  .legend div {
    display: grid;
    grid-template-columns: 3em minmax(0, 1fr);
  }
  .legend dt {
    color: var(--ink);
  }
  dd {
    margin: 0;
  }
`;
