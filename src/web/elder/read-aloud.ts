import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { controls } from '../design/controls.ts';
import { pageIcons } from '../design/icons.ts';
import { isElderMode } from './elder-mode.ts';
import { FollowElderMode } from './follow-elder-mode.ts';
import { elderMessages } from './messages.ts';

/** Reads an answer aloud with the browser's own voice, in the mode for elders; nothing where the browser has none. */
export class ReadAloud extends LitElement {
  static override properties = { text: {}, isReading: { state: true } };
  static override styles = controls;

  declare text: string;
  declare isReading: boolean;

  constructor() {
    super();
    this.text = '';
    this.isReading = false;
    new FollowElderMode(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.isReading) speechSynthesis.cancel();
  }

  override render(): TemplateResult | typeof nothing {
    if (!isElderMode() || !('speechSynthesis' in window)) return nothing;
    const words = this.isReading ? elderMessages.stop : elderMessages.read;
    return html`<button class="quiet" aria-pressed=${this.isReading} @click=${this.turn}>${pageIcons.speaker}${words}</button>`;
  }

  private readonly turn = (): void => {
    speechSynthesis.cancel();
    this.isReading = !this.isReading;
    if (!this.isReading) return;
    const spoken = new SpeechSynthesisUtterance(this.text);
    Object.assign(spoken, { lang: 'zh-CN', rate: 0.9 });
    for (const event of ['end', 'error']) spoken.addEventListener(event, this.ended);
    speechSynthesis.speak(spoken);
  };

  private readonly ended = (): void => {
    this.isReading = false;
  };
}

customElements.define('tongce-read-aloud', ReadAloud);
