import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { NextQuestion as Question } from '../../assistant/answer.ts';
import { controls } from '../design/controls.ts';
import { messages } from '../messages.ts';

/** What the asker replied: the words for the conversation, the value for the fact (null for 不清楚). */
export interface Reply {
  readonly fact: string;
  readonly prompt: string;
  readonly words: string;
  readonly value: boolean | string | null;
}

/** The one question that would change most, its options as buttons; without options, a field. Fires `reply`. */
export class NextQuestion extends LitElement {
  static override properties = { question: { attribute: false } };
  static override styles = [
    controls,
    css`
      fieldset {
        margin: 0;
        padding: var(--space-4);
        border: 1px solid var(--accent);
        border-radius: var(--radius);
        background: var(--accent-wash);
        min-inline-size: 0;
      }
      legend {
        float: inline-start;
        width: 100%;
        padding: 0;
        margin-block-end: var(--space-3);
      }
      legend + * {
        clear: both;
      }
      strong {
        display: block;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      input {
        flex: 1 1 10rem;
        min-width: 0;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  declare question: Question;

  override render(): TemplateResult {
    const { prompt, options, decides } = this.question;
    return html`<fieldset>
      <legend>
        <span class="small soft">${messages.answer.question}${decides > 0 ? messages.answer.decides(decides) : nothing}</span>
        <strong>${prompt}</strong>
      </legend>
      ${options.length > 0 ? html`<div class="row">${options.map(this.option)}</div>` : this.field(prompt)}
    </fieldset>`;
  }

  private readonly option = (option: string): TemplateResult =>
    html`<button @click=${() => this.reply(option)}>${option}</button>`;

  private field(prompt: string): TemplateResult {
    return html`<form @submit=${this.submit}>
      <input name="value" required maxlength="60" autocomplete="off" aria-label=${prompt} />
      <button class="primary">${messages.answer.reply}</button>
    </form>`;
  }

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const value = new FormData(event.currentTarget as HTMLFormElement).get('value');
    if (typeof value === 'string' && value.trim() !== '') this.reply(value.trim());
  };

  private reply(words: string): void {
    const { fact, prompt } = this.question;
    const detail: Reply = { fact, prompt, words, value: valueOfWords(words) };
    this.dispatchEvent(new CustomEvent('reply', { detail, bubbles: true, composed: true }));
  }
}

/** 12 人, 35%, 3 年: what is counted goes without its unit; money keeps it (800万元). */
const COUNTED = /^([\d,.]+)\s*(?:人|名|家|个|项|件|年|个月|月|天|日|平方米|平米|[%％])$/u;

/** 是 and 否 are the truth values of a fact; 不清楚 leaves it open; other words are the value themselves. */
function valueOfWords(words: string): boolean | string | null {
  if (words === messages.facts.yes) return true;
  if (words === messages.facts.no) return false;
  if (words === messages.facts.unsure) return null;
  return COUNTED.exec(words)?.[1]?.replaceAll(',', '') ?? words;
}

customElements.define('tongce-next-question', NextQuestion);
