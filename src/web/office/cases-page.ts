import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { HumanCase } from '../../office/cases/human-case.ts';
import type { Failure } from '../client/problem.ts';
import { controls } from '../design/controls.ts';
import { failureMessage } from '../messages.ts';
import { formatInstant } from './format-instant.ts';
import { inboxStyles } from './inbox-styles.ts';
import { Loaded } from './loaded.ts';
import { casesMessages as words } from './messages.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';

/** Questions that were handed to a person, with the place for the reply; the one whose code stands in the address alone. */
export class CasesPage extends LitElement {
  static override properties = { client: { attribute: false }, isAll: { state: true }, failure: { state: true } };
  static override styles = [controls, officeStyles, inboxStyles];

  declare client: OfficeClient;
  declare isAll: boolean;
  declare failure: Failure | null;
  private readonly code = new URLSearchParams(location.search).get('code');
  private readonly loaded = new Loaded<{ cases: readonly HumanCase[] } | HumanCase>(this, () =>
    this.code === null ? `/cases?open=${!this.isAll}` : `/cases/${encodeURIComponent(this.code)}`,
  );

  constructor() {
    super();
    this.isAll = false;
    this.failure = null;
  }

  override render(): TemplateResult {
    return html`<h2>${words.heading}</h2>
      <p class="soft">${words.hint}</p>
      ${this.code === null ? html`<div class="row choices"><label class="tick"><input type="checkbox" .checked=${this.isAll} @change=${this.change} />${words.all}</label></div>` : html`<p><a href="/office/cases">${words.toList}</a></p>`}
      ${this.failure ? html`<p role="alert">${failureMessage(this.failure)}</p>` : nothing}
      ${this.loaded.show((reply) => this.list('cases' in reply ? reply.cases : [reply]))}`;
  }

  private list(cases: readonly HumanCase[]): TemplateResult {
    if (cases.length === 0) return html`<p>${words.none}</p>`;
    return html`<ol>${cases.map((one) => html`<li class="card">${this.one(one)}</li>`)}</ol>`;
  }

  private one({ code, opened, content, reply }: HumanCase): TemplateResult {
    const { question, text, clauses, facts, note } = content;
    return html`<h3>${question}</h3>
      <p class="small row"><span class="badge current">${code}</span><span class="soft">${formatInstant(opened)}</span></p>
      ${facts.length > 0 ? html`<p class="small">${words.facts}：${facts.map(({ label, display }) => `${label}：${display}`).join('；')}</p>` : nothing}
      ${note === '' ? nothing : html`<p class="small">${words.note}：${note}</p>`}
      <details><summary>${words.answered}</summary><blockquote>${text}</blockquote>
        <p class="small">${clauses.map(({ id, name }) => html`<a href="/desk?open=${id}" target="_blank">${name}</a> `)}</p></details>
      ${reply ? html`<p class="small soft">${words.repliedBy(reply.by, formatInstant(reply.at))}</p><blockquote>${reply.text}</blockquote>` : nothing}
      <form @submit=${(event: SubmitEvent) => this.reply(event, code)}>
        <label>${reply ? words.replyAgain : words.reply}<textarea name="text" required maxlength="4000"></textarea></label>
        <div class="row"><button class="primary">${words.submit}</button></div>
      </form>`;
  }

  private readonly change = (event: Event): void => {
    this.isAll = (event.currentTarget as HTMLInputElement).checked;
    void this.loaded.load();
  };

  private async reply(event: SubmitEvent, code: string): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const sent = await this.client.act(`/cases/${code}/reply`, { text: String(new FormData(form).get('text')) });
    this.failure = sent.kind === 'failed' ? sent.failure : null;
    if (sent.kind === 'ok') form.reset();
    await this.loaded.load();
  }
}

customElements.define('tongce-office-cases', CasesPage);
