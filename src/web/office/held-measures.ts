import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { CheckedCorrection, HeldMeasure } from '../../office/documents/received.ts';
import type { PartTexts } from '../../office/drafts/measure-parts.ts';
import type { Failure } from '../client/problem.ts';
import { controls } from '../design/controls.ts';
import { failureMessage } from '../messages.ts';
import { documentMessages as words } from './document-messages.ts';
import './measure-form.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';
import { tellWritten, type Written } from './tell-written.ts';

interface Tried extends CheckedCorrection {
  readonly measure: string;
  readonly parts: PartTexts;
}

/** The measures of a document in corpus/, corrected part by part: first tried, then written. */
export class HeldMeasuresView extends LitElement {
  static override properties = {
    client: { attribute: false },
    document: {},
    measures: { state: true },
    tried: { state: true },
    failure: { state: true },
    told: { state: true },
  };
  static override styles = [
    controls,
    officeStyles,
    css`
      pre {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare client: OfficeClient;
  declare document: string;
  declare measures: readonly HeldMeasure[] | null;
  declare tried: Tried | null;
  declare failure: Failure | null;
  declare told: string;

  constructor() {
    super();
    this.document = '';
    this.measures = null;
    this.tried = null;
    this.failure = null;
    this.told = '';
  }

  override render(): TemplateResult {
    return html`<details ?open=${this.document !== ''}><summary>${words.held}</summary>
      <form @submit=${this.open}>
        <p>${words.heldHint}</p>
        <label>${words.document}<input name="document" required pattern="[a-z0-9\\-]+" .value=${this.document} /></label>
        <p><button>${words.showHeld}</button></p>
      </form>
      ${this.failure ? html`<p role="alert">${failureMessage(this.failure)}</p>` : nothing}
      <p role="status" class=${this.told === '' ? '' : 'status'}>${this.told}</p>
      ${this.measures?.map((one) => this.one(one)) ?? nothing}
    </details>`;
  }

  private one({ id, title, clause, clauseText, parts, isSuspended }: HeldMeasure): TemplateResult {
    const tried = this.tried?.measure === id ? this.tried : null;
    return html`<details class="card" ?open=${tried !== null}><summary>${title} · ${clause}${isSuspended ? html` <span class="badge">${words.suspended}</span>` : nothing}</summary>
      <tongce-measure-form .parts=${parts} .clause=${clauseText} @correct=${(event: CustomEvent<PartTexts>) => this.check(id, event.detail)}>
        <label class="tick"><input type="checkbox" data-anew=${id} /> ${words.examplesAnew}</label>
      </tongce-measure-form>
      ${tried ? this.outcome(tried) : nothing}
    </details>`;
  }

  private outcome({ faults, diff }: Tried): TemplateResult {
    const mayWrite = this.client.session.may.includes('publisher');
    return html`<section role="status">
      ${faults.length > 0 ? html`<h4>${words.faults}</h4><ul>${faults.map((fault) => html`<li>${fault}</li>`)}</ul>` : nothing}
      <pre>${diff.join('\n')}</pre>
      ${faults.length === 0 ? (mayWrite ? html`<button class="primary" @click=${this.write}>${words.writeParts}</button>` : words.publisherWrites) : nothing}
    </section>`;
  }

  private isAnew(measure: string): boolean {
    return this.renderRoot.querySelector<HTMLInputElement>(`[data-anew="${measure}"]`)?.checked ?? false;
  }

  private readonly open = (event: Event): void => {
    event.preventDefault();
    this.document = String(new FormData(event.target as HTMLFormElement).get('document'));
    this.told = '';
    void this.load();
  };

  private async check(measure: string, parts: PartTexts): Promise<void> {
    this.told = '';
    const body = { measure, parts, examples_anew: this.isAnew(measure) };
    const sent = await this.client.act<CheckedCorrection>(`/held/${this.document}/measures/check`, body);
    this.failure = sent.kind === 'failed' ? sent.failure : null;
    this.tried = sent.kind === 'ok' ? { ...sent.body, measure, parts } : null;
  }

  private readonly write = async (): Promise<void> => {
    if (!this.tried) return;
    const { measure, parts } = this.tried;
    const body = { measure, parts, examples_anew: this.isAnew(measure) };
    const sent = await this.client.act<Written>(`/held/${this.document}/measures/correct`, body);
    this.failure = sent.kind === 'failed' ? sent.failure : null;
    if (sent.kind === 'failed') return;
    this.tried = null;
    await this.load();
    this.told = tellWritten(words.written, sent.body);
  };

  private async load(): Promise<void> {
    const fetched = await this.client.read<{ measures: readonly HeldMeasure[] }>(`/held/${this.document}/measures`);
    this.failure = fetched.kind === 'failed' ? fetched.failure : null;
    this.measures = fetched.kind === 'ok' ? fetched.body.measures : null;
  }
}

customElements.define('tongce-held-measures', HeldMeasuresView);
