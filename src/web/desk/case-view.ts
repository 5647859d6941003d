import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Failure } from '../client/problem.ts';
import type { CaseReply } from '../client/replies.ts';
import { requestJson } from '../client/request-json.ts';
import { controls } from '../design/controls.ts';
import { failureMessage } from '../messages.ts';
import { deskMessages } from './messages.ts';

/** A question that somebody handed over, above the desk on which its answer is looked for. Fires `choose` with a clause. */
export class CaseView extends LitElement {
  static override properties = { code: {}, found: { state: true }, failure: { state: true } };
  static override styles = [
    controls,
    css`
      section {
        margin-block: var(--space-4);
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-inline-start: 4px solid var(--accent);
        border-radius: var(--radius);
        background: var(--paper);
      }
      h2 {
        font-size: var(--text-large);
      }
      p {
        margin: var(--space-2) 0 0;
      }
      blockquote {
        margin: var(--space-2) 0;
        white-space: pre-line;
      }
      button.quiet {
        min-height: 2.25rem;
      }
    `,
  ];

  declare code: string;
  declare found: CaseReply | null;
  declare failure: Failure | null;

  constructor() {
    super();
    this.found = null;
    this.failure = null;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('code')) return;
    [this.found, this.failure] = [null, null];
    void this.load(this.code);
  }

  override render(): TemplateResult {
    if (this.failure) return html`<p role="alert">${failureMessage(this.failure)}</p>`;
    if (!this.found) return html``;
    const { code, question, text, clauses, facts, note, reply } = this.found;
    const words = deskMessages.case;
    return html`<section aria-label=${words.heading}>
      <h2>${question}</h2>
      <p class="small soft">${words.heading} ${code}${facts.map(({ label, display }) => ` · ${label}：${display}`)}</p>
      ${note === '' ? nothing : html`<p class="small">${note}</p>`}
      <details><summary>${words.answered}</summary><blockquote class="small">${text}</blockquote></details>
      <div class="row small">${clauses.map(({ id, name }) => html`<button class="quiet" @click=${() => this.choose(id)}>${name}</button>`)}</div>
      ${reply ? html`<p class="small">${words.replied}</p><blockquote>${reply.text}</blockquote>` : nothing}
      <p class="small"><a href="/office/cases?code=${code}">${words.reply}</a></p>
    </section>`;
  }

  private choose(id: string): void {
    this.dispatchEvent(new CustomEvent('choose', { detail: id }));
  }

  private async load(code: string): Promise<void> {
    const fetched = await requestJson<CaseReply>(`/api/cases/${encodeURIComponent(code)}`);
    if (code !== this.code) return;
    if (fetched.kind === 'ok') this.found = fetched.body;
    else this.failure = fetched.failure;
  }
}

customElements.define('tongce-case', CaseView);
