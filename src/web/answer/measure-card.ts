import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { AnswerAmount, Citation } from '../../assistant/answer.ts';
import { controls } from '../design/controls.ts';
import { certaintyWord, messages, outcomeWord } from '../messages.ts';
import './clause-card.ts';
import { conditionList, conditionStyles } from './condition-list.ts';
import { formatAmount } from './format-amount.ts';
import './status-badge.ts';

/** Longest explanation that is shown at once, in characters. */
const SHORT = 60;

/** One measure: its figure with its certainty, its conditions, who decides, how it stands. What has ended is grey, with the cause. */
export class MeasureCard extends LitElement {
  static override properties = {
    measure: { attribute: false },
    citation: { attribute: false },
    asOf: {},
    base: {},
    isOpen: { state: true },
  };
  static override styles = [
    controls,
    conditionStyles,
    css`
      article {
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-inline-start: 4px solid var(--accent);
        border-radius: var(--radius);
        background: var(--paper);
        break-inside: avoid;
      }
      article.ended {
        border-inline-start-color: var(--line-strong);
        background: var(--grey-wash);
        color: var(--ink-soft);
      }
      h4 {
        font-size: var(--text);
        text-wrap: wrap;
      }
      .row {
        margin-block: var(--space-2);
      }
      .figure {
        margin: var(--space-1) 0;
        font-size: 1.5rem;
        font-weight: 700;
        line-height: 1.4;
        font-variant-numeric: tabular-nums;
      }
      .ended .figure {
        font-size: var(--text);
        font-weight: 400;
        text-decoration: line-through;
      }
      p {
        margin: var(--space-1) 0 0;
      }
      summary {
        padding-block: var(--space-1);
        color: var(--accent);
        cursor: pointer;
      }
      @media print {
        details:not([open]) {
          display: none;
        }
      }
      button {
        margin-block-start: var(--space-2);
        margin-inline-start: calc(-1 * var(--space-2));
      }
    `,
  ];

  declare measure: AnswerAmount;
  declare citation: Citation | undefined;
  declare asOf: string;
  declare base: string;
  declare isOpen: boolean;

  constructor() {
    super();
    this.citation = undefined;
    this.asOf = '';
    this.base = '';
    this.isOpen = false;
  }

  override render(): TemplateResult {
    const { title, amount, outcome, text, department, conditions = [] } = this.measure;
    const hasEnded = outcome === 'not_in_force';
    const figure = formatAmount(amount);
    return html`<article class=${hasEnded ? 'ended' : ''}>
      <h4>${title}</h4>
      ${figure ? html`<p class="figure">${figure}</p>` : nothing}
      <p class="row">
        ${amount ? html`<span class="badge ${hasEnded ? 'ended' : 'strong'}">${certaintyWord(amount.certainty)}</span>` : nothing}
        ${hasEnded ? nothing : html`<span class="badge">${this.standing()}</span>`}
        ${this.citation ? html`<tongce-status-badge .status=${this.citation.document.status}></tongce-status-badge>` : nothing}
      </p>
      ${this.explanation(text)}
      ${hasEnded && this.citation ? html`<p class="small">${this.citation.document.status_reason}</p>` : nothing}
      ${conditionList(conditions)}
      ${department ? html`<p class="small soft">${messages.answer.department}：${department}</p>` : nothing}
      ${this.clause()}
    </article>`;
  }

  /** Conditions that nobody has confirmed make no promise. */
  private standing(): string {
    const { outcome, conditions = [] } = this.measure;
    const isOpen = outcome === 'eligible' && conditions.some(({ state }) => state === 'assumed');
    return isOpen ? messages.answer.toConfirm : outcomeWord(outcome);
  }

  /** A sentence stands as it is; more than that is in the answer already and opens on demand. */
  private explanation(text: string): TemplateResult | typeof nothing {
    if (text === '') return nothing;
    if (text.length <= SHORT) return html`<p class="small">${text}</p>`;
    return html`<details class="small">
      <summary>${messages.answer.explanation}</summary>
      <p>${text}</p>
    </details>`;
  }

  private clause(): TemplateResult | typeof nothing {
    if (!this.citation) return nothing;
    const words = this.isOpen ? messages.answer.closeClause : messages.answer.openClause;
    return html`<button class="quiet" aria-expanded=${this.isOpen} @click=${this.toggle}>${words}</button>
      ${
        this.isOpen
          ? html`<tongce-clause-card .citation=${this.citation} .asOf=${this.asOf} .base=${this.base}></tongce-clause-card>`
          : nothing
      }`;
  }

  private toggle(): void {
    this.isOpen = !this.isOpen;
  }
}

customElements.define('tongce-measure-card', MeasureCard);
