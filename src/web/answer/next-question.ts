import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { NextQuestion as Question } from '../../assistant/answer.ts';
import { controls } from '../design/controls.ts';
import { messages } from '../messages.ts';
import { choices, wordsField } from './choices.ts';

/** What the asker replied: the words for the conversation, the value for the fact (null for 不清楚 and 跳过). */
export interface Reply {
  readonly fact: string;
  readonly prompt: string;
  readonly words: string;
  readonly value: boolean | string | null;
}

/** The one question that would change most, its options as buttons; without options, a field. Who does not know goes on. Fires `reply`. */
export class NextQuestion extends LitElement {
  static override properties = { question: { attribute: false }, isBusy: { type: Boolean } };
  static override styles = [
    controls,
    css`
      fieldset {
        margin: 0;
        padding: var(--space-3) var(--space-4);
        border: 1px solid var(--accent);
        border-radius: var(--radius);
        background: var(--accent-wash);
        min-inline-size: 0;
      }
      legend {
        float: inline-start;
        width: 100%;
        padding: 0;
        margin-block-end: var(--space-2);
      }
      legend + * {
        clear: both;
      }
      .row button {
        min-width: 4rem;
      }
      .words {
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      input {
        flex: 1 1 8rem;
        min-width: 0;
      }
      select {
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
  /** While a reply is under way nothing more is taken. */
  declare isBusy: boolean;

  constructor() {
    super();
    this.isBusy = false;
  }

  /** The question itself: what can be answered is the next stop of the keyboard. */
  override focus(): void {
    this.renderRoot.querySelector('fieldset')?.focus();
  }

  override render(): TemplateResult {
    const { prompt, options, decides } = this.question;
    const { unsure } = messages.facts;
    const known = options.filter((option) => option !== unsure);
    const reply = (words: string) => this.reply(words);
    return html`<fieldset tabindex="-1" aria-busy=${this.isBusy}>
      <legend>
        <strong>${prompt}</strong>${decides > 1 ? html` <span class="small soft">${messages.answer.decides(decides)}</span>` : nothing}
      </legend>
      <div class="row">
        ${known.length > 0 ? choices(prompt, known, reply) : wordsField(prompt, messages.answer.reply, reply)}
        <button class="quiet" @click=${() => this.reply(unsure)}>${known.length > 0 ? unsure : messages.answer.skip}</button>
      </div>
    </fieldset>`;
  }

  private reply(words: string): void {
    if (this.isBusy) return;
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
