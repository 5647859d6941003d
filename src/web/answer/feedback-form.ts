import { css, html, LitElement, type TemplateResult } from 'lit';
import { requestJson } from '../client/request-json.ts';
import { controls } from '../design/controls.ts';
import { messages } from '../messages.ts';

/** Was it of help, and if not, why. A yes is one tap; a no asks for the reason before it is sent. */
export class FeedbackForm extends LitElement {
  static override properties = { answer: {}, base: {}, state: { state: true } };
  static override styles = [
    controls,
    css`
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        min-inline-size: 0;
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-height: 2.25rem;
      }
      .comment {
        display: block;
        margin-block: var(--space-2);
      }
      textarea {
        display: block;
        width: 100%;
        min-height: 4.5rem;
        resize: vertical;
      }
      form {
        max-width: 32rem;
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        font-size: var(--text-small);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  declare answer: string;
  declare base: string;
  declare state: 'asking' | 'reasons' | 'sending' | 'sent' | 'failed';

  constructor() {
    super();
    this.answer = '';
    this.base = '';
    this.state = 'asking';
  }

  override render(): TemplateResult {
    const said = { sent: messages.feedback.thanks, failed: messages.feedback.failed }[this.state as string] ?? '';
    return html`${this.state === 'asking' || this.state === 'failed' ? this.choice() : ''} ${this.state === 'reasons' ? this.reasons() : ''}
      <p class="small" role="status" ?hidden=${said === ''}>${said}</p>`;
  }

  private choice(): TemplateResult {
    return html`<div class="row small">
      <span>${messages.feedback.ask}</span>
      <button class="quiet" @click=${() => this.send({ helpful: true })}>${messages.feedback.yes}</button>
      <button class="quiet" @click=${() => this.turn('reasons')}>${messages.feedback.no}</button>
    </div>`;
  }

  private reasons(): TemplateResult {
    return html`<form @submit=${this.submit}>
      <fieldset>
        <legend>${messages.feedback.why}</legend>
        ${messages.feedback.reasons.map(
          (reason, index) =>
            html`<label><input type="radio" name="reason" value=${reason} required ?autofocus=${index === 0} />${reason}</label>`,
        )}
      </fieldset>
      <label class="comment">${messages.feedback.comment}<textarea name="comment" maxlength="500"></textarea></label>
      <div class="row">
        <button class="primary">${messages.feedback.send}</button>
        <button type="button" class="quiet" @click=${() => this.turn('asking')}>${messages.facts.cancel}</button>
      </div>
    </form>`;
  }

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const comment = String(fields.get('comment') ?? '').trim();
    void this.send({ helpful: false, reason: String(fields.get('reason')), ...(comment ? { comment } : {}) });
  };

  private turn(state: FeedbackForm['state']): void {
    this.state = state;
  }

  private async send(feedback: { helpful: boolean; reason?: string; comment?: string }): Promise<void> {
    this.state = 'sending';
    const sent = await requestJson(`${this.base}/api/feedback`, { body: { answer: this.answer, ...feedback } });
    this.state = sent.kind === 'ok' ? 'sent' : 'failed';
  }
}

customElements.define('tongce-feedback-form', FeedbackForm);
