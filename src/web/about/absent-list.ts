import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { AbsentText } from '../../policy/document.ts';
import type { DocumentReply, ListedDocument } from '../client/replies.ts';
import { requestJson } from '../client/request-json.ts';
import { controls } from '../design/controls.ts';
import { documentMessages } from '../messages.ts';
import { aboutMessages } from './messages.ts';

interface Absence {
  readonly document: ListedDocument;
  readonly absent: readonly AbsentText[];
}

/** What the documents name and the collection does not hold; read when somebody opens it, since it takes every document. */
export class AbsentList extends LitElement {
  static override properties = { documents: { attribute: false }, absences: { state: true } };
  static override styles = [
    controls,
    css`
      summary {
        min-height: 2.75rem;
        padding-block: var(--space-2);
        color: var(--accent);
        cursor: pointer;
      }
      li {
        margin-block-end: var(--space-2);
        font-size: var(--text-small);
      }
      h3 {
        margin-block: var(--space-4) var(--space-1);
        font-size: var(--text);
      }
    `,
  ];

  declare documents: readonly ListedDocument[];
  declare absences: readonly Absence[] | null;

  constructor() {
    super();
    this.documents = [];
    this.absences = null;
  }

  override render(): TemplateResult {
    return html`<details @toggle=${this.load}>
      <summary>${aboutMessages.showAbsent}</summary>
      ${this.absences ? this.absences.map(absence) : html`<p>${documentMessages.loading}</p>`}
    </details>`;
  }

  private readonly load = async (): Promise<void> => {
    if (this.absences) return;
    const read = this.documents.map(async (document): Promise<Absence> => {
      const fetched = await requestJson<DocumentReply>(`/api/documents/${document.id}`);
      return { document, absent: fetched.kind === 'ok' ? fetched.body.absent : [] };
    });
    this.absences = (await Promise.all(read)).filter(({ absent }) => absent.length > 0);
  };
}

function absence({ document, absent }: Absence): TemplateResult {
  return html`<h3>${document.number ?? document.title}</h3>
    <ul>
      ${absent.map(({ title, number, note }) => html`<li>${title}${number ? `（${number}）` : nothing}${note ? html`<span class="soft">：${note}</span>` : nothing}</li>`)}
    </ul>`;
}

customElements.define('tongce-absent', AbsentList);
