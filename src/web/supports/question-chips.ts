import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { NextQuestion } from '../../assistant/answer.ts';
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

/** What is still open, several questions at once, each answered with one tap. Fires `answered`. */
export class QuestionChips extends LitElement {
  static override properties = { questions: { attribute: false } };
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

  override render(): TemplateResult | typeof nothing {
    if (this.questions.length === 0) return nothing;
    return html`<section><h3>${messages.asks}</h3>${this.questions.map((question) => this.question(question))}</section>`;
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
    const detail: Answered = { fact, value };
    this.dispatchEvent(new CustomEvent('answered', { detail, bubbles: true, composed: true }));
  }
}

customElements.define('tongce-question-chips', QuestionChips);
