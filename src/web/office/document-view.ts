import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { FormField } from '../../office/documents/form-fields.ts';
import type { DraftView, ReceivedView } from '../../office/documents/received.ts';
import type { PartTexts } from '../../office/drafts/measure-parts.ts';
import type { Failure } from '../client/problem.ts';
import { controls } from '../design/controls.ts';
import { failureMessage } from '../messages.ts';
import { documentMessages as words } from './document-messages.ts';
import './measure-form.ts';
import { officeMessages } from './messages.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';
import type { Written } from './tell-written.ts';

/** One received document: what was read, the original beside its clauses, the drafts, and what taking it would change. */
export class DocumentView extends LitElement {
  static override properties = {
    client: { attribute: false },
    received: { attribute: false },
    view: { state: true },
    failure: { state: true },
    told: { state: true },
  };
  static override styles = [
    controls,
    officeStyles,
    css`
      .beside > div {
        max-height: 32rem;
        overflow: auto;
        padding: var(--space-3);
        border: 1px solid var(--line);
      }
      pre {
        margin: 0;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        font: inherit;
      }
    `,
  ];

  declare client: OfficeClient;
  declare received: string;
  declare view: ReceivedView | null;
  declare failure: Failure | null;
  declare told: string;

  constructor() {
    super();
    this.view = null;
    this.failure = null;
    this.told = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  override render(): TemplateResult {
    const { view } = this;
    return html`${this.failure ? html`<p role="alert">${failureMessage(this.failure)}</p>` : nothing}
      <p role="status" class=${this.told === '' ? '' : 'status'}>${this.told}</p>
      ${view ? this.body(view) : html`<p>${officeMessages.loading}</p>`}`;
  }

  private body(view: ReceivedView): TemplateResult {
    const { document, readings, faults, changes } = view;
    const isOpen = document.state === 'open';
    return html`<h3>${document.file}</h3>
      ${list(words.faults, faults)} ${list(words.oddities, document.oddities)}
      <h3>${words.readings}</h3>
      <div class="table"><table>
        <thead><tr>${words.readingColumns.map((name) => html`<th>${name}</th>`)}</tr></thead>
        <tbody>${readings.map(({ name, value, quote }) => html`<tr><td>${name}</td><td>${value}</td><td>${quote}</td></tr>`)}</tbody>
      </table></div>
      ${isOpen ? this.corrections(view) : nothing}
      <h3>${words.beside}</h3>
      <div class="beside">
        <div tabindex="0" role="region" aria-label=${words.original}><pre>${document.text}</pre></div>
        <div tabindex="0" role="region" aria-label=${words.clauses(view.clauses.length)}>${view.clauses.map(({ label, own }) => html`<p>${own.startsWith(label) ? nothing : html`<strong>${label}</strong> `}${own}</p>`)}</div>
      </div>
      ${view.drafts.length === 0 ? nothing : this.drafts(view.drafts, isOpen)}
      ${isOpen ? this.decision(view) : nothing}
      ${isOpen ? html`<details><summary>${words.changes}</summary>${changes.map(({ path, diff }) => html`<h4>${path}</h4><blockquote><pre>${diff.join('\n')}</pre></blockquote>`)}</details>` : nothing}`;
  }

  private corrections({ document, form }: ReceivedView): TemplateResult {
    const fields = Object.entries(words.fields) as [FormField, string][];
    return html`<details><summary>${words.form}</summary>
        <form @submit=${this.saveForm}>
          ${fields.map(([field, label]) => html`<label>${label}<input name=${field} .value=${form[field] ?? ''} /></label>`)}
          <p><button class="primary">${words.saveForm}</button></p>
        </form></details>
      <details><summary>${words.yaml}</summary>
        <form @submit=${this.saveYaml}>
          <label>${words.yaml}<textarea name="entry" rows="20" spellcheck="false" .value=${document.entry}></textarea></label>
          <p><button>${words.saveYaml}</button></p>
        </form></details>`;
  }

  private drafts(drafts: readonly DraftView[], isOpen: boolean): TemplateResult {
    return html`<h3>${words.drafts}</h3><p>${words.draftsHint}</p>
      <form id="drafts" @submit=${this.confirm}>
        ${drafts.map(
          ({ id, title, quote, notes, yaml, isConfirmed, parts, clauseText }) => html`<section class="card">
            <label class="tick"><input type="checkbox" name="draft" value=${id} ?checked=${isConfirmed} ?disabled=${!isOpen} /> ${notes[0]}</label>
            <label>${words.measureTitle}<input name=${`title:${id}`} .value=${title} ?disabled=${!isOpen} /></label>
            <blockquote>${quote}</blockquote>
            <ul>${notes.slice(1).map((note) => html`<li>${note}</li>`)}</ul>
            <details><summary>${words.editParts}</summary>
              <tongce-measure-form .parts=${parts} .clause=${clauseText} ?isDisabled=${!isOpen} @correct=${(event: CustomEvent<PartTexts>) => this.act('draft', { measure: id, parts: event.detail }, words.partsSaved)}></tongce-measure-form></details>
            <details><summary>${words.asYaml}</summary><pre>${yaml}</pre></details>
          </section>`,
        )}
        ${isOpen ? html`<p><button class="primary">${words.confirm}</button></p>` : nothing}
      </form>`;
  }

  private decision({ faults }: ReceivedView): TemplateResult {
    const mayTake = this.client.session.may.includes('publisher');
    return html`<p>
      ${mayTake ? html`<button class="primary" ?disabled=${faults.length > 0} @click=${this.take}>${words.take}</button>` : nothing}
      <button @click=${this.drop}>${words.drop}</button>
    </p>`;
  }

  private readonly saveForm = (event: Event): void => {
    event.preventDefault();
    const form = Object.fromEntries(new FormData(event.target as HTMLFormElement));
    void this.act('correct', { form }, words.saved);
  };

  private readonly saveYaml = (event: Event): void => {
    event.preventDefault();
    const entry = new FormData(event.target as HTMLFormElement).get('entry');
    void this.act('correct', { entry }, words.saved);
  };

  private readonly confirm = (event: Event): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const measures = Object.fromEntries(data.getAll('draft').map((id) => [id, data.get(`title:${String(id)}`)]));
    void this.act('confirm', { measures }, words.confirmed(Object.keys(measures).length));
  };

  private readonly take = async (): Promise<void> => {
    const detail = await this.act('take', {}, words.taken);
    if (detail) this.dispatchEvent(new CustomEvent<Written>('taken', { detail }));
  };

  private readonly drop = (): void => void this.act('drop', {}, words.states.dropped);

  /** Null where it was refused. */
  private async act(verb: string, body: object, done: string): Promise<Written | null> {
    const sent = await this.client.act<Written>(`/documents/${this.received}/${verb}`, {
      ...body,
      version: this.view?.version,
    });
    this.failure = sent.kind === 'failed' ? sent.failure : null;
    this.told = sent.kind === 'failed' ? '' : done;
    await this.load();
    return sent.kind === 'ok' ? sent.body : null;
  }

  private async load(): Promise<void> {
    const fetched = await this.client.read<ReceivedView>(`/documents/${this.received}`);
    if (fetched.kind === 'ok') this.view = fetched.body;
    else this.failure = fetched.failure;
  }
}

function list(heading: string, lines: readonly string[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<section class="card"><h3>${heading}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

customElements.define('tongce-document-view', DocumentView);
