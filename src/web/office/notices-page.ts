import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Notice } from '../../office/notices/notice.ts';
import type { OutboxEntry } from '../../office/notices/outbox.ts';
import type { Failure } from '../client/problem.ts';
import { controls } from '../design/controls.ts';
import { failureMessage } from '../messages.ts';
import { formatInstant } from './format-instant.ts';
import { inboxStyles } from './inbox-styles.ts';
import { Loaded } from './loaded.ts';
import { noticeMessages as words } from './messages.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';
import { saveFile } from './save-file.ts';

interface NoticesReply {
  readonly notices: readonly Omit<Notice, 'token'>[];
  readonly outbox: readonly (OutboxEntry & { readonly address: string })[];
}

/** People who left an address, and what waits to be told to them. */
export class NoticesPage extends LitElement {
  static override properties = { client: { attribute: false }, failure: { state: true } };
  static override styles = [controls, officeStyles, inboxStyles];

  declare client: OfficeClient;
  declare failure: Failure | null;
  private readonly loaded = new Loaded<NoticesReply>(this, () => '/notices');

  constructor() {
    super();
    this.failure = null;
  }

  override render(): TemplateResult {
    const isPublisher = this.client.session.may.includes('publisher');
    return html`<h2>${words.heading}</h2>
      <p class="soft">${words.hint}</p>
      ${this.failure ? html`<p role="alert">${failureMessage(this.failure)}</p>` : nothing}
      ${isPublisher ? html`<p><button @click=${this.save}>${words.save}</button></p>` : nothing}
      ${this.loaded.show(({ notices, outbox }) => html`${this.outbox(outbox)}${this.addresses(notices)}`)}`;
  }

  private outbox(entries: NoticesReply['outbox']): TemplateResult {
    return html`<h3>${words.outbox(entries.length)}</h3>
      <ol>${entries.map(
        ({ id, address, created, content, sent, failure, next }) => html`<li class="card">
          <h4>${content.question}</h4>
          <p class="small row"><span class="badge">${sent ? words.sent(formatInstant(sent)) : next ? words.waiting : words.givenUp}</span><span class="soft">${address} · ${formatInstant(created)}${failure ? ` · ${failure}` : ''}</span></p>
          <details><summary>${words.given}</summary><blockquote>${content.text}</blockquote></details>
          <details open><summary>${words.now}</summary><blockquote>${content.text_now}</blockquote></details>
          ${sent ? nothing : html`<button @click=${() => this.act(`/notices/outbox/${id}/sent`)}>${words.markSent}</button>`}
        </li>`,
      )}</ol>`;
  }

  private addresses(notices: NoticesReply['notices']): TemplateResult {
    return html`<h3>${words.addresses(notices.length)}</h3>
      <div class="table"><table>
        <thead><tr>${words.columns.map((name) => html`<th>${name}</th>`)}</tr></thead>
        <tbody>${notices.map(
          ({ id, address, asked, confirmed }) => html`<tr>
            <td>${address}</td><td>${formatInstant(asked)}</td><td>${confirmed ? words.confirmed : words.pending}</td>
            <td><button @click=${() => this.act(`/notices/${id}/remove`)}>${words.remove}</button></td>
          </tr>`,
        )}</tbody>
      </table></div>`;
  }

  private async act(path: string): Promise<void> {
    const sent = await this.client.act(path, {});
    this.failure = sent.kind === 'failed' ? sent.failure : null;
    await this.loaded.load();
  }

  private readonly save = async (): Promise<void> => {
    const sent = await this.client.act<{ name: string; content: string }>('/notices/export', {});
    if (sent.kind === 'ok') saveFile(sent.body.name, sent.body.content);
    else this.failure = sent.failure;
  };
}

customElements.define('tongce-office-notices', NoticesPage);
