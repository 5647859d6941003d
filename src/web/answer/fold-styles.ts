import { css } from 'lit';

/** What opens in place: a line with a mark that turns, at least as high as a finger. */
export const foldStyles = css`
  summary {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-height: 2.75rem;
    color: var(--accent);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-inline: auto 0.25em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  details[open] > summary::after {
    transform: translateY(0.15em) rotate(-135deg);
  }
  @media print {
    summary::after {
      display: none;
    }
  }
`;
