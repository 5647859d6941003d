import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Copy } from '../../policy/document.ts';
import { controls } from '../design/controls.ts';
import { deskMessages } from './messages.ts';

/** The same document in another source file: where its words differ. */
export class CopyList extends LitElement {
  static override properties = { copies: { attribute: false } };
  static override styles = [
    controls,
    css`
      p,
      dl,
      dd {
        margin: 0;
        font-size: var(--text-small);
        line-height: 1.6;
      }
      .difference {
        margin-block-start: var(--space-2);
        padding-block-start: var(--space-2);
        border-block-start: 1px solid var(--line);
      }
      dl {
        display: grid;
        grid-template-columns: 4em 1fr;
      }
      dt {
        color: var(--ink-soft);
      }
    `,
  ];

  declare copies: readonly Copy[];

  constructor() {
    super();
    this.copies = [];
  }

  override render(): TemplateResult {
    if (this.copies.length === 0) return html`<p class="soft">${deskMessages.noCopies}</p>`;
    return html`${this.copies.map(
      ({ file, differences }) => html`<p class="soft">${file}</p>
        ${differences.length === 0 ? html`<p>${deskMessages.noDifferences}</p>` : differences.map(difference)}`,
    )}`;
  }
}

function difference({ here, there, note }: Copy['differences'][number]): TemplateResult {
  return html`<div class="difference">
    <dl>
      <dt>${deskMessages.here}</dt>
      <dd>${here || '—'}</dd>
      <dt>${deskMessages.there}</dt>
      <dd>${there || '—'}</dd>
    </dl>
    ${note ? html`<p class="soft">${note}</p>` : nothing}
  </div>`;
}

customElements.define('tongce-copies', CopyList);
