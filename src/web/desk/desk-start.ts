import { css, html, LitElement, type TemplateResult } from 'lit';
import { controls } from '../design/controls.ts';
import { deskMessages } from './messages.ts';

/** What stands on the desk before anything is open: how to search, to be tried with a press. Fires `query` with the words. */
export class DeskStart extends LitElement {
  static override styles = [
    controls,
    css`
      h2 {
        font-size: 1.375rem;
      }
      p {
        margin: var(--space-1) 0 var(--space-4);
        max-width: var(--measure);
        color: var(--ink-soft);
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: var(--space-3);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-4);
      }
      span {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<h2>${deskMessages.empty}</h2>
      <p>${deskMessages.emptyHint}</p>
      <ul>
        ${deskMessages.examples.map(
          ({ words, means }) =>
            html`<li><button @click=${() => this.try(words)}>${words}</button><span>${means}</span></li>`,
        )}
      </ul>`;
  }

  private try(words: string): void {
    this.dispatchEvent(new CustomEvent('query', { detail: words }));
  }
}

customElements.define('tongce-desk-start', DeskStart);
