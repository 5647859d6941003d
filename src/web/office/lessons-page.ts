import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Lesson } from '../../office/lessons/lesson.ts';
import type { Failure } from '../client/problem.ts';
import { controls } from '../design/controls.ts';
import { failureMessage } from '../messages.ts';
import { formatInstant } from './format-instant.ts';
import { inboxStyles } from './inbox-styles.ts';
import { officeMessages, lessonMessages as words } from './messages.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';
import './teach-form.ts';
import { tellWritten, type Written } from './tell-written.ts';
import { trialView } from './trial-view.ts';

const AGAIN_MS = 4000;

/** What officers proposed to teach, with what the question sets say of it. */
export class LessonsPage extends LitElement {
  static override properties = {
    client: { attribute: false },
    lessons: { state: true },
    failure: { state: true },
    told: { state: true },
  };
  static override styles = [controls, officeStyles, inboxStyles];

  declare client: OfficeClient;
  declare lessons: readonly Lesson[] | null;
  declare failure: Failure | null;
  declare told: string;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.lessons = null;
    this.failure = null;
    this.told = '';
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
      <details><summary>${words.teach}</summary><tongce-teach-form .client=${this.client} @written=${() => void this.load()}></tongce-teach-form></details>
      ${this.failure ? html`<p role="alert">${failureMessage(this.failure)}</p>` : nothing}
      <p role="status" class=${this.told === '' ? '' : 'status bad'}>${this.told}</p>
      ${this.lessons === null ? html`<p>${officeMessages.loading}</p>` : this.lessons.length === 0 ? html`<p>${words.none}</p>` : html`<ol>${this.lessons.map((one) => html`<li class="card">${this.one(one)}</li>`)}</ol>`}`;
  }

  private one({ id, state, teaching, author, written, decidedBy, trial }: Lesson): TemplateResult {
    return html`<h3>${words.title(teaching)}</h3>
      <p class="small row">
        <span class="badge ${state === 'proposed' ? 'current' : state === 'adopted' ? 'strong' : 'ended'}">${words.states[state]}</span>
        <span class="soft">${words.kinds[teaching.kind]} · ${author} · ${formatInstant(written)}${decidedBy ? ` · ${words.decided(decidedBy)}` : ''}</span>
      </p>
      ${state === 'dropped' ? nothing : trialView(trial, state === 'proposed' ? () => this.act(id, 'try') : null)}
      ${state === 'adopted' ? html`<p class="small">${words.next}</p>` : nothing}
      ${state === 'proposed' ? this.acts(id, trial?.kind === 'tried') : nothing}`;
  }

  private acts(id: string, isTried: boolean): TemplateResult {
    return html`<div class="row">
      ${this.client.session.may.includes('publisher') ? html`<button class="primary" ?disabled=${!isTried} @click=${() => this.act(id, 'adopt')}>${words.adopt}</button>` : nothing}
      <button @click=${() => this.act(id, 'drop')}>${words.drop}</button>
    </div>`;
  }

  private async act(id: string, verb: 'adopt' | 'drop' | 'try'): Promise<void> {
    const sent = await this.client.act<Written>(`/lessons/${id}/${verb}`, {});
    this.failure = sent.kind === 'failed' ? sent.failure : null;
    this.told = sent.kind === 'failed' ? '' : tellWritten('', sent.body);
    await this.load();
  }

  private async load(): Promise<void> {
    clearTimeout(this.timer);
    const fetched = await this.client.read<{ lessons: readonly Lesson[] }>('/lessons');
    if (fetched.kind === 'failed') {
      this.failure = fetched.failure;
      return;
    }
    this.lessons = fetched.body.lessons;
    const isTrying = this.lessons.some(({ state, trial }) => state === 'proposed' && trial === null);
    if (isTrying && this.isConnected) this.timer = setTimeout(() => void this.load(), AGAIN_MS);
  }
}

customElements.define('tongce-office-lessons', LessonsPage);
