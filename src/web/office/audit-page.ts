import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { NumberedEntry } from '../../office/accounts/account-store.ts';
import type { Failure } from '../client/problem.ts';
import { controls } from '../design/controls.ts';
import { failureMessage } from '../messages.ts';
import { formatInstant } from './format-instant.ts';
import { officeMessages } from './messages.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';

/** Who did what, newest first. */
export class AuditPage extends LitElement {
  static override properties = { client: { attribute: false }, entries: { state: true }, failure: { state: true } };
  static override styles = [controls, officeStyles];

  declare client: OfficeClient;
  declare entries: readonly NumberedEntry[] | null;
  declare failure: Failure | null;

  constructor() {
    super();
    this.entries = null;
    this.failure = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  override render(): TemplateResult {
    const { heading, hint, none, more } = officeMessages.audit;
    return html`<h2>${heading}</h2>
      <p class="soft">${hint} <a href="/office/api/audit.csv">${officeMessages.download}</a></p>
      ${this.failure ? html`<p role="alert">${failureMessage(this.failure)}</p>` : nothing}
      ${this.entries === null ? html`<p role="status">${officeMessages.loading}</p>` : this.entries.length === 0 ? html`<p>${none}</p>` : this.table(this.entries)}
      ${this.entries && this.entries.at(-1)?.number !== 1 && this.entries.length > 0 ? html`<button @click=${this.more}>${more}</button>` : nothing}`;
  }

  private table(entries: readonly NumberedEntry[]): TemplateResult {
    return html`<div class="table" tabindex="0" role="region" aria-label=${officeMessages.audit.heading}>
      <table>
        <thead><tr>${officeMessages.audit.columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
        <tbody>
          ${entries.map(
            ({ number, at, account, act, outcome, subject, detail }) =>
              html`<tr><td>${number}</td><td>${formatInstant(at)}</td><td>${account}</td><td>${act}</td><td>${outcome}</td><td>${subject}</td><td>${detail}</td></tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private readonly more = (): void => void this.load(this.entries?.at(-1)?.number);

  private async load(before?: number): Promise<void> {
    const query = before === undefined ? '' : `?before=${before}`;
    const fetched = await this.client.read<{ entries: readonly NumberedEntry[] }>(`/audit${query}`);
    if (fetched.kind === 'ok') this.entries = [...(before ? (this.entries ?? []) : []), ...fetched.body.entries];
    else this.failure = fetched.failure;
  }
}

customElements.define('tongce-office-audit', AuditPage);
