import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { AnswerAmount, Citation } from '../../assistant/answer.ts';
import { controls } from '../design/controls.ts';
import { certaintyWord, messages, outcomeWord } from '../messages.ts';
import './clause-card.ts';
import { conditionList, conditionStyles } from './condition-list.ts';
import { foldStyles } from './fold-styles.ts';
import { formatAmount } from './format-amount.ts';

/** One measure in a line: its name, its figure with its certainty. It opens to its reckoning, its conditions, who decides and its clause. */
export class MeasureRow extends LitElement {
  static override properties = {
    measure: { attribute: false },
    citation: { attribute: false },
    asOf: {},
    base: {},
    isOpen: { state: true },
  };
  static override styles = [
    controls,
    foldStyles,
    conditionStyles,
    css`
      :host {
        border-block-end: 1px solid var(--line);
        break-inside: avoid;
      }
      :host(:last-child) {
        border-block-end: 0;
      }
      summary {
        padding-block: var(--space-3);
        color: var(--ink);
        font-weight: 400;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        flex: 1;
        align-items: baseline;
        justify-content: space-between;
        gap: 0 var(--space-4);
        min-width: 0;
      }
      /* On a telephone every figure stands below its name. */
      .title {
        flex: 1 1 15rem;
      }
      .figure {
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }
      .ended .figure {
        font-weight: 400;
        text-decoration: line-through;
      }
      .ended {
        color: var(--ink-soft);
      }
      .from {
        flex-basis: 100%;
      }
      .inside {
        padding-block-end: var(--space-3);
      }
      p {
        margin: var(--space-1) 0 0;
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
    const { title, amount, outcome } = this.measure;
    const hasEnded = outcome === 'not_in_force';
    const open = (event: Event) => {
      this.isOpen = (event.currentTarget as HTMLDetailsElement).open;
    };
    return html`<details class=${hasEnded ? 'ended' : ''} @toggle=${open}>
      <summary>
        <span class="line">
          <span class="title">${title}</span>
          ${amount ? html`<span class="figure">${figureOf(amount)} <span class="badge">${certaintyWord(amount.certainty)}</span></span>` : nothing}
          <span class="from small soft">${this.from(hasEnded)}</span>
        </span>
      </summary>
      ${this.isOpen ? this.inside() : nothing}
    </details>`;
  }

  /** Of what has ended the cause; of the rest the document and how it stands for the asker. */
  private from(hasEnded: boolean): string {
    const document = this.citation?.document;
    if (hasEnded) return document?.status_reason ?? outcomeWord(this.measure.outcome);
    return [document && (document.number ?? document.title), this.standing()].filter((part) => part).join(' · ');
  }

  /** Conditions that nobody has confirmed make no promise. */
  private standing(): string {
    const { outcome, conditions = [] } = this.measure;
    const isOpen = outcome === 'eligible' && conditions.some(({ state }) => state === 'assumed');
    return isOpen ? messages.answer.toConfirm : outcomeWord(outcome);
  }

  private inside(): TemplateResult {
    const { title, text, department, conditions = [] } = this.measure;
    const words = text.startsWith(`${title}：`) ? text.slice(title.length + 1) : text;
    return html`<div class="inside">
      ${words ? html`<p class="small">${words}</p>` : nothing} ${conditionList(conditions)}
      ${department ? html`<p class="small soft">${messages.answer.department}：${department}</p>` : nothing}
      ${this.citation ? html`<tongce-clause-card .citation=${this.citation} .asOf=${this.asOf} .base=${this.base}></tongce-clause-card>` : nothing}
    </div>`;
  }
}

/** Money with its bound, a rate as it is; nothing where neither is known. */
function figureOf(amount: NonNullable<AnswerAmount['amount']>): string {
  return formatAmount(amount) ?? (typeof amount.rate === 'string' ? amount.rate : '');
}

customElements.define('tongce-measure-row', MeasureRow);
