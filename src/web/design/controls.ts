import { css } from 'lit';

/** What every element starts from: box model, focus ring, buttons, links, fields, badges. */
export const controls = css`
  :host {
    display: block;
    color: var(--ink);
    font-family: var(--sans);
    font-size: var(--text);
    line-height: var(--leading);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  h1,
  h2,
  h3,
  h4 {
    margin: 0;
    line-height: 1.4;
    text-wrap: balance;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    color: var(--accent-strong);
    text-decoration-thickness: 2px;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-height: 2.75rem;
    padding: var(--space-1) var(--space-4);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--accent);
    font-size: var(--text-small);
    line-height: 1.4;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover:not(:disabled),
  .button:hover {
    background: var(--accent-wash);
    border-color: var(--accent);
  }
  /* Told by these colours too where people set their own. */
  button[aria-pressed='true'],
  button[aria-expanded='true'].toggle {
    forced-color-adjust: none;
    background: var(--accent-wash);
    border-color: var(--accent);
    color: var(--accent-strong);
  }
  button.primary,
  .button.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  button.primary:hover:not(:disabled),
  .button.primary:hover {
    background: var(--accent-strong);
    border-color: var(--accent-strong);
    color: var(--on-accent);
  }
  button.quiet {
    border-color: transparent;
    background: transparent;
    padding-inline: var(--space-2);
  }
  button.quiet:hover:not(:disabled) {
    background: var(--accent-wash);
  }
  button.primary:disabled {
    background: var(--grey-wash);
  }
  button:disabled {
    color: var(--ink-soft);
    border-color: var(--line);
    cursor: not-allowed;
  }
  input,
  select,
  textarea {
    max-width: 100%;
    min-height: 2.75rem;
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
    line-height: 1.5;
  }
  input[type='checkbox'],
  input[type='radio'] {
    min-height: 0;
    width: 1.25rem;
    height: 1.25rem;
    margin: 0;
    accent-color: var(--accent);
  }
  .badge {
    display: inline-block;
    padding: 0.1em 0.6em;
    border: 1px solid var(--line-strong);
    border-radius: 999px;
    color: var(--ink);
    background: var(--paper);
    font-size: 0.875rem;
    line-height: 1.6;
    white-space: nowrap;
  }
  .badge.strong {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .badge.current {
    border-color: var(--accent);
    color: var(--accent);
  }
  .badge.ended {
    border-style: dashed;
    color: var(--ink-soft);
    background: var(--grey-wash);
  }
  .soft {
    color: var(--ink-soft);
  }
  .small {
    font-size: var(--text-small);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  mark {
    forced-color-adjust: none;
    background: var(--accent-wash);
    color: var(--ink);
    box-shadow: inset 0 -2px 0 var(--accent);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    button,
    .screen-only {
      display: none !important;
    }
    /* Backgrounds are often left off on paper: what is told in white on colour would be told to nobody. */
    .badge,
    .badge.strong {
      border-color: var(--ink);
      background: none;
      color: var(--ink);
    }
    mark {
      background: none;
      box-shadow: none;
      text-decoration: underline;
    }
  }
`;
