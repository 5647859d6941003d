import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Citation } from '../../assistant/answer.ts';
import { controls } from '../design/controls.ts';
import { messages } from '../messages.ts';
import { citationLine } from './citation-line.ts';
import './clause-text.ts';
import './copy-button.ts';
import './status-badge.ts';

/** A cited clause opened in place: its document and standing, its words with the quote marked, ways to go on. */
export class ClauseCard extends LitElement {
  static override properties = { citation: { attribute: false }, asOf: {}, base: {} };
  static override styles = [
    controls,
    css`
      article {
        margin-block: var(--space-2) var(--space-4);
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--ground);
      }
      header {
        margin-block-end: var(--space-3);
      }
      p {
        margin: 0;
      }
      .label {
        font-weight: 700;
      }
      footer {
        margin-block-start: var(--space-2);
        margin-inline-start: calc(-1 * var(--space-2));
      }
      footer a {
        padding: var(--space-2);
        font-size: var(--text-small);
      }
    `,
  ];

  declare citation: Citation;
  declare asOf: string;
  declare base: string;

  constructor() {
    super();
    this.asOf = '';
    this.base = '';
  }

  override render(): TemplateResult {
    const { clause, document, quote } = this.citation;
    const isCurrent = document.status === 'in_force';
    return html`<article aria-label=${`${document.title}${clause.label}`}>
      <header>
        <p class="label">${clause.label} <tongce-status-badge .status=${document.status}></tongce-status-badge></p>
        <p class="small">《${document.title}》${document.number ? html`<span class="soft"> ${document.number}</span>` : nothing}</p>
        ${isCurrent ? nothing : html`<p class="small soft">${document.status_reason}</p>`}
      </header>
      <tongce-clause-text .text=${clause.text} .quote=${quote}></tongce-clause-text>
      <footer class="row screen-only">
        <a href=${`${this.base}/d/${clause.id}`} target="_blank" rel="noopener">${messages.answer.clausePage}</a>
        <tongce-copy-button .text=${citationLine(this.citation, this.asOf)} label=${messages.answer.copyCitation}></tongce-copy-button>
      </footer>
    </article>`;
  }
}

customElements.define('tongce-clause-card', ClauseCard);
