import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Answer, AnswerAmount, Citation, NextQuestion } from '../../assistant/answer.ts';
import type { Supports } from '../../assistant/supports/supports.ts';
import type { Turn } from '../chat/turn.ts';
import { controls } from '../design/controls.ts';
import { answerStatusWord, messages } from '../messages.ts';
import './answer-actions.ts';
import './answer-text.ts';
import { citationLine } from './citation-line.ts';
import './feedback-form.ts';
import { formatChineseDate } from './format-date.ts';
import './measure-card.ts';
import type { Reply } from './next-question.ts';
import './next-question.ts';
import { messages as supportMessages } from '../supports/messages.ts';
import { sourcesOf } from './sources-of.ts';
import '../supports/support-list.ts';

/** One answer, whole or as far as it has come. Only the last one of a conversation asks back. */
export class AnswerView extends LitElement {
  static override properties = {
    turn: { attribute: false },
    isLast: { type: Boolean },
    base: {},
    unsure: { state: true },
  };
  static override styles = [
    controls,
    css`
      .cards {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
        gap: var(--space-3);
        align-items: start;
        margin-block: var(--space-3) var(--space-5);
      }
      h3 {
        font-size: var(--text);
      }
      .notice {
        margin: var(--space-4) 0 var(--space-2);
        padding-block-start: var(--space-3);
        border-block-start: 1px solid var(--line);
        font-size: var(--text-small);
        color: var(--ink-soft);
      }
      .suggestions {
        margin-block-start: var(--space-4);
      }
      .suggestions .row {
        margin-block-start: var(--space-2);
      }
      .suggestions button {
        text-align: start;
      }
      .other-day {
        margin: 0 0 var(--space-4);
        padding: var(--space-3);
        border-inline-start: 4px solid var(--accent);
        background: var(--accent-wash);
        font-weight: 600;
      }
      .supports {
        margin-block: var(--space-3);
      }
      .supports > summary {
        padding-block: var(--space-2);
        color: var(--accent);
        font-weight: 600;
        cursor: pointer;
      }
      .limited {
        margin: 0 0 var(--space-3);
      }
      .sources {
        display: none;
      }
      @media print {
        .suggestions {
          display: none;
        }
        .sources {
          display: block;
          font-size: var(--text-small);
        }
      }
    `,
  ];

  declare turn: Turn;
  declare isLast: boolean;
  declare base: string;
  /** Facts that the asker said not to know. */
  declare unsure: readonly string[];

  constructor() {
    super();
    this.isLast = false;
    this.base = '';
    this.unsure = [];
  }

  override render(): TemplateResult {
    const { text, citations, amounts, answer, next, state } = this.turn;
    const asOf = answer?.as_of ?? this.turn.asOf ?? '';
    const word = answer ? answerStatusWord(answer.status) : '';
    return html`${answer?.day_notice ? html`<p class="other-day" role="note">${answer.day_notice}</p>` : nothing}${word ? html`<p class="limited"><span class="badge">${word}</span></p>` : nothing}
      <tongce-answer-text .text=${text} .citations=${citations} .asOf=${asOf} .base=${this.base} ?isGrowing=${state === 'streaming'}></tongce-answer-text>
      ${this.cards(
        messages.answer.amounts,
        amounts.filter((amount) => !hasEnded(amount)),
      )}
      ${this.cards(messages.answer.endedAmounts, amounts.filter(hasEnded))}
      ${answer?.supports ? this.supports(answer.supports) : nothing}
      ${next && answer && this.isLast ? this.questions(next, answer.supports) : nothing}
      ${answer ? this.ending() : nothing}`;
  }

  /** Of supports up to three at once; what the asker does not know gives way to the others. */
  private questions(next: NextQuestion, supports: Supports | undefined): TemplateResult {
    const open = (supports?.next_questions ?? [next]).filter(({ fact }) => !this.unsure.includes(fact));
    return html`<div @reply=${supports ? this.skipUnsure : nothing}>${open.map((question) => html`<tongce-next-question .question=${question}></tongce-next-question>`)}</div>`;
  }

  private readonly skipUnsure = (event: CustomEvent<Reply>): void => {
    const { fact, value } = event.detail;
    if (value !== null) return;
    event.stopPropagation();
    this.unsure = [...this.unsure, fact];
  };

  /** All of them, folded: the text tells the best few. */
  private supports(supports: Supports): TemplateResult | typeof nothing {
    const count = supports.items.filter(({ group }) => group !== 'excluded').length;
    if (count === 0) return nothing;
    return html`<details class="supports">
      <summary>${supportMessages.listed(count)}</summary>
      <tongce-support-list .supports=${supports} .base=${this.base}></tongce-support-list>
    </details>`;
  }

  private cards(heading: string, amounts: readonly AnswerAmount[]): TemplateResult | typeof nothing {
    if (amounts.length === 0) return nothing;
    return html`<h3>${heading}</h3>
      <div class="cards">
        ${amounts.map(
          (amount) => html`<tongce-measure-card
            .measure=${amount}
            .citation=${citationOf(amount, this.turn.citations)}
            .asOf=${this.turn.answer?.as_of ?? ''}
            .base=${this.base}
          ></tongce-measure-card>`,
        )}
      </div>`;
  }

  private ending(): TemplateResult | typeof nothing {
    const { answer, message } = this.turn;
    if (!answer) return nothing;
    return html`${this.sources(answer)}<p class="notice">${answer.notice || messages.aiLabel}（截至${formatChineseDate(answer.as_of)}）</p>
      <tongce-answer-actions .question=${message} .answer=${answer} .base=${this.base}></tongce-answer-actions>
      <tongce-feedback-form .answer=${answer.id} .base=${this.base}></tongce-feedback-form>
      ${this.isLast && answer.suggestions.length > 0 ? this.suggestions(answer.suggestions) : nothing}`;
  }

  /** On paper no marker opens: the sources stand below the answer. */
  private sources(answer: Answer): TemplateResult {
    return html`<section class="sources">
      ${sourcesOf(answer).map(
        ({ heading, citations }) => html`<h3>${heading}</h3>
          ${citations.map((citation) => html`<p>[${citation.n}] ${citationLine(citation, answer.as_of)}</p>`)}`,
      )}
    </section>`;
  }

  private suggestions(suggestions: readonly string[]): TemplateResult {
    return html`<div class="suggestions">
      <h3>${messages.chat.suggestions}</h3>
      <div class="row">${suggestions.map((words) => html`<button @click=${() => this.suggest(words)}>${words}</button>`)}</div>
    </div>`;
  }

  private suggest(words: string): void {
    this.dispatchEvent(new CustomEvent('suggest', { detail: words, bubbles: true, composed: true }));
  }
}

function hasEnded({ outcome }: AnswerAmount): boolean {
  return outcome === 'not_in_force';
}

function citationOf(amount: AnswerAmount, citations: readonly Citation[]): Citation | undefined {
  return citations.find(({ clause }) => clause.id === amount.clause);
}

customElements.define('tongce-answer', AnswerView);
