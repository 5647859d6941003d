import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { CaseReply } from '../client/replies.ts';
import { controls } from '../design/controls.ts';
import { messages } from '../messages.ts';

/** A question that was handed to a person, for who comes back with its code: what a person answered, or that nobody has yet. */
export class CaseReplyView extends LitElement {
  static override properties = { found: { attribute: false }, base: {} };
  static override styles = [
    controls,
    css`
      section {
        margin-block: var(--space-4);
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-inline-start: 4px solid var(--accent);
        border-radius: var(--radius);
        background: var(--paper);
      }
      h2 {
        font-size: var(--text-large);
      }
      p {
        margin: var(--space-2) 0 0;
      }
      blockquote {
        margin: var(--space-2) 0 0;
        white-space: pre-line;
      }
    `,
  ];

  declare found: CaseReply;
  declare base: string;

  override render(): TemplateResult {
    const { code, question, reply } = this.found;
    const words = messages.caseReply;
    return html`<section role="status">
      <p class="small soft">${words.heading(code)}</p>
      <h2>${question}</h2>
      <p>${reply ? words.replied(reply.at.slice(0, 10)) : words.waiting}</p>
      ${reply ? html`<blockquote>${reply.text}</blockquote>` : nothing}
      <p class="small"><a href="${this.base}/case?code=${code}" target="_blank">${words.open}</a></p>
    </section>`;
  }
}

customElements.define('tongce-case-reply', CaseReplyView);
