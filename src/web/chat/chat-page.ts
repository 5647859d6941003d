import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Facts } from '../../policy/fact.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import { controls } from '../design/controls.ts';
import { icons } from '../design/icons.ts';
import { messages } from '../messages.ts';
import './chat.ts';
import type { Chat } from './chat.ts';
import { chatPageStyles } from './chat-page-styles.ts';
import './fact-panel.ts';
import { forget, loadHistory, type Remembered, remember, saveHistory } from './history.ts';
import './history-panel.ts';
import { knownFacts, type Turn } from './turn.ts';

const WIDE = '(min-width: 64rem)';
type Panel = 'facts' | 'history';

/** The page `/`: the conversation, what was understood of the asker, and earlier conversations. `?q=` asks at once, `?as_of=` sets the day. */
export class ChatPage extends LitElement {
  static override properties = {
    turns: { state: true },
    facts: { state: true },
    asOf: { state: true },
    history: { state: true },
    opened: { state: true },
    isWide: { state: true },
  };
  static override styles = [controls, chatPageStyles];

  declare turns: readonly Turn[];
  declare facts: Facts;
  declare asOf: string;
  declare history: readonly Remembered[];
  declare opened: Panel | null;
  declare isWide: boolean;
  private key = newKey();

  constructor() {
    super();
    this.turns = [];
    this.facts = {};
    this.asOf = new URLSearchParams(location.search).get('as_of') ?? '';
    this.history = loadHistory();
    this.opened = null;
    const wide = matchMedia(WIDE);
    this.isWide = wide.matches;
    wide.addEventListener('change', ({ matches }) => {
      this.isWide = matches;
      this.opened = null;
    });
  }

  override firstUpdated(): void {
    const question = new URLSearchParams(location.search).get('q')?.trim();
    if (question) void this.chat?.updateComplete.then(() => this.chat?.ask(question));
  }

  override render(): TemplateResult {
    return html`<div class="page">
      ${this.isWide ? html`<aside aria-label=${messages.facts.heading}>${this.newConversation()}${this.factPanel()}${this.historyPanel()}</aside>` : this.toolbar()}
      <div class="conversation">
        ${this.turns.length > 0 ? html`<h1 class="hidden">${messages.chat.heading}</h1>` : nothing}
        <tongce-chat .asOf=${this.asOf} .facts=${this.facts} @turn-changed=${this.turnChanged}>
          <slot slot="intro"></slot>
        </tongce-chat>
      </div>
      ${this.opened && !this.isWide ? this.sheet(this.opened) : nothing}
    </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    const sheet = this.renderRoot.querySelector('dialog');
    if (changed.has('opened') && sheet && !sheet.open) sheet.showModal();
  }

  private toolbar(): TemplateResult {
    const count = knownFacts(this.turns).length;
    return html`<div class="toolbar">
      <button class="quiet" @click=${() => this.show('facts')}>
        ${icons.company}${count > 0 ? messages.facts.count(count) : messages.facts.heading}
      </button>
      <button class="quiet" @click=${() => this.show('history')}>${icons.history}${messages.history.heading}</button>
      ${this.turns.length > 0 ? this.newConversation() : nothing}
    </div>`;
  }

  private sheet(panel: Panel): TemplateResult {
    const words = panel === 'facts' ? messages.facts.heading : messages.history.heading;
    return html`<dialog aria-label=${words} @close=${this.closed}>
      <form method="dialog"><button class="quiet">${icons.close}${messages.chat.close}</button></form>
      ${panel === 'facts' ? this.factPanel() : this.historyPanel()}
    </dialog>`;
  }

  private newConversation(): TemplateResult {
    return html`<button class="new" ?disabled=${this.turns.length === 0} @click=${this.startNew}>${icons.plus}${messages.chat.newConversation}</button>`;
  }

  private factPanel(): TemplateResult {
    return html`<tongce-facts .known=${knownFacts(this.turns)} @fact-changed=${this.factChanged}></tongce-facts>
      <label class="as-of"><span class="small soft">${messages.chat.asOf}</span>
        <input type="date" .value=${this.asOf} @change=${this.asOfChanged} />
      </label>`;
  }

  private historyPanel(): TemplateResult {
    return html`<tongce-history
      .history=${this.history}
      @open-conversation=${({ detail }: CustomEvent<string>) => this.open(detail)}
      @forget=${({ detail }: CustomEvent<string>) => this.keep(forget(loadHistory(), detail))}
      @forget-all=${() => this.keep([])}
    ></tongce-history>`;
  }

  private get chat(): Chat | null {
    return this.renderRoot.querySelector<Chat>('tongce-chat');
  }

  private show(panel: Panel): void {
    this.opened = panel;
  }

  /** The browser tells of a closing later; the sheet may have been opened again by then. */
  private readonly closed = (event: Event): void => {
    if (!(event.currentTarget as HTMLDialogElement).open) this.opened = null;
  };

  private readonly turnChanged = ({ detail }: CustomEvent<Turn>): void => {
    this.turns = this.chat?.turns ?? this.turns;
    this.facts = this.chat?.facts ?? this.facts;
    const conversation = { key: this.key, at: new Date().toISOString(), facts: this.facts, turns: this.turns };
    // Another tab may have kept something since.
    if (detail.state === 'complete') this.keep(remember(loadHistory(), conversation));
  };

  private keep(history: readonly Remembered[]): void {
    this.history = saveHistory(history);
  }

  private readonly startNew = (): void => {
    this.key = newKey();
    this.turns = [];
    this.facts = {};
    this.chat?.clear();
    this.chat?.focus();
  };

  private open(key: string): void {
    const conversation = this.history.find((each) => each.key === key);
    if (!conversation || !this.chat) return;
    this.key = key;
    this.facts = conversation.facts;
    this.turns = conversation.turns;
    this.chat.clear();
    this.chat.turns = conversation.turns;
    this.opened = null;
  }

  /** A corrected fact changes the answer. */
  private readonly factChanged = ({ detail }: CustomEvent<UnderstoodFact>): void => {
    this.opened = null;
    this.chat?.give(messages.facts.corrected(`${detail.label}：${detail.display}`), detail);
  };

  /** On another day the answer may be another: the last question is asked again for it. */
  private readonly asOfChanged = (event: Event): void => {
    this.asOf = (event.currentTarget as HTMLInputElement).value;
    this.opened = null;
    const last = this.turns.at(-1)?.message;
    if (last) void this.updateComplete.then(() => this.chat?.ask(last));
  };
}

function newKey(): string {
  return `${Date.now()}`;
}

customElements.define('tongce-chat-page', ChatPage);
