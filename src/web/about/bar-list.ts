import { css, html, LitElement, type TemplateResult } from 'lit';
import { controls } from '../design/controls.ts';

export interface Bar {
  readonly label: string;
  readonly count: number;
  /** What no longer holds is drawn grey. */
  readonly isEnded: boolean;
}

/** Counts as bars, longest first; the number stands beside each, so that the length is an aid only. */
export class BarList extends LitElement {
  static override properties = { bars: { attribute: false }, label: {} };
  static override styles = [
    controls,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        display: grid;
        grid-template-columns: 7.5em 3em 1fr;
        gap: var(--space-2);
        align-items: center;
        padding-block: var(--space-1);
      }
      .count {
        text-align: end;
        font-variant-numeric: tabular-nums;
        font-weight: 600;
      }
      svg {
        width: 100%;
        height: 14px;
      }
      rect {
        fill: var(--accent);
      }
      .ended rect {
        fill: var(--line-strong);
      }
    `,
  ];

  declare bars: readonly Bar[];
  declare label: string;

  constructor() {
    super();
    this.bars = [];
    this.label = '';
  }

  override render(): TemplateResult {
    const most = Math.max(1, ...this.bars.map(({ count }) => count));
    const sorted = [...this.bars].sort((a, b) => b.count - a.count);
    return html`<ul aria-label=${this.label}>
      ${sorted.map(
        ({ label, count, isEnded }) => html`<li class=${isEnded ? 'ended' : ''}>
          <span>${label}</span><span class="count">${count}</span>
          <svg aria-hidden="true"><rect width="${(count / most) * 100}%" height="14" rx="2"></rect></svg>
        </li>`,
      )}
    </ul>`;
  }
}

customElements.define('tongce-bars', BarList);
