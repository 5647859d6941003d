import { css } from 'lit';

export const deskSearchStyles = css`
  .field {
    margin-block-end: var(--space-3);
  }
  label {
    display: block;
    font-weight: 600;
    font-size: var(--text-small);
  }
  input {
    width: 100%;
    margin-block-start: var(--space-1);
    border-width: 2px;
    font-size: 1.125rem;
  }
  .hint,
  .count {
    margin: var(--space-1) 0;
    font-size: var(--text-small);
    color: var(--ink-soft);
  }
  .reading {
    margin: 0 0 var(--space-1);
    font-size: var(--text-small);
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .hint {
      display: none;
    }
  }
  .unfold {
    display: none;
    padding-inline: 0;
  }
  @media not all and (min-width: 48rem) {
    :host([isFolded]) .unfold {
      display: inline-flex;
    }
    :host([isFolded]) .list {
      display: none;
    }
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
    border-block-start: 1px solid var(--line);
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    align-items: start;
    padding: var(--space-2) var(--space-3);
    border-block-end: 1px solid var(--line);
    border-inline-start: 4px solid var(--no-line);
    cursor: pointer;
    line-height: 1.55;
  }
  li:hover {
    background: var(--grey-wash);
  }
  li[aria-selected='true'] {
    background: var(--accent-wash);
  }
  li.opened {
    border-inline-start-color: var(--accent);
  }
  @media (forced-colors: active) {
    li[aria-selected='true'] {
      border-inline-start-color: Highlight;
    }
  }
  li.holder {
    padding-block: var(--space-1);
    background: var(--grey-wash);
    color: var(--ink-soft);
    font-size: var(--text-small);
    cursor: default;
  }
  /* A long standing goes below a title, and leaves it room. */
  .title {
    flex: 1 1 11em;
    font-weight: 600;
  }
  .document,
  .snippet {
    flex-basis: 100%;
    font-size: var(--text-small);
  }
  .document {
    min-width: 0;
    color: var(--ink-soft);
  }
  /* Completions are small, each on as few lines as it can. */
  .completed {
    margin-block-end: var(--space-3);
    padding-block-end: var(--space-1);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper);
    font-size: var(--text-small);
  }
  .completed::before {
    content: attr(aria-label);
    display: block;
    padding: var(--space-1) var(--space-3) 0;
    color: var(--ink-soft);
    font-size: 0.875rem;
  }
  .completed li {
    padding-block: var(--space-1);
    border-block-end: 0;
  }
  .completed .title {
    font-weight: 400;
  }
  .completed .document {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
