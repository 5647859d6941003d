import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { controls } from '../design/controls.ts';
import { parseDeskAddress } from './desk-address.ts';
import { compareMessages } from './messages.ts';
import { type PickerOption, pickerOptions } from './picker-options.ts';
import { pickerStyles } from './picker-styles.ts';
import { completeWords, searchClauses } from './read-desk.ts';

const TYPING_PAUSE_MS = 120;

/** A field to pick one document or clause by title, number or words. Fires `pick` with its id. */
export class Picker extends LitElement {
  static override properties = {
    label: {},
    chosen: {},
    options: { state: true },
    active: { state: true },
    isOpen: { state: true },
  };
  static override styles = [controls, pickerStyles];

  declare label: string;
  /** Words for what is picked already. */
  declare chosen: string;
  declare options: readonly PickerOption[];
  declare active: number;
  declare isOpen: boolean;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking = new AbortController();
  private typed = '';
  /** Whether the options are those of older words; Enter waits for the new ones to come. */
  private isFinding = false;
  private isEnterWaiting = false;

  constructor() {
    super();
    this.label = '';
    this.chosen = '';
    this.options = [];
    this.active = 0;
    this.isOpen = false;
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  override render(): TemplateResult {
    return html`<label for="field">${this.label}</label>
      <input
        id="field"
        role="combobox"
        autocomplete="off"
        aria-expanded=${this.isOpen}
        aria-controls="options"
        aria-autocomplete="list"
        aria-activedescendant=${this.isOpen && this.options.length > 0 ? `option-${this.active}` : nothing}
        placeholder=${this.chosen || compareMessages.choose}
        @input=${this.input}
        @keydown=${this.keydown}
        @blur=${this.close}
      />
      <ul id="options" role="listbox" aria-label=${this.label} ?hidden=${!this.isOpen}>
        ${this.options.map(
          ({ id, words }, index) =>
            html`<li id="option-${index}" role="option" aria-selected=${index === this.active} @mousedown=${(event: Event) => event.preventDefault()} @click=${() => this.pick(id)}>${words}</li>`,
        )}
      </ul>
      <p class="small soft" role="status">${this.isOpen && this.options.length === 0 ? compareMessages.noMatch : nothing}</p>`;
  }

  private readonly input = (event: InputEvent): void => {
    this.typed = (event.currentTarget as HTMLInputElement).value.trim();
    [this.isFinding, this.isEnterWaiting] = [true, false];
    clearTimeout(this.timer);
    this.asking.abort();
    if (this.typed === '') this.close();
    else this.timer = setTimeout(() => void this.find(this.typed), TYPING_PAUSE_MS);
  };

  private async find(words: string): Promise<void> {
    this.asking = new AbortController();
    const { signal } = this.asking;
    const [completed, found] = await Promise.all([
      completeWords(words, '', signal),
      searchClauses({ ...parseDeskAddress(''), q: words }, signal),
    ]);
    if (signal.aborted) return;
    this.options = pickerOptions(
      completed.kind === 'ok' ? completed.body.suggestions : [],
      found.kind === 'ok' ? found.body : null,
    );
    this.active = 0;
    this.isOpen = true;
    this.isFinding = false;
    if (this.isEnterWaiting) this.enter();
  }

  private readonly keydown = (event: KeyboardEvent): void => {
    if (event.isComposing || this.typed === '') return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.active = Math.max(0, Math.min(this.options.length - 1, this.active + step));
    else if (event.key === 'Enter') this.enter();
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  };

  private enter(): void {
    this.isEnterWaiting = this.isFinding;
    const option = this.options[this.active];
    if (!this.isEnterWaiting && this.isOpen && option) this.pick(option.id);
  }

  private pick(id: string): void {
    const input = this.renderRoot.querySelector('input');
    if (input) input.value = '';
    this.typed = '';
    this.close();
    this.dispatchEvent(new CustomEvent('pick', { detail: id }));
  }

  private readonly close = (): void => {
    clearTimeout(this.timer);
    this.asking.abort();
    [this.isFinding, this.isEnterWaiting, this.isOpen] = [false, false, false];
  };
}

customElements.define('tongce-picker', Picker);
