import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../client/problem.ts';
import { controls } from '../design/controls.ts';
import { failureMessage } from '../messages.ts';
import { curatedMessages as words } from './messages.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';

interface ClauseReply {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** An answer in an officer's words, with the clauses that it rests on beside. Fires `written`. */
export class CuratedForm extends LitElement {
  static override properties = {
    client: { attribute: false },
    wordings: { attribute: false },
    clauses: { state: true },
    failure: { state: true },
    isSent: { state: true },
  };
  static override styles = [controls, officeStyles];

  declare client: OfficeClient;
  declare wordings: readonly string[];
  declare clauses: readonly ClauseReply[];
  declare failure: Failure | null;
  declare isSent: boolean;

  constructor() {
    super();
    this.wordings = [];
    this.clauses = [];
    this.failure = null;
    this.isSent = false;
  }

  override render(): TemplateResult {
    if (this.isSent) return html`<p class="status" role="status">${words.sent}</p>`;
    return html`<form @submit=${this.submit}>
      <label>${words.wordings}<textarea name="wordings" required .value=${this.wordings.join('\n')}></textarea></label>
      <label>${words.clauses}<input name="clauses" required placeholder="tzf-2024-14/3.1" @change=${this.showClauses} /></label>
      ${this.clauses.map(({ id, label, text }, at) => html`<blockquote><strong>[${at + 1}] ${id} ${label}</strong><br />${text}</blockquote>`)}
      <label>${words.text}<textarea name="text" required maxlength="4000"></textarea></label>
      ${this.failure ? html`<p role="alert" class="status bad">${failureMessage(this.failure)}</p>` : nothing}
      <div class="row"><button class="primary">${words.submit}</button></div>
    </form>`;
  }

  private readonly showClauses = async (event: Event): Promise<void> => {
    const ids = idsIn((event.currentTarget as HTMLInputElement).value);
    const fetched = await Promise.all(ids.map((id) => this.client.read<ClauseReply>(`/clause/${id}`)));
    const failed = fetched.find((one) => one.kind === 'failed');
    this.failure = failed?.kind === 'failed' ? failed.failure : null;
    this.clauses = fetched.flatMap((one) => (one.kind === 'ok' ? [one.body] : []));
  };

  private readonly submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const field = (name: string) => String(fields.get(name) ?? '').trim();
    const wordings = field('wordings')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const sent = await this.client.act('/curated', { wordings, text: field('text'), clauses: idsIn(field('clauses')) });
    this.failure = sent.kind === 'failed' ? sent.failure : null;
    this.isSent = sent.kind === 'ok';
    if (this.isSent) this.dispatchEvent(new CustomEvent('written', { bubbles: true, composed: true }));
  };
}

/** Ids as they are copied from an address: commas, spaces or lines between. */
function idsIn(text: string): readonly string[] {
  return text.split(/[\s,，、]+/u).flatMap((word) => word.replace(/^.*\/d\//u, '') || []);
}

customElements.define('tongce-curated-form', CuratedForm);
