import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { NextQuestion } from '../../assistant/answer.ts';
import type { Supports } from '../../assistant/supports/supports.ts';
import type { FactValue } from '../../policy/fact.ts';
import { controls } from '../design/controls.ts';
import { messages } from './messages.ts';

/** One answer; null: not known, and not to be asked again. */
export interface Answered {
  readonly fact: string;
  readonly value: FactValue | null;
}

/** More options than this stand in a list. */
const MOST_BUTTONS = 6;
const [YES, NO, UNSURE] = ['是', '否', '不清楚'] as const;

/** What is still open, several questions at once, each answered with one tap. Fires `answered` with all that was answered. */
export class QuestionChips extends LitElement {
  static override properties = {
    questions: { attribute: false },
    checklist: { attribute: false },
    ticked: { state: true },
  };
  static override styles = [
    controls,
    css`
      section {
        padding: var(--space-4);
        border: 1px solid var(--accent);
        border-radius: var(--radius);
        background: var(--accent-wash);
      }
      h3 {
        font-size: var(--text);
      }
      fieldset {
        margin: var(--space-3) 0 0;
        padding: 0;
        border: 0;
        min-inline-size: 0;
      }
      legend {
        padding: 0;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      input,
      select {
        flex: 1 1 9rem;
        min-width: 0;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  declare questions: readonly NextQuestion[];
  declare checklist: Supports['checklist'];
  declare ticked: readonly string[];

  constructor() {
    super();
    this.questions = [];
    this.checklist = [];
    this.ticked = [];
  }

  override render(): TemplateResult | typeof nothing {
    const listed = new Set(this.checklist.map(({ fact }) => fact));
    const questions = this.questions.filter(({ fact }) => !listed.has(fact));
    if (questions.length + this.checklist.length === 0) return nothing;
    return html`<section><h3>${messages.asks}</h3>${questions.map((question) => this.question(question))}${this.skipAll(questions)}${this.ticks()}</section>`;
  }

  private question({ fact, prompt, options, decides }: NextQuestion): TemplateResult {
    const known = options.filter((option) => option !== UNSURE);
    const answer = (words: string) => this.answer(fact, words === YES ? true : words === NO ? false : words);
    return html`<fieldset>
      <legend>${prompt}${decides > 0 ? html`<span class="small soft">（${messages.decides(decides)}）</span>` : nothing}</legend>
      <div class="row">
        ${
          known.length === 0
            ? this.field(fact, prompt)
            : known.length <= MOST_BUTTONS
              ? known.map((option) => html`<button @click=${() => answer(option)}>${option}</button>`)
              : html`<select aria-label=${prompt} @change=${(event: Event) => answer((event.currentTarget as HTMLSelectElement).value)}>
                  <option value="">${messages.any}</option>
                  ${known.map((option) => html`<option>${option}</option>`)}
                </select>`
        }
        <button class="quiet" aria-label=${`${messages.skip}：${prompt}`} @click=${() => this.answer(fact, null)}>${options.length > 0 ? UNSURE : messages.skip}</button>
      </div>
    </fieldset>`;
  }

  /** Who knows none of them goes on with one tap. */
  private skipAll(questions: readonly NextQuestion[]): TemplateResult | typeof nothing {
    if (questions.length < 2) return nothing;
    const detail: readonly Answered[] = questions.map(({ fact }) => ({ fact, value: null }));
    return html`<p><button class="quiet" @click=${() => this.tell(detail)}>${messages.skipAll}</button></p>`;
  }

  private tell(detail: readonly Answered[]): void {
    this.dispatchEvent(new CustomEvent('answered', { detail, bubbles: true, composed: true }));
  }

  /** Everything that is a yes or a no, answered with one tap for all. */
  private ticks(): TemplateResult | typeof nothing {
    if (this.checklist.length === 0) return nothing;
    const tick = (fact: string) => {
      this.ticked = this.ticked.includes(fact) ? this.ticked.filter((one) => one !== fact) : [...this.ticked, fact];
    };
    return html`<fieldset>
      <legend>${messages.ticks}</legend>
      <div class="row">
        ${this.checklist.map(({ fact, label }) => html`<button aria-pressed=${this.ticked.includes(fact)} @click=${() => tick(fact)}>${label}</button>`)}
        <button class="primary" @click=${this.tickedAll}>${messages.ticked}</button>
      </div>
    </fieldset>`;
  }

  private readonly tickedAll = (): void => {
    const detail: readonly Answered[] = this.checklist.map(({ fact }) => ({ fact, value: this.ticked.includes(fact) }));
    this.ticked = [];
    this.tell(detail);
  };

  private field(fact: string, prompt: string): TemplateResult {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const value = String(new FormData(event.currentTarget as HTMLFormElement).get('value') ?? '').trim();
      if (value !== '') this.answer(fact, value);
    };
    return html`<form @submit=${submit}><input name="value" required maxlength="40" autocomplete="off" aria-label=${prompt} /><button>${messages.save}</button></form>`;
  }

  private answer(fact: string, value: FactValue | null): void {
    if (value === '') return;
    const detail: readonly Answered[] = [{ fact, value }];
    this.dispatchEvent(new CustomEvent('answered', { detail, bubbles: true, composed: true }));
  }
}

customElements.define('tongce-question-chips', QuestionChips);
