import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../assistant/answer.ts';
import type { Failure } from '../client/problem.ts';
import { requestJson } from '../client/request-json.ts';
import { controls } from '../design/controls.ts';
import { failureMessage, messages } from '../messages.ts';

/** Hands an answer that did not settle the question to a person: what may be told is ticked, and a code comes back. */
export class HandOver extends LitElement {
  static override properties = {
    answer: { attribute: false },
    base: {},
    code: { state: true },
    failure: { state: true },
  };
  static override styles = [
    controls,
    css`
      form {
        display: grid;
        gap: var(--space-2);
        margin-block-start: var(--space-4);
        padding-block-start: var(--space-4);
        border-block-start: 1px solid var(--line);
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
        min-inline-size: 0;
      }
      legend {
        padding: 0;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-height: 2.25rem;
      }
      .note {
        display: block;
      }
      textarea {
        display: block;
        width: 100%;
        min-height: 4rem;
        resize: vertical;
      }
      h3 {
        font-size: var(--text);
      }
      p {
        margin: var(--space-1) 0;
      }
      .code {
        font-size: 1.5rem;
        font-weight: 700;
        letter-spacing: 0.1em;
      }
    `,
  ];

  declare answer: Answer;
  declare base: string;
  declare code: string;
  declare failure: Failure | null;

  constructor() {
    super();
    this.base = '';
    this.code = '';
    this.failure = null;
  }

  override render(): TemplateResult {
    const words = messages.handOver;
    if (this.code !== '')
      return html`<div role="status">
        <p>${words.done}</p>
        <p class="code">${this.code}</p>
        <p class="small">${words.return} <a href="${this.base}/case?code=${this.code}" target="_blank">${words.open}</a></p>
      </div>`;
    const { understood } = this.answer;
    return html`<form @submit=${this.submit}>
      <h3>${words.heading}</h3>
      <p class="small soft">${words.hint}</p>
      ${understood.length > 0 ? html`<fieldset class="small"><legend>${words.share}</legend>${understood.map(({ fact, label, display }) => html`<label><input type="checkbox" name="share" value=${fact} />${label}：${display}</label>`)}</fieldset>` : nothing}
      <label class="note small">${words.note}<textarea name="note" maxlength="1000"></textarea></label>
      ${this.failure ? html`<p role="alert">${failureMessage(this.failure)}</p>` : nothing}
      <div class="row"><button>${words.submit}</button></div>
    </form>`;
  }

  private readonly submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const note = String(fields.get('note') ?? '').trim();
    const body = { answer: this.answer.id, share: fields.getAll('share').map(String), ...(note && { note }) };
    const sent = await requestJson<{ code: string }>(`${this.base}/api/cases`, { body });
    if (sent.kind === 'ok') this.code = sent.body.code;
    else this.failure = sent.failure;
  };
}

customElements.define('tongce-hand-over', HandOver);
