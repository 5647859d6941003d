import { css } from 'lit';

/** Beside the conversation or in a sheet: a small heading, and what it is about. */
export const panelStyles = css`
  h2 {
    font-size: var(--text);
  }
  p {
    margin: var(--space-1) 0 var(--space-2);
  }
`;
