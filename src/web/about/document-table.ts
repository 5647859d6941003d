import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import '../answer/status-badge.ts';
import type { ListedDocument } from '../client/replies.ts';
import { controls } from '../design/controls.ts';
import { documentMessages, kindWord, levelWord } from '../messages.ts';
import { aboutMessages } from './messages.ts';

/** Every document that is held, with its standing; narrowed by words of its title or number. */
export class DocumentTable extends LitElement {
  static override properties = { documents: { attribute: false }, words: { state: true } };
  static override styles = [
    controls,
    css`
      input {
        display: block;
        width: min(24rem, 100%);
        margin-block-end: var(--space-3);
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        border-block-start: 1px solid var(--line);
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr));
        column-gap: var(--space-6);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--space-3);
        align-content: start;
        padding-block: var(--space-3);
        border-block-end: 1px solid var(--line);
        line-height: 1.55;
      }
      .about {
        grid-column: 1 / -1;
        font-size: var(--text-small);
        color: var(--ink-soft);
      }
    `,
  ];

  declare documents: readonly ListedDocument[];
  declare words: string;

  constructor() {
    super();
    this.documents = [];
    this.words = '';
  }

  override render(): TemplateResult {
    const shown = this.documents.filter(({ title, number }) => `${title}${number ?? ''}`.includes(this.words));
    return html`<label>${aboutMessages.narrow}<input type="search" @input=${this.narrow} /></label>
      <p class="small soft" role="status">${documentMessages.count(shown.length)}</p>
      <ul>
        ${shown.map(line)}
      </ul>`;
  }

  private readonly narrow = (event: InputEvent): void => {
    this.words = (event.currentTarget as HTMLInputElement).value.trim();
  };
}

function line({
  id,
  title,
  number,
  status,
  level,
  kind,
  issued,
  clauses,
  title_source: source,
}: ListedDocument): TemplateResult {
  const about = [number, levelWord(level), kindWord(kind), issued, aboutMessages.clauses(clauses)].filter(
    (part) => part,
  );
  return html`<li>
    <a href="/d/${id}">${title}</a><tongce-status-badge .status=${status}></tongce-status-badge>
    <span class="about">${about.join(' · ')}${source === 'inferred' ? html` · ${documentMessages.inferredTitle}` : nothing}</span>
  </li>`;
}

customElements.define('tongce-document-table', DocumentTable);
