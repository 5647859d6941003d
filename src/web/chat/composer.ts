import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { controls } from '../design/controls.ts';
import { icons } from '../design/icons.ts';
import { messages } from '../messages.ts';

const MOST_CHARACTERS = 2000;
const WARN_BELOW = 100;
/** What browsers report as the key while an input method is composing. */
const COMPOSING_KEY_CODE = 229;

/** The field in which a question is written. Enter sends, Shift+Enter breaks the line, Enter of an input method does neither. Fires `ask`, `stop`. */
export class Composer extends LitElement {
  static override properties = { value: {}, isBusy: { type: Boolean } };
  static override styles = [
    controls,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-end;
        justify-content: flex-end;
        gap: var(--space-2);
        padding: var(--space-2);
        border: 1px solid var(--line-strong);
        border-radius: calc(var(--radius) * 2);
        background: var(--paper);
        box-shadow: var(--shadow);
      }
      form:focus-within {
        border-color: var(--accent);
        box-shadow:
          0 0 0 2px var(--accent),
          var(--shadow);
      }
      textarea {
        flex: 1 1 9rem;
        min-width: 0;
        max-height: 40vh;
        padding: var(--space-2);
        border: 0;
        background: transparent;
        resize: none;
        line-height: 1.6;
      }
      textarea:focus-visible {
        outline: none;
      }
      textarea::placeholder {
        color: var(--ink-soft);
        opacity: 1;
      }
      button {
        flex: none;
        padding-inline: var(--space-3);
      }
      p {
        margin: var(--space-1) var(--space-2) 0;
        font-size: var(--text-small);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  declare value: string;
  declare isBusy: boolean;

  constructor() {
    super();
    this.value = '';
    this.isBusy = false;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.field?.focus());
  }

  override render(): TemplateResult {
    const remaining = MOST_CHARACTERS - this.value.length;
    return html`<form @submit=${this.submit}>
        <textarea
          rows="1"
          .value=${this.value}
          aria-label=${messages.chat.label}
          aria-describedby="length"
          placeholder=${messages.chat.placeholder}
          enterkeyhint="send"
          @input=${this.input}
          @keydown=${this.keydown}
        ></textarea>
        <tongce-voice-input @heard=${this.heard}></tongce-voice-input>
        ${
          this.isBusy
            ? html`<button type="button" @click=${this.stop}>${icons.stop}${messages.chat.stop}</button>`
            : html`<button class="primary" ?disabled=${remaining < 0}>${icons.send}${messages.chat.send}</button>`
        }
      </form>
      <p id="length" role="status" ?hidden=${remaining >= WARN_BELOW}>
        ${remaining < 0 ? messages.chat.tooLong(MOST_CHARACTERS) : remaining < WARN_BELOW ? messages.chat.remaining(remaining) : nothing}
      </p>`;
  }

  override updated(): void {
    const { field } = this;
    if (!field) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  }

  private get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  private readonly input = (event: InputEvent): void => {
    this.value = (event.currentTarget as HTMLTextAreaElement).value;
  };

  /** What was said can be corrected before it is sent. */
  private readonly heard = ({ detail }: CustomEvent<string>): void => {
    this.value = detail;
    this.focus();
  };

  private readonly keydown = (event: KeyboardEvent): void => {
    const isComposing = event.isComposing || event.keyCode === COMPOSING_KEY_CODE;
    if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
    event.preventDefault();
    this.send();
  };

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.send();
  };

  private readonly stop = (): void => {
    this.dispatchEvent(new CustomEvent('stop'));
  };

  private send(): void {
    const message = this.value.trim();
    if (message === '' || message.length > MOST_CHARACTERS || this.isBusy) return;
    this.value = '';
    this.dispatchEvent(new CustomEvent('ask', { detail: message }));
  }
}

customElements.define('tongce-composer', Composer);
