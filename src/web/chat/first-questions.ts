import { css, html, LitElement, type TemplateResult } from 'lit';
import { controls } from '../design/controls.ts';
import { messages } from '../messages.ts';

/** What one might ask first; a tap asks it. Fires `suggest`. */
export class FirstQuestions extends LitElement {
  static override properties = { questions: { attribute: false } };
  static override styles = [
    controls,
    css`
      h2 {
        font-size: var(--text-small);
        font-weight: 600;
        color: var(--ink-soft);
      }
      ul {
        list-style: none;
        margin: var(--space-2) 0 0;
        padding: 0;
        border-block-start: 1px solid var(--line);
      }
      li {
        border-block-end: 1px solid var(--line);
      }
      button {
        width: 100%;
        justify-content: flex-start;
        min-height: 3rem;
        padding: var(--space-2) 0;
        border: 0;
        border-radius: 0;
        background: transparent;
        font-size: var(--text);
        text-align: start;
      }
    `,
  ];

  declare questions: readonly string[];

  constructor() {
    super();
    this.questions = [];
  }

  override render(): TemplateResult {
    return html`<h2>${messages.chat.firstQuestions}</h2>
      <ul>
        ${this.questions.map((words) => html`<li><button @click=${() => this.suggest(words)}>${words}</button></li>`)}
      </ul>`;
  }

  private suggest(words: string): void {
    this.dispatchEvent(new CustomEvent('suggest', { detail: words, bubbles: true, composed: true }));
  }
}

customElements.define('tongce-first-questions', FirstQuestions);
