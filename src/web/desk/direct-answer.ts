import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { DirectAnswer } from '../client/replies.ts';
import { controls } from '../design/controls.ts';
import { answerLines } from './answer-lines.ts';
import { deskMessages } from './messages.ts';

/** What is answered to the typed words, above the clauses; that nothing is near is said as plainly. Fires `choose` with the id of a clause. */
export class DirectAnswerView extends LitElement {
  static override properties = { answer: { attribute: false } };
  static override styles = [
    controls,
    css`
      section {
        margin-block-end: var(--space-3);
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--line);
        border-inline-start: 4px solid var(--accent);
        border-radius: var(--radius);
        background: var(--paper);
        font-size: var(--text-small);
      }
      h2 {
        margin: 0;
        font-size: inherit;
      }
      p {
        margin: var(--space-1) 0;
      }
      .first {
        font-weight: 600;
      }
      summary {
        min-height: 2rem;
        color: var(--accent);
        cursor: pointer;
      }
      button {
        padding-inline: 0;
        text-align: start;
      }
    `,
  ];

  declare answer: DirectAnswer;

  override render(): TemplateResult | typeof nothing {
    const { status, text, clauses } = this.answer;
    if (status === 'not_found' || status === 'out_of_scope')
      return html`<p role="note">${deskMessages.nothingNear}</p>`;
    if (status !== 'answered' && status !== 'partial') return nothing;
    const [first, ...rest] = answerLines(text);
    return html`<section aria-label=${deskMessages.directAnswer}>
      <h2>${deskMessages.directAnswer}</h2>
      <p class="first">${first}</p>
      ${rest.length > 0 ? html`<details><summary>${deskMessages.unfoldAnswer}</summary>${rest.map((line) => html`<p>${line}</p>`)}</details>` : nothing}
      ${clauses.slice(0, 3).map(({ n, id, label, document }) => html`<button class="quiet" @click=${() => this.choose(id)}>[${n}] ${document}${label}</button>`)}
    </section>`;
  }

  private choose(id: string): void {
    this.dispatchEvent(new CustomEvent('choose', { detail: id }));
  }
}

customElements.define('tongce-direct-answer', DirectAnswerView);
