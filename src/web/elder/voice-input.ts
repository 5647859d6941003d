import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { controls } from '../design/controls.ts';
import { pageIcons } from '../design/icons.ts';
import { isElderMode } from './elder-mode.ts';
import { FollowElderMode } from './follow-elder-mode.ts';
import { elderMessages } from './messages.ts';

/** What is used of the browser's recognition of speech, which TypeScript does not describe. */
interface Recognition extends EventTarget {
  lang: string;
  start(): void;
  stop(): void;
}

/** Takes a question from what is said, in the mode for elders; nothing where the browser cannot listen. Fires `heard` with the words. */
export class VoiceInput extends LitElement {
  static override properties = { isListening: { state: true } };
  static override styles = controls;

  declare isListening: boolean;
  private recognition: Recognition | null = null;

  constructor() {
    super();
    this.isListening = false;
    new FollowElderMode(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.recognition?.stop();
  }

  override render(): TemplateResult | typeof nothing {
    if (!isElderMode() || !recogniser()) return nothing;
    const words = this.isListening ? elderMessages.listening : elderMessages.speak;
    return html`<button type="button" aria-pressed=${this.isListening} @click=${this.turn}>${pageIcons.microphone}${words}</button>`;
  }

  private readonly turn = (): void => {
    const Recogniser = recogniser();
    if (this.isListening || !Recogniser) {
      this.recognition?.stop();
      return;
    }
    const recognition = new Recogniser();
    recognition.lang = 'zh-CN';
    recognition.addEventListener('result', this.heard);
    for (const event of ['end', 'error']) recognition.addEventListener(event, this.ended);
    recognition.start();
    [this.recognition, this.isListening] = [recognition, true];
  };

  private readonly heard = (event: Event): void => {
    const { results } = event as Event & { readonly results: readonly (readonly { readonly transcript: string }[])[] };
    const words = Array.from(results, ([best]) => best?.transcript ?? '').join('');
    this.dispatchEvent(new CustomEvent('heard', { detail: words }));
  };

  private readonly ended = (): void => {
    this.isListening = false;
  };
}

type Known = Readonly<Partial<Record<'SpeechRecognition' | 'webkitSpeechRecognition', new () => Recognition>>>;

function recogniser(): (new () => Recognition) | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = window as Known;
  return SpeechRecognition ?? webkitSpeechRecognition;
}

customElements.define('tongce-voice-input', VoiceInput);
