import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Curated, Standing } from '../../office/curated/curated.ts';
import type { Failure } from '../client/problem.ts';
import { controls } from '../design/controls.ts';
import { failureMessage } from '../messages.ts';
import './curated-form.ts';
import { formatInstant } from './format-instant.ts';
import { inboxStyles } from './inbox-styles.ts';
import { officeMessages, curatedMessages as words } from './messages.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';
import { trialView } from './trial-view.ts';

type Listed = Curated & { readonly standing: Standing };

/** While something is being tried, the page asks again so often. */
const AGAIN_MS = 4000;

/** Curated answers with how they stand today and what the question sets say of them. */
export class CuratedPage extends LitElement {
  static override properties = { client: { attribute: false }, listed: { state: true }, failure: { state: true } };
  static override styles = [controls, officeStyles, inboxStyles];

  declare client: OfficeClient;
  declare listed: readonly Listed[] | null;
  declare failure: Failure | null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.listed = null;
    this.failure = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  override render(): TemplateResult {
    return html`<h2>${words.heading}</h2>
      <p class="soft">${words.hint}</p>
      <details><summary>${words.write}</summary><tongce-curated-form .client=${this.client} @written=${() => void this.load()}></tongce-curated-form></details>
      ${this.failure ? html`<p role="alert">${failureMessage(this.failure)}</p>` : nothing}
      ${this.listed === null ? html`<p>${officeMessages.loading}</p>` : this.listed.length === 0 ? html`<p>${words.none}</p>` : html`<ol>${this.listed.map((one) => html`<li class="card">${this.one(one)}</li>`)}</ol>`}`;
  }

  private one(one: Listed): TemplateResult {
    const { state, standing, wordings, text, clauses, author, written, publisher, published, trial } = one;
    return html`<h3>${wordings[0]}</h3>
      <p class="small row">
        <span class="badge ${state === 'published' && standing.kind === 'holds' ? 'strong' : 'ended'}">${state === 'published' && standing.kind !== 'holds' ? words.standings[standing.kind] : words.states[state]}</span>
        <span class="soft">${words.by(author, formatInstant(written))}${publisher && published ? words.publishedBy(publisher, formatInstant(published)) : ''}</span>
      </p>
      ${standing.kind === 'holds' ? nothing : html`<p class="status bad">${words.why(standing)}</p>`}
      ${wordings.length > 1 ? html`<p class="small">${words.alsoAsked}：${wordings.slice(1).join('；')}</p>` : nothing}
      <blockquote>${text}</blockquote>
      <p class="small">${words.restsOn}：${clauses.map(({ id: clause }, at) => html`[${at + 1}] <a href="/d/${clause}" target="_blank">${clause}</a> `)}</p>
      ${state === 'withdrawn' ? nothing : trialView(trial, state === 'draft' ? () => this.act(one, 'try') : null)}
      <div class="row">
        ${state === 'draft' && this.client.session.may.includes('publisher') ? html`<button class="primary" ?disabled=${trial?.kind !== 'tried'} @click=${() => this.act(one, 'publish')}>${words.publish}</button>` : nothing}
        ${state === 'withdrawn' ? nothing : html`<button @click=${() => this.act(one, 'withdraw')}>${words.withdraw}</button>`}
      </div>`;
  }

  private async act({ id, written }: Listed, verb: 'publish' | 'withdraw' | 'try'): Promise<void> {
    const sent = await this.client.act(`/curated/${id}/${verb}`, verb === 'publish' ? { written } : {});
    this.failure = sent.kind === 'failed' ? sent.failure : null;
    await this.load();
  }

  private async load(): Promise<void> {
    clearTimeout(this.timer);
    const fetched = await this.client.read<{ curated: readonly Listed[] }>('/curated');
    if (fetched.kind === 'failed') {
      this.failure = fetched.failure;
      return;
    }
    this.listed = fetched.body.curated;
    const isTrying = this.listed.some(({ state, trial }) => state === 'draft' && trial === null);
    if (isTrying && this.isConnected) this.timer = setTimeout(() => void this.load(), AGAIN_MS);
  }
}

customElements.define('tongce-office-curated', CuratedPage);
