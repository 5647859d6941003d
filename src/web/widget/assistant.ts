import { html, LitElement, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import type { Facts } from '../../policy/fact.ts';
import type { Chat } from '../chat/chat.ts';
import { addressOf } from '../chat/chat-address.ts';
import '../chat/chat.ts';
import { forget, loadHistory, type Remembered, remember, saveHistory } from '../chat/history.ts';
import '../chat/history-panel.ts';
import { isUnderWay, type Turn } from '../chat/turn.ts';
import { controls } from '../design/controls.ts';
import { icons } from '../design/icons.ts';
import tokens from '../design/tokens.css?inline';
import { messages } from '../messages.ts';
import { formatRgb, type Rgb, readRgb, tonesOf } from './accent-tones.ts';
import { assistantStyles } from './assistant-styles.ts';
import { questionsOfPage } from './page-questions.ts';
import { originOfService, PLACED, placedAssistant } from './place-assistant.ts';
import { readFacts } from './read-facts.ts';

/**
 * The assistant on somebody else's page: a button in the corner, a dialog with the conversation.
 *
 * Attributes: `base` (origin of the service; that of the script), `theme` (`light`, `dark`, or `auto` as the system; light without),
 * `accent` (a colour for buttons, brought to where it can be read), `heading`, `greeting`, `facts` (JSON, sent with every question),
 * `as-of`, `placement` (`start` or `end` corner, or `inline` for a button in the text), `offset` (pixels from the corner: `16 96`,
 * sideways and up), `questions`, `document`, `topic` (what to begin with), `open`.
 * Methods: `show()`, `hide()`, `ask(question)`. Parts: `launcher`, `dialog`, `header`.
 * Events, bubbling out of the page's shadow trees: `tongce-open`, `tongce-close`, `tongce-question` and `tongce-answer`
 * (detail: the question; the answer's id, status and number of citations).
 * The one that a script placed keeps its conversations for as long as the tab is open, and goes on with the last on the next page.
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
    offset: {},
    questions: {},
    document: {},
    topic: {},
    open: { type: Boolean, reflect: true },
    turns: { state: true },
    isInHistory: { state: true },
  };
  static override styles = [unsafeCSS(tokens), controls, assistantStyles];

  declare base: string;
  declare theme: string;
  declare accent: string;
  declare heading: string;
  declare greeting: string;
  declare facts: string | null;
  declare asOf: string;
  declare placement: 'start' | 'end' | 'inline';
  declare offset: string;
  declare questions: string | null;
  declare document: string | null;
  declare topic: string | null;
  declare open: boolean;
  declare turns: readonly Turn[];
  declare isInHistory: boolean;
  /** What `facts` says, and what was given by hand since. */
  private given: Facts = {};
  private key = newKey();

  constructor() {
    super();
    this.base = '';
    this.theme = 'light';
    this.accent = '';
    this.heading = messages.widget.heading;
    this.greeting = messages.widget.greeting;
    this.facts = null;
    this.asOf = '';
    this.placement = 'end';
    this.offset = '';
    [this.questions, this.document, this.topic] = [null, null, null];
    this.open = false;
    this.turns = [];
    this.isInHistory = false;
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

  /** A page that puts back what it had kept of itself puts back a copy of this too: the first stays. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.isPlaced && this !== placedAssistant()) this.remove();
    if (!this.hasUpdated || !this.isConnected) return;
    // Put back by the page: an open dialog is open only if it is shown anew.
    this.renderRoot.querySelector('dialog')?.close();
    this.requestUpdate('open', false);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('facts')) this.given = readFacts(this.facts);
  }

  override firstUpdated(): void {
    const [last] = this.kept;
    if (last) this.goOnWith(last);
  }

  override render(): TemplateResult {
    const { newConversation, close } = messages.chat;
    const isBegun = this.turns.length > 0;
    return html`<div class="root">
      <button class="primary launcher" part="launcher" aria-haspopup="dialog" aria-expanded=${this.open} @click=${this.show}>
        ${icons.chat}<span>${this.heading}</span>
      </button>
      <dialog part="dialog" aria-labelledby="heading" @close=${this.closed} @click=${this.clickedOutside}>
        <div class="frame">
          <div class="header" part="header">
            <h2 id="heading">${this.heading}</h2>
            <button class="quiet close" @click=${this.hide}>${icons.close}${close}</button>
          </div>
          <div class="tools">
            ${isBegun ? html`<button class="quiet" @click=${this.startNew}>${icons.plus}${newConversation}</button>` : nothing}
            ${this.isPlaced && isBegun ? html`<button class="quiet toggle" aria-expanded=${this.isInHistory} @click=${this.turnHistory}>${icons.history}${messages.history.heading}</button>` : nothing}
            <a class="button quiet" href=${this.fullPage} target="_blank" rel="noopener">${messages.widget.fullPage}</a>
          </div>
          <div class="content">
            ${this.isInHistory ? this.history() : nothing}
            <tongce-chat ?hidden=${this.isInHistory} .base=${this.service} .asOf=${this.asOf} .facts=${this.given} .questions=${questionsOfPage(this)} @turn-changed=${this.turnChanged} @change-day=${this.dayChanged}>
              ${this.greeting ? html`<p slot="intro">${this.greeting}</p>` : nothing}
            </tongce-chat>
          </div>
        </div>
      </dialog>
    </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('accent') || changed.has('theme')) this.paint();
    if (changed.has('offset')) this.moveAside();
    if (changed.has('open')) this.followOpen(changed.get('open'));
  }

  private history(): TemplateResult {
    return html`<tongce-history
      .history=${this.kept}
      .hint=${messages.widget.kept}
      @open-conversation=${({ detail }: CustomEvent<string>) => this.openAgain(detail)}
      @forget=${({ detail }: CustomEvent<string>) => this.keep(forget(this.kept, detail))}
      @forget-all=${() => this.keep([])}
    ></tongce-history>`;
  }

  private get service(): string {
    return this.base || originOfService();
  }

  private get isPlaced(): boolean {
    return this.hasAttribute(PLACED);
  }

  /** The conversations of this tab, last first. */
  private get kept(): readonly Remembered[] {
    return this.isPlaced ? loadHistory(() => sessionStorage) : [];
  }

  private keep(conversations: readonly Remembered[]): void {
    if (this.isPlaced) saveHistory(conversations, () => sessionStorage);
    this.requestUpdate();
  }

  /** The page of the service, with the last question. */
  private get fullPage(): string {
    const question = this.turns.at(-1)?.message ?? '';
    return this.service + addressOf({ question, asOf: this.asOf, conversation: '' });
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
    if (!(event.currentTarget as HTMLDialogElement).open && this.isConnected) this.hide();
  };

  private clickedOutside(event: MouseEvent): void {
    if (event.target === event.currentTarget) this.hide();
  }

  private readonly turnChanged = ({ detail: turn }: CustomEvent<Turn>): void => {
    const { chat } = this;
    this.given = chat?.facts ?? this.given;
    this.turns = chat?.turns ?? this.turns;
    if (isUnderWay(turn)) this.fire('tongce-question', { question: turn.message });
    else if (turn.failure?.kind === 'not_listed') console.warn(messages.widget.notListed(location.origin));
    else if (turn.answer) {
      const { id, status, citations } = turn.answer;
      this.keep(
        remember(this.kept, { key: this.key, at: new Date().toISOString(), facts: this.given, turns: this.turns }),
      );
      this.fire('tongce-answer', { id, status, citations: citations.length });
    }
  };

  private readonly dayChanged = ({ detail }: CustomEvent<string>): void => {
    this.asOf = detail;
    void this.updateComplete.then(() => this.chat?.askForDay());
  };

  private readonly startNew = (): void => this.goOnWith({ key: newKey(), facts: readFacts(this.facts), turns: [] });

  private openAgain(key: string): void {
    const conversation = this.kept.find((each) => each.key === key);
    if (conversation) this.goOnWith(conversation);
  }

  private goOnWith({ key, facts, turns }: Pick<Remembered, 'key' | 'facts' | 'turns'>): void {
    [this.key, this.given, this.turns, this.isInHistory] = [key, facts, turns, false];
    this.chat?.clear();
    if (this.chat) this.chat.turns = turns;
  }

  private readonly turnHistory = (): void => {
    this.isInHistory = !this.isInHistory;
  };

  private paint(): void {
    const computed = CSS.supports('color', this.accent) ? computedColour(this.accent, this.renderRoot) : null;
    const isDark =
      this.theme === 'dark' || (this.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    const tones = computed && tonesOf(computed, isDark ? 'dark' : 'light');
    const names = {
      accent: '--accent',
      strong: '--accent-strong',
      wash: '--accent-wash',
      onAccent: '--on-accent',
    } as const;
    for (const [name, property] of Object.entries(names) as [keyof typeof names, string][])
      if (tones) this.style.setProperty(property, formatRgb(tones[name]));
      else this.style.removeProperty(property);
  }

  private moveAside(): void {
    const [sideways, up] = this.offset
      .trim()
      .split(/[\s,]+/u)
      .map(Number);
    for (const [name, pixels] of [
      ['--offset-inline', sideways],
      ['--offset-block', up ?? sideways],
    ] as const)
      if (pixels !== undefined && Number.isFinite(pixels) && this.offset.trim() !== '')
        this.style.setProperty(name, `${pixels}px`);
      else this.style.removeProperty(name);
  }

  private fire(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** Any colour that the browser knows, as red, green and blue. */
function computedColour(colour: string, root: HTMLElement | DocumentFragment): Rgb | null {
  const probe = document.createElement('span');
  probe.style.color = colour;
  root.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return readRgb(color);
}

function newKey(): string {
  return `${Date.now()}`;
}

if (!customElements.get('tongce-assistant')) customElements.define('tongce-assistant', Assistant);
