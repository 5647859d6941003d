import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Teaching } from '../../office/lessons/lesson.ts';
import type { Failure } from '../client/problem.ts';
import { controls } from '../design/controls.ts';
import { failureMessage } from '../messages.ts';
import { lessonMessages as words } from './messages.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';

type Kind = Teaching['kind'];

/** Teaches how people ask: a question of a clause, another word for something, a message that lies outside. Fires `written`. */
export class TeachForm extends LitElement {
  static override properties = {
    client: { attribute: false },
    words: {},
    kind: { state: true },
    failure: { state: true },
    isSent: { state: true },
  };
  static override styles = [controls, officeStyles];

  declare client: OfficeClient;
  declare words: string;
  declare kind: Kind;
  declare failure: Failure | null;
  declare isSent: boolean;

  constructor() {
    super();
    this.words = '';
    this.kind = 'question';
    this.failure = null;
    this.isSent = false;
  }

  override render(): TemplateResult {
    if (this.isSent) return html`<p class="status" role="status">${words.sent}</p>`;
    return html`<form @submit=${this.submit}>
      <label>${words.kind}<select @change=${this.choose}>${(['question', 'synonym', 'outside'] as const).map((kind) => html`<option value=${kind} ?selected=${kind === this.kind}>${words.kinds[kind]}</option>`)}</select></label>
      ${this.fields()}
      ${this.failure ? html`<p role="alert" class="status bad">${failureMessage(this.failure)}</p>` : nothing}
      <div class="row"><button class="primary">${words.submit}</button></div>
    </form>`;
  }

  private fields(): TemplateResult {
    if (this.kind === 'synonym')
      return html`<label>${words.from}<input name="from" required maxlength="30" /></label><label>${words.to}<input name="to" required maxlength="30" /></label>`;
    const said = html`<label>${words.words}<input name="words" required maxlength="200" .value=${this.words} /></label>`;
    if (this.kind === 'question')
      return html`${said}<label>${words.clause}<input name="clause" required placeholder="tzf-2024-14/3.1" /></label>`;
    return html`${said}<label>${words.outside}<select name="outside">${Object.entries(words.outsideKinds).map(([kind, name]) => html`<option value=${kind}>${name}</option>`)}</select></label>`;
  }

  private readonly choose = (event: Event): void => {
    this.kind = (event.currentTarget as HTMLSelectElement).value as Kind;
  };

  private readonly submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement));
    const sent = await this.client.act('/lessons', { teaching: { kind: this.kind, ...fields } });
    this.failure = sent.kind === 'failed' ? sent.failure : null;
    this.isSent = sent.kind === 'ok';
    if (this.isSent) this.dispatchEvent(new CustomEvent('written', { bubbles: true, composed: true }));
  };
}

customElements.define('tongce-teach-form', TeachForm);
