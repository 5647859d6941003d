import { html, LitElement, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import type { Facts } from '../../policy/fact.ts';
import type { Chat } from '../chat/chat.ts';
import '../chat/chat.ts';
import { isUnderWay, type Turn } from '../chat/turn.ts';
import { controls } from '../design/controls.ts';
import { icons } from '../design/icons.ts';
import tokens from '../design/tokens.css?inline';
import { messages } from '../messages.ts';
import { assistantStyles } from './assistant-styles.ts';
import { originOfService } from './place-assistant.ts';
import { readFacts } from './read-facts.ts';

/**
 * The assistant on somebody else's page: a button in the corner, a dialog with the conversation.
 *
 * Attributes: `base` (origin of the service; that of the script), `theme` (`light`, `dark`, else as the system),
 * `accent` (a colour for buttons), `heading`, `greeting`, `facts` (JSON, sent with every question), `as-of`,
 * `placement` (`start` or `end` corner, or `inline` for a button in the text), `open`.
 * Methods: `show()`, `hide()`, `ask(question)`. Parts: `launcher`, `dialog`, `header`.
 * Events, bubbling out of the page's shadow trees: `tongce-open`, `tongce-close`, `tongce-question` and `tongce-answer`
 * (detail: the question; the answer's id, status and number of citations).
 */
export class Assistant extends LitElement {
  static override properties = {
    base: {},
    theme: { reflect: true },
    accent: {},
    heading: {},
    greeting: {},
    facts: {},
    asOf: { attribute: 'as-of' },
    placement: { reflect: true },
    open: { type: Boolean, reflect: true },
  };
  static override styles = [unsafeCSS(tokens), controls, assistantStyles];

  declare base: string;
  declare theme: string | null;
  declare accent: string;
  declare heading: string;
  declare greeting: string;
  declare facts: string | null;
  declare asOf: string;
  declare placement: 'start' | 'end' | 'inline';
  declare open: boolean;
  /** What `facts` says, and what was given by hand since. */
  private given: Facts = {};

  constructor() {
    super();
    this.base = '';
    this.theme = null;
    this.accent = '';
    this.heading = messages.widget.heading;
    this.greeting = messages.widget.greeting;
    this.facts = null;
    this.asOf = '';
    this.placement = 'end';
    this.open = false;
  }

  show(): void {
    this.open = true;
  }

  hide(): void {
    this.open = false;
  }

  /** Opens the dialog and asks. */
  async ask(question: string): Promise<void> {
    this.show();
    await this.updateComplete;
    this.chat?.ask(question);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('facts')) this.given = readFacts(this.facts);
  }

  override render(): TemplateResult {
    return html`<div class="root">
      <button class="primary launcher" part="launcher" aria-haspopup="dialog" aria-expanded=${this.open} @click=${this.show}>
        ${icons.chat}<span>${this.heading}</span>
      </button>
      <dialog part="dialog" aria-labelledby="heading" @close=${this.closed} @click=${this.clickedOutside}>
        <div class="frame">
          <div class="header" part="header">
            <h2 id="heading">${this.heading}</h2>
            <button class="quiet close" @click=${this.hide}>${icons.close}${messages.chat.close}</button>
          </div>
          <div class="content">
            <tongce-chat .base=${this.base || originOfService()} .asOf=${this.asOf} .facts=${this.given} @turn-changed=${this.turnChanged}>
              ${this.greeting ? html`<p slot="intro">${this.greeting}</p>` : nothing}
            </tongce-chat>
          </div>
        </div>
      </dialog>
    </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('accent')) this.paint();
    if (changed.has('open')) this.followOpen(changed.get('open'));
  }

  private get chat(): Chat | null {
    return this.renderRoot.querySelector<Chat>('tongce-chat');
  }

  /** A modal dialog keeps the keyboard inside and gives it back when it closes: the browser's own work. */
  private followOpen(before: boolean | undefined): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.open && dialog && !dialog.open) {
      dialog.showModal();
      this.chat?.focus();
      this.fire('tongce-open', null);
    }
    if (this.open || !before) return;
    dialog?.close();
    this.fire('tongce-close', null);
  }

  /** The browser tells of a closing later; the dialog may have been opened again by then. */
  private readonly closed = (event: Event): void => {
    if (!(event.currentTarget as HTMLDialogElement).open) this.hide();
  };

  private clickedOutside(event: MouseEvent): void {
    if (event.target === event.currentTarget) this.hide();
  }

  private readonly turnChanged = ({ detail: turn }: CustomEvent<Turn>): void => {
    this.given = this.chat?.facts ?? this.given;
    if (isUnderWay(turn)) this.fire('tongce-question', { question: turn.message });
    else if (turn.answer) {
      const { id, status, citations } = turn.answer;
      this.fire('tongce-answer', { id, status, citations: citations.length });
    }
  };

  private paint(): void {
    if (this.accent === '' || !CSS.supports('color', this.accent)) this.style.removeProperty('--accent');
    else this.style.setProperty('--accent', this.accent);
  }

  private fire(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

if (!customElements.get('tongce-assistant')) customElements.define('tongce-assistant', Assistant);
