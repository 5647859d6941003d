import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { InboxGroup } from '../../office/inbox/group-items.ts';
import type { Failure } from '../client/problem.ts';
import { controls } from '../design/controls.ts';
import { failureMessage } from '../messages.ts';
import './answer-record.ts';
import './curated-form.ts';
import { formatInstant } from './format-instant.ts';
import { inboxStyles } from './inbox-styles.ts';
import { actOfMessage, causeWord, officeMessages, inboxMessages as words } from './messages.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';
import './teach-form.ts';

interface InboxReply {
  readonly total: number;
  readonly most: number;
  readonly groups: readonly InboxGroup[];
}

/** What waits for an officer, put together by what is asked, the most frequent first. */
export class InboxPage extends LitElement {
  static override properties = {
    client: { attribute: false },
    inbox: { state: true },
    accounts: { state: true },
    days: { state: true },
    isClosed: { state: true },
    failure: { state: true },
    said: { state: true },
  };
  static override styles = [controls, officeStyles, inboxStyles];

  declare client: OfficeClient;
  declare inbox: InboxReply | null;
  declare accounts: readonly string[];
  declare days: string;
  declare isClosed: boolean;
  declare failure: Failure | null;
  declare said: string;

  constructor() {
    super();
    this.inbox = null;
    this.accounts = [];
    this.days = '30';
    this.isClosed = false;
    this.failure = null;
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
    void this.loadAccounts();
  }

  override render(): TemplateResult {
    return html`<h2>${words.heading}</h2>
      <p class="soft">${words.hint}</p>
      <div class="row choices">
        <label>${words.span}<select @change=${this.changeSpan}>${['7', '30', '90', '366'].map((days) => html`<option value=${days} ?selected=${days === this.days}>${words.days(days)}</option>`)}</select></label>
        <label class="tick"><input type="checkbox" .checked=${this.isClosed} @change=${this.changeClosed} />${words.closed}</label>
        <a href="/office/api/inbox.csv${this.query}">${officeMessages.download}</a>
      </div>
      <p role="status">${this.said}</p>
      ${this.failure ? html`<p role="alert">${failureMessage(this.failure)}</p>` : nothing}
      ${this.inbox ? this.list(this.inbox) : html`<p>${officeMessages.loading}</p>`}`;
  }

  private get query(): string {
    return `?days=${this.days}&closed=${this.isClosed}`;
  }

  private list({ groups, total, most }: InboxReply): TemplateResult {
    if (groups.length === 0) return html`<p>${words.none}</p>`;
    return html`<p class="small soft">${words.found(total, groups.length)}${total === most ? words.cut(most) : ''}</p>
      <ol>${groups.map((group) => html`<li class="card">${this.group(group)}</li>`)}</ol>`;
  }

  private group(group: InboxGroup): TemplateResult {
    const comments = group.items.flatMap((item) => item.comments);
    const reasons = [...new Set(group.items.flatMap(({ reason }) => reason ?? []))];
    return html`<h3>${group.question}</h3>
      <p class="small row">
        <span class="badge strong">${words.times(group.count)}</span>
        ${group.causes.map((cause) => html`<span class="badge">${causeWord(cause)}</span>`)}
        <span class="soft">${actOfMessage(group.act)} · ${formatInstant(group.first)} — ${formatInstant(group.last)}</span>
        ${group.assignees.map((name) => html`<span class="badge current">${words.assignedTo(name)}</span>`)}
      </p>
      ${comments.length > 0 ? html`<p class="small">${words.comments}：${comments.join('；')}</p>` : nothing}
      ${reasons.length > 0 ? html`<p class="small">${words.closedFor}：${reasons.join('；')}</p>` : nothing}
      <details><summary>${words.answers(group.count)}</summary>${this.answers(group)}</details>
      ${this.isClosed || this.client.session.is_read_only ? nothing : this.acts(group)}`;
  }

  private answers({ items }: InboxGroup): TemplateResult {
    const shown = items.slice(0, 10);
    return html`${shown.map(
      (item) => html`<details class="inner">
        <summary>${item.question} <span class="soft small">${formatInstant(item.asked)}</span></summary>
        <tongce-answer-record .client=${this.client} answer=${item.answer}></tongce-answer-record>
      </details>`,
    )}${items.length > shown.length ? html`<p class="small soft">${words.moreAnswers(items.length - shown.length)}</p>` : nothing}`;
  }

  private acts(group: InboxGroup): TemplateResult {
    const answers = group.items.map(({ answer }) => answer);
    const wordings = [...new Set(group.items.map(({ question }) => question))];
    return html`<details><summary>${words.curate}</summary><tongce-curated-form .client=${this.client} .wordings=${wordings} @written=${() => this.say(words.curated)}></tongce-curated-form></details>
      <details><summary>${words.teach}</summary><tongce-teach-form .client=${this.client} .words=${group.question} @written=${() => this.say(words.taught)}></tongce-teach-form></details>
      <div class="row">
        <form class="inline" @submit=${(event: SubmitEvent) => this.assign(event, answers)}>
          <label>${words.assign}<select name="assignee"><option value="">${words.nobody}</option>${this.accounts.map((name) => html`<option>${name}</option>`)}</select></label>
          <button>${words.assignSubmit}</button>
        </form>
        <form class="inline" @submit=${(event: SubmitEvent) => this.close(event, answers)}>
          <label>${words.reason}<input name="reason" required maxlength="500" list="reasons" /></label>
          <button>${words.close}</button>
        </form>
      </div>`;
  }

  private say(said: string): void {
    this.said = said;
  }

  private readonly changeSpan = (event: Event): void => {
    this.days = (event.currentTarget as HTMLSelectElement).value;
    void this.load();
  };

  private readonly changeClosed = (event: Event): void => {
    this.isClosed = (event.currentTarget as HTMLInputElement).checked;
    void this.load();
  };

  private assign(event: SubmitEvent, answers: readonly string[]): void {
    event.preventDefault();
    const assignee = String(new FormData(event.currentTarget as HTMLFormElement).get('assignee'));
    void this.act('/inbox/assign', { answers, assignee: assignee === '' ? null : assignee }, words.assigned);
  }

  private close(event: SubmitEvent, answers: readonly string[]): void {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget as HTMLFormElement).get('reason'));
    void this.act('/inbox/close', { answers, reason }, words.closedNow);
  }

  private async act(path: string, body: object, done: string): Promise<void> {
    const sent = await this.client.act(path, body);
    this.failure = sent.kind === 'failed' ? sent.failure : null;
    if (sent.kind === 'failed') return;
    this.said = done;
    await this.load();
  }

  private async load(): Promise<void> {
    const fetched = await this.client.read<InboxReply>(`/inbox${this.query}`);
    if (fetched.kind === 'ok') this.inbox = fetched.body;
    else this.failure = fetched.failure;
  }

  private async loadAccounts(): Promise<void> {
    if (this.client.session.is_read_only) return;
    const fetched = await this.client.read<{ accounts: readonly { name: string }[] }>('/accounts');
    if (fetched.kind === 'ok') this.accounts = fetched.body.accounts.map(({ name }) => name);
  }
}

customElements.define('tongce-office-inbox', InboxPage);
