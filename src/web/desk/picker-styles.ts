import { css } from 'lit';

export const pickerStyles = css`
  :host {
    position: relative;
  }
  label {
    font-weight: 600;
    font-size: var(--text-small);
  }
  input {
    width: 100%;
    margin-block-start: var(--space-1);
  }
  input::placeholder {
    color: var(--ink);
    opacity: 1;
  }
  ul {
    position: absolute;
    z-index: 3;
    inset-inline: 0;
    list-style: none;
    margin: 2px 0 0;
    padding: var(--space-1) 0;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
    box-shadow: var(--shadow);
  }
  li {
    padding: var(--space-2) var(--space-3);
    font-size: var(--text-small);
    border-inline-start: 4px solid var(--no-line);
    cursor: pointer;
  }
  li[aria-selected='true'] {
    border-inline-start-color: var(--accent);
  }
  li:hover,
  li[aria-selected='true'] {
    background: var(--accent-wash);
  }
  p {
    margin: 0;
  }
`;
