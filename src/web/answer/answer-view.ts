import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Answer, AnswerAmount, AnswerStatus } from '../../assistant/answer.ts';
import type { Supports } from '../../assistant/supports/supports.ts';
import { isUnderWay, knownFacts, type Turn } from '../chat/turn.ts';
import { controls } from '../design/controls.ts';
import { answerStatusWord, certaintyWord, messages } from '../messages.ts';
import './answer-actions.ts';
import { type AnswerText, parseAnswer } from './answer-text.ts';
import './answer-text.ts';
import { answerViewStyles } from './answer-view-styles.ts';
import { type Arranged, arrangeAnswer, openingOf, textOf } from './arrange-answer.ts';
import { citationLine } from './citation-line.ts';
import { conditionList, conditionStyles } from './condition-list.ts';
import './fact-chips.ts';
import './feedback-form.ts';
import { foldStyles } from './fold-styles.ts';
import { followUpsOf } from './follow-ups.ts';
import { formatAmount } from './format-amount.ts';
import { formatChineseDate } from './format-date.ts';
import type { Block } from './markdown.ts';
import './measure-row.ts';
import type { NextQuestion } from './next-question.ts';
import './next-question.ts';
import { nextStepList } from './next-step-list.ts';
import { sourcesOf } from './sources-of.ts';

const UNANSWERED: ReadonlySet<AnswerStatus> = new Set(['not_found', 'partial']);
/** A verdict of more characters is set smaller. */
const LONG_VERDICT = 32;

/**
 * One answer, whole or as far as it has come, in a fixed order: verdict, amount, why; the open question; conditions, next steps,
 * clause, what has ended, other measures. Only the last one of a conversation asks back.
 */
export class AnswerView extends LitElement {
  static override properties = { turn: { attribute: false }, isLast: { type: Boolean }, base: {} };
  static override styles = [controls, foldStyles, conditionStyles, answerViewStyles];

  declare turn: Turn;
  declare isLast: boolean;
  declare base: string;
  /** True from a reply until the answer has followed it: the keyboard stays at the question. */
  private isReplying = false;

  constructor() {
    super();
    this.isLast = false;
    this.base = '';
  }

  override render(): TemplateResult {
    const { text, citations, amounts, answer, state } = this.turn;
    const arranged = arrangeAnswer(parseAnswer(text, state === 'streaming'), citations, amounts);
    return html`${answer?.day_notice ? this.otherDay(answer.day_notice) : nothing}
      <div class=${state === 'updating' ? 'updating' : ''}>
        ${this.verdict(arranged)} ${this.text(arranged.why, 'why')} ${answer && this.isLast ? this.asking(answer) : nothing}
        ${this.lead(arranged)} ${this.others(arranged)} ${this.text(arranged.rest, 'part')} ${this.folds(arranged)}
        ${answer ? this.ending(answer, arranged.lead) : nothing}
      </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('turn') || !this.isReplying || isUnderWay(this.turn)) return;
    this.isReplying = false;
    const asking = this.renderRoot.querySelector<NextQuestion>('tongce-next-question');
    if (asking) void asking.updateComplete.then(() => asking.focus());
    else this.renderRoot.querySelector<HTMLElement>('.verdict')?.focus();
  }

  private verdict({ verdict, lead }: Arranged): TemplateResult | typeof nothing {
    const words = verdict ? textOf([verdict]) : '';
    const opening = verdict ? openingOf(verdict) : '';
    const size = opening === '' ? 'plain' : opening.length > LONG_VERDICT ? 'long' : 'short';
    const limited = this.turn.answer?.status === 'partial' && (!verdict || opening !== '');
    return html`${limited ? html`<p class="limited"><span class="badge">${answerStatusWord('partial')}</span></p>` : nothing}
      ${verdict ? html`<div class="verdict" tabindex="-1">${this.answerText([verdict], size)}${lead ? amountBeside(lead, words) : nothing}</div>` : nothing}`;
  }

  private text(blocks: readonly Block[], name: string): TemplateResult | typeof nothing {
    return blocks.length > 0 ? html`<div class=${name}>${this.answerText(blocks, null)}</div>` : nothing;
  }

  private answerText(blocks: readonly Block[], leads: AnswerText['leads']): TemplateResult {
    return html`<tongce-answer-text .given=${blocks} .leads=${leads} .citations=${this.turn.citations} .asOf=${this.asOf} .base=${this.base} ?isGrowing=${this.turn.state === 'streaming'}></tongce-answer-text>`;
  }

  private get asOf(): string {
    return this.turn.answer?.as_of ?? this.turn.asOf ?? '';
  }

  private otherDay(notice: string): TemplateResult {
    return html`<div class="other-day" role="note"><span>${notice}</span>${this.isLast ? html`<button @click=${() => this.tell('change-day', '')}>${messages.answer.today}</button>` : nothing}</div>`;
  }

  /** What would settle most, and what the answer takes as known. */
  private asking({ question, amounts }: Answer): TemplateResult {
    const reply = () => {
      this.isReplying = true;
    };
    return html`${question ? html`<tongce-next-question .question=${question} ?isBusy=${isUnderWay(this.turn)} @reply=${reply}></tongce-next-question>` : nothing}
      <tongce-fact-chips .known=${knownFacts(this.turn)} .measures=${amounts.map(({ measure }) => measure)} .base=${this.base}></tongce-fact-chips>`;
  }

  private lead({ lead }: Arranged): TemplateResult {
    const { answer } = this.turn;
    const conditions = conditionList(lead?.conditions ?? []);
    const steps = nextStepList(answer?.next_steps ?? [], this.base);
    return html`${conditions === nothing ? nothing : html`<section class="part"><h3>${messages.answer.conditions}</h3>${conditions}</section>`}
      ${lead === null || steps === nothing ? nothing : html`<section class="part"><h3>${messages.answer.next}</h3>${steps}</section>`}`;
  }

  private others({ lead, lists, others }: Arranged): TemplateResult | typeof nothing {
    if (lists.length + others.length === 0) return nothing;
    return html`<section class="part ${lead ? '' : 'rows'}">
      ${lead ? html`<h3>${messages.answer.others}</h3>` : nothing} ${others.map(this.row)}
      ${lists.length > 0 ? this.answerText(lists, null) : nothing}
    </section>`;
  }

  private readonly row = (measure: AnswerAmount): TemplateResult => {
    const citation = this.turn.citations.find(({ clause }) => clause.id === measure.clause);
    return html`<tongce-measure-row .measure=${measure} .citation=${citation} .asOf=${this.asOf} .base=${this.base}></tongce-measure-row>`;
  };

  private folds({ lead, why, lists, others, quotes, ended, endedAmounts }: Arranged): TemplateResult | typeof nothing {
    const supports = this.turn.answer?.supports;
    const hasMore = why.length + lists.length + others.length > 0 || lead !== null;
    const parts = [
      lead && lead.text !== '' && this.turn.answer
        ? this.fold(messages.answer.explanation, html`<p>${lead.text}</p>`)
        : nothing,
      quotes.length > 0 ? this.fold(messages.answer.quotes, this.answerText(quotes, null), !hasMore) : nothing,
      ended.length + endedAmounts.length > 0
        ? this.fold(
            messages.answer.ended(ended.filter(({ kind }) => kind !== 'quote').length + endedAmounts.length),
            html`${endedAmounts.map(this.row)}${this.answerText(ended, null)}`,
          )
        : nothing,
      supports ? this.supports(supports) : nothing,
      this.related(),
    ].filter((part) => part !== nothing);
    return parts.length > 0 ? html`<div class="folds">${parts}</div>` : nothing;
  }

  private fold(words: string, content: TemplateResult, isOpen = false): TemplateResult {
    return html`<details ?open=${isOpen}><summary>${words}</summary>${content}</details>`;
  }

  /** Where nothing answers, what comes nearest can be read. */
  private related(): TemplateResult | typeof nothing {
    const { answer, citations } = this.turn;
    const near = citations.filter(({ role }) => role === 'related');
    if (near.length === 0 || !answer || !UNANSWERED.has(answer.status)) return nothing;
    const links = near.map(
      ({ clause, document }) =>
        html`<li><a href=${`${this.base}/d/${clause.id}`} target="_blank" rel="noopener">${document.number ?? `《${document.title}》`}${clause.label}</a></li>`,
    );
    return this.fold(messages.answer.near(near.length), html`<ul>${links}</ul>`);
  }

  /** All of them, folded: the rows are the best few. */
  private supports(supports: Supports): TemplateResult | typeof nothing {
    const count = supports.items.filter(({ group }) => group !== 'excluded').length;
    if (count === 0) return nothing;
    return this.fold(
      messages.answer.supports(count),
      // Where the page does not bring the list along, its words stand in its place.
      html`<tongce-support-list .supports=${supports} .base=${this.base}><a href=${`${this.base}/supports#${new URLSearchParams({ words: this.turn.message })}`} target="_blank" rel="noopener">${messages.answer.openSupports}</a></tongce-support-list>`,
    );
  }

  private ending(answer: Answer, lead: AnswerAmount | null): TemplateResult {
    const followUps = this.isLast ? followUpsOf(answer, lead) : [];
    return html`${this.sources(answer)} ${followUps.length > 0 ? this.suggestions(followUps) : nothing}
      <p class="notice">${answer.notice || messages.aiLabel}（截至${formatChineseDate(answer.as_of)}）</p>
      <tongce-answer-actions .question=${this.turn.message} .answer=${answer} .base=${this.base}></tongce-answer-actions>
      <tongce-feedback-form .answer=${answer.id} .base=${this.base}></tongce-feedback-form>`;
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
      <div class="row">${suggestions.map((words) => html`<button @click=${() => this.tell('suggest', words)}>${words}</button>`)}</div>
    </div>`;
  }

  private tell(name: string, detail: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** The figure and its certainty word, as far as the verdict has not said them. */
function amountBeside({ amount }: AnswerAmount, verdict: string): TemplateResult | typeof nothing {
  if (!amount) return nothing;
  const said = verdict.replaceAll(/\s/gu, '');
  const figure = formatAmount(amount);
  const word = certaintyWord(amount.certainty);
  const shown = figure && !said.includes(figure.replaceAll(/\s/gu, '')) ? figure : null;
  const badge = said.includes(word) ? null : html`<span class="badge">${word}</span>`;
  if (shown) return html`<p class="figure">${shown} ${badge}</p>`;
  return badge ? html`<p class="limited">${badge}</p>` : nothing;
}

customElements.define('tongce-answer', AnswerView);
