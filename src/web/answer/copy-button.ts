import { html, LitElement, type TemplateResult } from 'lit';
import { controls } from '../design/controls.ts';
import { icons } from '../design/icons.ts';
import { messages } from '../messages.ts';
import { copyText } from './copy-text.ts';

const SAID_FOR_MS = 2500;

/** Copies `text` and says so in its own words, which a screen reader hears as well. */
export class CopyButton extends LitElement {
  static override properties = { text: {}, label: {}, state: { state: true } };
  static override styles = controls;

  declare text: string;
  declare label: string;
  declare state: 'ready' | 'copied' | 'failed';

  constructor() {
    super();
    this.text = '';
    this.label = messages.actions.copy;
    this.state = 'ready';
  }

  override render(): TemplateResult {
    const words = { ready: this.label, copied: messages.actions.copied, failed: messages.actions.copyFailed };
    return html`<button class="quiet" @click=${this.copy}>
      ${this.state === 'copied' ? icons.tick : icons.copy}<span aria-live="polite">${words[this.state]}</span>
    </button>`;
  }

  private async copy(): Promise<void> {
    this.state = (await copyText(this.text)) ? 'copied' : 'failed';
    setTimeout(() => {
      this.state = 'ready';
    }, SAID_FOR_MS);
  }
}

customElements.define('tongce-copy-button', CopyButton);
