import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Relation } from '../../policy/document.ts';
import { formatChineseDate } from '../answer/format-date.ts';
import { controls } from '../design/controls.ts';
import { relationWord } from '../messages.ts';
import { deskMessages } from './messages.ts';

/** What a document does to others and they to it, each with the words that say so. Fires `choose` with a document id. */
export class RelationList extends LitElement {
  static override properties = { relations: { attribute: false } };
  static override styles = [
    controls,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        font-size: var(--text-small);
        line-height: 1.6;
      }
      li + li {
        margin-block-start: var(--space-3);
      }
      q {
        display: block;
        color: var(--ink-soft);
        quotes: '“' '”';
      }
    `,
  ];

  declare relations: readonly Relation[];

  constructor() {
    super();
    this.relations = [];
  }

  override render(): TemplateResult {
    if (this.relations.length === 0) return html`<p class="small soft">${deskMessages.noRelations}</p>`;
    return html`<ul>${this.relations.map(this.relation)}</ul>`;
  }

  private readonly relation = ({ kind, target, title, number, from, quote }: Relation): TemplateResult => {
    const name = number ?? (title ? `《${title}》` : (target ?? ''));
    const link = html`<a href="?open=${target}" @click=${(event: Event) => this.choose(event, target)}>${name}</a>`;
    return html`<li>
      <strong>${relationWord(kind)}</strong> ${target ? link : name}
      ${target ? nothing : html`<span class="badge">${deskMessages.notHeld}</span>`}
      ${from ? html`<span class="soft">（${formatChineseDate(from)}）</span>` : nothing}
      ${quote ? html`<q>${quote}</q>` : nothing}
    </li>`;
  };

  private choose(event: Event, target: string | null): void {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('choose', { detail: target, bubbles: true, composed: true }));
  }
}

customElements.define('tongce-relations', RelationList);
