import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Facts } from '../../policy/fact.ts';
import { controls } from '../design/controls.ts';
import { ELDER_CHANGED, isElderMode } from '../elder/elder-mode.ts';
import '../elder/read-aloud.ts';
import '../elder/voice-input.ts';
import { icons, pageIcons } from '../design/icons.ts';
import { service } from '../identity.ts';
import { dayMessages, messages } from '../messages.ts';
import { noticeMessages } from './page-messages.ts';
import './chat.ts';
import type { Chat } from './chat.ts';
import { addressOf, type ChatAddress, readAddress } from './chat-address.ts';
import { chatPageStyles } from './chat-page-styles.ts';
import { forget, loadHistory, type Remembered, remember, saveHistory } from './history.ts';
import './history-panel.ts';
import type { Turn } from './turn.ts';

// Wanted below an answer at the earliest.
void import('../supports/support-list.ts');

const WIDE = '(min-width: 64rem)';
type Panel = 'day' | 'history';

/**
 * The page `/`: the conversation and, beside it or in sheets, earlier ones and the day. Its address names the conversation, so that
 * Back and a reload keep it; `q` asks at once, `as_of` sets the day.
 */
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
    this.asOf = readAddress(location).asOf;
    this.history = loadHistory();
    const wide = matchMedia(WIDE);
    const follow = () => {
      // For elders everything stands in one column.
      this.isWide = wide.matches && !isElderMode();
      this.opened = null;
    };
    follow();
    wide.addEventListener('change', follow);
    addEventListener(ELDER_CHANGED, follow);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.followAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.followAddress);
  }

  override firstUpdated(): void {
    const { question } = readAddress(location);
    if (question) void this.chat?.updateComplete.then(() => this.chat?.ask(question));
    else this.followAddress();
  }

  override render(): TemplateResult {
    // Where nothing was asked yet, a column of its own would be empty.
    const isBeside = this.isWide && this.history.length + this.turns.length > 0;
    return html`<div class="page ${isBeside ? 'beside' : ''}">
      ${isBeside ? html`<aside aria-label=${messages.history.heading}>${this.newConversation()}${this.historyPanel()}${this.day()}</aside>` : this.toolbar()}
      <div class="conversation">
        <p class="letterhead">${messages.brand} · ${location.origin}</p>
        ${this.turns.length > 0 ? html`<h1 class="hidden">${messages.chat.heading}</h1>` : nothing}
        <tongce-chat .asOf=${this.asOf} .facts=${this.facts} @turn-changed=${this.turnChanged} @change-day=${this.dayChanged}>
          <slot slot="intro"></slot>
        </tongce-chat>
        ${this.noticeOffer()}
      </div>
      ${this.opened && !isBeside ? this.sheet(this.opened) : nothing}
    </div>`;
  }

  /** Who wants to be told when the last answer changes leaves an address on a page of its own; where the service offers it. */
  private noticeOffer(): TemplateResult | typeof nothing {
    const answer = this.turns.at(-1)?.answer;
    if (!service.isNoticeOffered || !answer) return nothing;
    return html`<p class="small"><a href="/notice?answer=${answer.id}" target="_blank">${noticeMessages.offer}</a></p>`;
  }

  override updated(changed: PropertyValues<this>): void {
    const sheet = this.renderRoot.querySelector('dialog');
    if (changed.has('opened') && sheet && !sheet.open) sheet.showModal();
  }

  private toolbar(): TemplateResult {
    return html`<div class="toolbar">
      <button class="quiet" @click=${() => this.show('history')}>${icons.history}${messages.history.heading}</button>
      <button class="quiet" @click=${() => this.show('day')}>${pageIcons.calendar}${this.asOf || dayMessages.today}</button>
      ${this.turns.length > 0 ? this.newConversation() : nothing}
    </div>`;
  }

  private sheet(panel: Panel): TemplateResult {
    const words = panel === 'day' ? dayMessages.asOf : messages.history.heading;
    return html`<dialog aria-label=${words} @close=${this.closed}>
      <form method="dialog"><button class="quiet">${icons.close}${messages.chat.close}</button></form>
      ${panel === 'day' ? this.day() : this.historyPanel()}
    </dialog>`;
  }

  private newConversation(): TemplateResult {
    return html`<button class="new" ?disabled=${this.turns.length === 0} @click=${this.startNew}>${icons.plus}${messages.chat.newConversation}</button>`;
  }

  private day(): TemplateResult {
    return html`<label class="as-of"><span class="small soft">${dayMessages.asOf}</span>
      <input type="date" .value=${this.asOf} @change=${this.dayChosen} />
    </label>`;
  }

  private historyPanel(): TemplateResult {
    return html`<tongce-history
      .history=${this.history}
      @open-conversation=${({ detail }: CustomEvent<string>) => this.go({ conversation: detail })}
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
    const isFirst = this.turns.length === 0;
    this.turns = this.chat?.turns ?? this.turns;
    this.facts = this.chat?.facts ?? this.facts;
    // The question of a link stands in the conversation from now on.
    if (isFirst) this.go({ conversation: this.key }, readAddress(location).question !== '');
    const conversation = { key: this.key, at: new Date().toISOString(), facts: this.facts, turns: this.turns };
    // Another tab may have kept something since.
    if (detail.state === 'complete') this.keep(remember(loadHistory(), conversation));
  };

  private keep(history: readonly Remembered[]): void {
    this.history = saveHistory(history);
  }

  private readonly startNew = (): void => {
    this.go({ conversation: '' });
    this.chat?.focus();
  };

  /** Every conversation has its address, and Back leads to the one before. */
  private go(to: Pick<ChatAddress, 'conversation'>, isReplacing = false): void {
    const address = addressOf({ question: '', asOf: this.asOf, ...to });
    if (isReplacing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.followAddress();
  }

  private readonly followAddress = (): void => {
    const { conversation: key, asOf } = readAddress(location);
    this.opened = null;
    if (key === this.key) return;
    const kept = loadHistory().find((each) => each.key === key);
    this.key = kept?.key ?? newKey();
    this.facts = kept?.facts ?? {};
    this.turns = kept?.turns ?? [];
    this.asOf = asOf;
    this.chat?.clear();
    if (this.chat) this.chat.turns = this.turns;
  };

  private readonly dayChosen = (event: Event): void => this.setDay((event.currentTarget as HTMLInputElement).value);

  private readonly dayChanged = ({ detail }: CustomEvent<string>): void => this.setDay(detail);

  /** On another day the answer may be another: the last question is asked again for it, in its place. */
  private setDay(day: string): void {
    this.asOf = day;
    this.opened = null;
    history.replaceState(null, '', addressOf({ ...readAddress(location), asOf: day }));
    void this.updateComplete.then(() => this.chat?.askForDay());
  }
}

function newKey(): string {
  return `${Date.now()}`;
}

customElements.define('tongce-chat-page', ChatPage);
