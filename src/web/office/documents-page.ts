import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { KeptChange, ReceivedDocument } from '../../office/documents/received.ts';
import type { Failure } from '../client/problem.ts';
import { controls } from '../design/controls.ts';
import { failureMessage } from '../messages.ts';
import { documentMessages as words } from './document-messages.ts';
import './document-view.ts';
import { formatInstant } from './format-instant.ts';
import { officeMessages } from './messages.ts';
import './held-measures.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';
import { tellWritten, type Written } from './tell-written.ts';
import { toBase64 } from './to-base64.ts';

interface ListReply {
  readonly documents: readonly Omit<ReceivedDocument, 'text' | 'entry'>[];
  readonly changes: readonly (Omit<KeptChange, 'files'> & { readonly paths: readonly string[] })[];
}

const LARGEST_BYTES = 20 * 1024 * 1024;

/** Documents that came, those taken in, and what was done to corpus/. */
export class DocumentsPage extends LitElement {
  static override properties = {
    client: { attribute: false },
    listed: { state: true },
    open: { state: true },
    failure: { state: true },
    told: { state: true },
  };
  static override styles = [controls, officeStyles];

  declare client: OfficeClient;
  declare listed: ListReply | null;
  declare open: string | null;
  declare failure: Failure | null;
  declare told: string;

  constructor() {
    super();
    this.listed = null;
    this.open = null;
    this.failure = null;
    this.told = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  override render(): TemplateResult {
    return html`<h2>${words.heading}</h2>
      ${this.failure ? html`<p role="alert">${failureMessage(this.failure)}</p>` : nothing}
      <p role="status" class=${this.told === '' ? '' : 'status'}>${this.told}</p>
      ${
        this.open === null
          ? this.overview()
          : html`<p><button @click=${this.close}>${words.back}</button></p>
        <tongce-document-view .client=${this.client} .received=${this.open} @taken=${this.taken}></tongce-document-view>`
      }`;
  }

  private overview(): TemplateResult {
    return html`<p>${words.hint}</p>
      <form @submit=${this.upload}>
        <label>${words.choose}<input type="file" name="file" accept=".txt,.docx,.xlsx,.pdf,.html,.htm" required /></label>
        <p><button class="primary">${words.upload}</button></p>
      </form>
      <h3>${words.received}</h3>
      ${this.listed ? this.lists(this.listed) : html`<p>${officeMessages.loading}</p>`}`;
  }

  private lists({ documents, changes }: ListReply): TemplateResult {
    return html`${documents.length === 0 ? html`<p>${words.none}</p>` : html`<ul>${documents.map(({ id, file, received, by, state }) => html`<li><button class="quiet" @click=${() => this.show(id)}>${file}</button> ${words.states[state]} · ${by} · ${formatInstant(received)}</li>`)}</ul>`}
      ${this.client.session.may.includes('publisher') ? this.withdrawForm() : nothing}
      <tongce-held-measures .client=${this.client}></tongce-held-measures>
      <h3>${words.history}</h3>
      ${changes.length === 0 ? html`<p>${words.none}</p>` : this.history(changes)}`;
  }

  private history(changes: ListReply['changes']): TemplateResult {
    const mayUndo = this.client.session.may.includes('publisher');
    return html`<div class="table"><table>
      <thead><tr>${words.historyColumns.map((name) => html`<th>${name}</th>`)}</tr></thead>
      <tbody>${changes.map(
        ({ id, at, by, act, subject, isUndone, notCommitted, paths }) => html`<tr>
          <td>${formatInstant(at)}</td><td>${by}</td><td>${words.acts[act]} ${subject}${notCommitted ? html`<div class="status bad">${words.waitsForCommit(notCommitted)}</div>` : nothing}</td><td>${paths.map((path) => html`<div>${path}</div>`)}</td>
          <td>${isUndone ? words.undone : mayUndo && act !== 'undo' ? html`<button @click=${() => this.act(`/changes/${id}/undo`, words.undone)}>${words.undo}</button>` : nothing}</td>
        </tr>`,
      )}</tbody>
    </table></div>`;
  }

  private withdrawForm(): TemplateResult {
    return html`<details><summary>${words.withdraw}</summary>
      <form @submit=${this.withdraw}>
        <p>${words.withdrawHint}</p>
        <label>${words.document}<input name="document" required pattern="[a-z0-9\\-]+" /></label>
        <p><button>${words.withdraw}</button></p>
      </form></details>`;
  }

  private readonly close = (): void => {
    this.open = null;
    void this.load();
  };

  private readonly taken = ({ detail }: CustomEvent<Written>): void => {
    this.told = tellWritten(words.taken, detail);
    this.close();
  };

  private show(id: string): void {
    this.told = '';
    this.failure = null;
    this.open = id;
  }

  private readonly upload = async (event: Event): Promise<void> => {
    event.preventDefault();
    const file = new FormData(event.target as HTMLFormElement).get('file');
    if (!(file instanceof File)) return;
    this.told = file.size > LARGEST_BYTES ? words.tooLarge : words.uploading;
    if (file.size > LARGEST_BYTES) return;
    const content = toBase64(new Uint8Array(await file.arrayBuffer()));
    const sent = await this.client.act<{ id: string }>('/documents', { name: file.name, content });
    this.told = '';
    if (sent.kind === 'ok') this.show(sent.body.id);
    else this.failure = sent.failure;
  };

  private readonly withdraw = (event: Event): void => {
    event.preventDefault();
    const document = String(new FormData(event.target as HTMLFormElement).get('document'));
    void this.act(`/held/${document}/withdraw`, words.withdrawn);
  };

  private async act(path: string, done: string): Promise<void> {
    const sent = await this.client.act<Written>(path, {});
    this.failure = sent.kind === 'failed' ? sent.failure : null;
    this.told = sent.kind === 'failed' ? '' : tellWritten(done, sent.body);
    await this.load();
  }

  private async load(): Promise<void> {
    const fetched = await this.client.read<ListReply>('/documents');
    if (fetched.kind === 'ok') this.listed = fetched.body;
    else this.failure = fetched.failure;
  }
}

customElements.define('tongce-office-documents', DocumentsPage);
