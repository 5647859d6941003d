import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Answer } from '../../assistant/answer.ts';
import type { Facts } from '../../policy/fact.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import '../answer/answer-view.ts';
import type { Reply } from '../answer/next-question.ts';
import { ask, type ChatEvent } from '../client/ask.ts';
import { inLanguage } from '../client/spoken.ts';
import { controls } from '../design/controls.ts';
import { messages } from '../messages.ts';
import { openCase } from './case-reply.ts';
import { chatStyles } from './chat-styles.ts';
import './composer.ts';
import type { Composer } from './composer.ts';
import './first-questions.ts';
import './turn-view.ts';
import { type Asked, applyEvent, isUnderWay, makeTurn, reviseTurn, type Turn } from './turn.ts';

/**
 * A conversation: the turns, the field below them, one question under way at a time.
 * Fires `turn-changed` with a turn that has begun or ended. Keeps nothing itself.
 */
export class Chat extends LitElement {
  static override properties = {
    base: {},
    asOf: {},
    facts: { attribute: false },
    turns: { attribute: false },
    questions: { attribute: false },
    announced: { state: true },
    isOffline: { state: true },
    printing: { state: true },
    handedOver: { state: true },
  };
  static override styles = [controls, chatStyles];

  /** Origin of the service; empty for the page's own. */
  declare base: string;
  /** Day for which questions are asked; empty for today. */
  declare asOf: string;
  /** Facts set by hand or by the page, sent with every question. */
  declare facts: Facts;
  declare turns: readonly Turn[];
  /** What to begin with; null for what the service suggests. */
  declare questions: readonly string[] | null;
  /** What a screen reader was told, a line for each answer. */
  declare announced: readonly string[];
  declare isOffline: boolean;
  declare printing: string | null;
  /** For who typed the code of a question that was handed to a person. */
  declare handedOver: TemplateResult | null;
  private underWay = new AbortController();

  constructor() {
    super();
    this.base = '';
    this.asOf = '';
    this.facts = {};
    this.turns = [];
    this.questions = null;
    this.announced = [];
    this.isOffline = !navigator.onLine;
    this.printing = null;
    this.handedOver = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.online);
    addEventListener('offline', this.offline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.online);
    removeEventListener('offline', this.offline);
    this.stop();
  }

  /** Asks a question, in the running conversation if there is one; not while another one is under way. */
  ask(message: string): void {
    if (this.turns.some(isUnderWay)) return;
    this.handedOver = null;
    const { given = [], skip = [] } = this.turns.at(-1) ?? {};
    const turn = makeTurn({ key: newKey(), message, facts: this.facts, given, skip, asOf: this.asOf || null });
    this.turns = [...this.turns, turn];
    void this.run(turn);
  }

  /** One more fact, or another value of it: the last answer follows in its place. What is coming without it is heard no more. */
  give(fact: UnderstoodFact): void {
    this.facts = { ...this.facts, [fact.fact]: fact.value };
    this.revise((turn) => ({ given: [...turn.given.filter((one) => one.fact !== fact.fact), fact] }));
  }

  /** A fact counts no more: one given by hand, else one read from the words. */
  takeBack(name: string): void {
    const { [name]: _, ...facts } = this.facts;
    this.facts = facts;
    this.revise(({ given, withdrawn = [] }) => {
      const left = given.filter(({ fact }) => fact !== name);
      return left.length < given.length ? { given: left } : { withdrawn: [...withdrawn, name] };
    });
  }

  /** The last answer, for the day that is set now. */
  askForDay(): void {
    this.revise(() => ({ asOf: this.asOf || null }));
  }

  /** Begins anew: the turns go, facts set by hand stay. */
  clear(): void {
    this.underWay.abort();
    this.turns = [];
    this.announced = [];
    this.handedOver = null;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.composer?.focus());
  }

  override render(): TemplateResult {
    const isEmpty = this.turns.length === 0;
    return html`<div ?hidden=${!isEmpty}><slot name="intro"></slot></div>
      <div class="turns" @reply=${this.reply} @suggest=${this.suggest} @fact-changed=${this.factChanged} @fact-removed=${this.factRemoved}>${repeat(this.turns, ({ key }) => key, this.turn)}</div>
      <div class="hidden" role="log" aria-label=${messages.chat.log}>${this.announced.map((words) => html`<p>${words}</p>`)}</div>
      ${this.handedOver}
      <div class="dock ${isEmpty ? '' : 'sticky'}">
        <p class="offline" role="status">${this.isOffline ? messages.chat.offline : nothing}</p>
        <tongce-composer
          ?isBusy=${this.turns.some(isUnderWay)}
          @ask=${this.typed}
          @stop=${this.stop}
        ></tongce-composer>
      </div>
      ${isEmpty ? html`<tongce-first-questions .questions=${this.questions ?? messages.firstQuestions} @suggest=${this.suggest}></tongce-first-questions>` : nothing}`;
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('turns');
    // The first question stands at the top of the page already.
    if (before && before.length > 0 && this.turns.length > before.length)
      this.renderRoot.querySelector('.turns > :last-child')?.scrollIntoView();
    if (changed.has('handedOver')) this.renderRoot.querySelector('section')?.scrollIntoView({ block: 'nearest' });
  }

  /** The code of a handed-over question opens it; what nothing has as its code is asked. */
  private readonly typed = async ({ detail: words }: CustomEvent<string>): Promise<void> => {
    this.handedOver = await openCase(words, this.base);
    if (this.handedOver === null) this.ask(words);
  };

  private get composer(): Composer | null {
    return this.renderRoot.querySelector<Composer>('tongce-composer');
  }

  private readonly turn = (turn: Turn, index: number): TemplateResult => html`<tongce-turn
    class=${this.printing && this.printing !== turn.key ? 'unprinted' : ''}
    .turn=${turn}
    .base=${this.base}
    ?isLast=${index === this.turns.length - 1}
    @retry=${() => this.retry(turn)}
    @edit=${() => this.edit(turn)}
    @print-answer=${(event: Event) => this.print(event, turn)}
  ></tongce-turn>`;

  private readonly reply = (event: CustomEvent<Reply>): void => {
    // Composed to come up from the answer's tree; the page around a widget is not to hear it.
    event.stopPropagation();
    const { fact, prompt, words, value } = event.detail;
    if (value === null) this.revise((turn) => ({ skip: [...turn.skip, fact] }));
    else this.give({ fact, label: prompt, value, display: words, words: '' });
  };

  private readonly factChanged = (event: CustomEvent<UnderstoodFact>): void => {
    event.stopPropagation();
    this.give(event.detail);
  };

  private readonly factRemoved = (event: CustomEvent<string>): void => {
    event.stopPropagation();
    this.takeBack(event.detail);
  };

  private readonly suggest = (event: CustomEvent<string>): void => {
    event.stopPropagation();
    this.ask(event.detail);
  };

  private revise(change: (turn: Turn) => Partial<Omit<Asked, 'key' | 'message'>>): void {
    const last = this.turns.at(-1);
    if (!last) return;
    this.underWay.abort();
    this.rerun(reviseTurn(last, { ...change(last), facts: this.facts }));
  }

  private retry(turn: Turn): void {
    if (!this.turns.some(isUnderWay)) this.rerun(reviseTurn(turn, {}));
  }

  private rerun(again: Turn): void {
    this.turns = this.turns.map((each) => (each.key === again.key ? again : each));
    void this.run(again);
  }

  private edit(turn: Turn): void {
    if (!this.composer) return;
    this.composer.value = turn.message;
    this.composer.focus();
  }

  private async print(event: Event, turn: Turn): Promise<void> {
    event.stopPropagation();
    this.printing = turn.key;
    await this.updateComplete;
    window.print();
    this.printing = null;
  }

  private async run(turn: Turn): Promise<void> {
    this.underWay = new AbortController();
    const { signal } = this.underWay;
    this.changed(turn);
    const { message, facts, skip, withdrawn, asOf } = turn;
    const request = {
      message,
      conversation: this.conversationBefore(turn),
      facts,
      skip,
      withdrawn,
      as_of: asOf ?? undefined,
    };
    for await (const event of ask({ base: this.base, request: inLanguage(request), signal })) {
      if (signal.aborted) return;
      this.hear(turn.key, event);
    }
  }

  /** What is asked again does not follow itself. */
  private conversationBefore({ key }: Turn): string | undefined {
    const before = this.turns.slice(
      0,
      this.turns.findIndex((turn) => turn.key === key),
    );
    return before.findLast(({ answer }) => answer !== null)?.answer?.conversation;
  }

  /** At once: what still comes of the line is no longer heard. */
  private readonly stop = (): void => {
    this.underWay.abort();
    const turn = this.turns.find(isUnderWay);
    if (turn) this.hear(turn.key, { event: 'failure', data: { kind: 'stopped' } });
  };

  private hear(key: string, event: ChatEvent): void {
    const before = this.turns.find((each) => each.key === key);
    this.turns = this.turns.map((turn) => (turn.key === key ? applyEvent(turn, event) : turn));
    const turn = this.turns.find((each) => each.key === key);
    if (!turn || isUnderWay(turn)) return;
    if (event.event === 'answer-end')
      this.announced = [...this.announced, announcement(event.data, before?.answer ?? null)];
    this.changed(turn);
  }

  private changed(turn: Turn): void {
    this.dispatchEvent(new CustomEvent('turn-changed', { detail: turn }));
  }

  private readonly offline = (): void => {
    this.isOffline = true;
  };

  private readonly online = (): void => {
    this.isOffline = false;
    const last = this.turns.at(-1);
    if (last?.failure?.kind === 'offline') this.retry(last);
  };
}

/** Pages on plain HTTP have no `randomUUID`. */
function newKey(): string {
  return crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
}

/** One line per finished answer: a screen reader hears what it comes to and what is asked, not each streamed word. */
function announcement({ text, question }: Answer, before: Answer | null): string {
  const line = text.split('\n').find((words) => words.trim() !== '') ?? '';
  const opening = /^\*\*(.+?)\*\*/u.exec(line)?.[1] ?? line;
  const asks = question ? messages.chat.asks(question.prompt) : '';
  return `${before ? messages.chat.updated : messages.chat.ready}${opening.replace(/\*\*|^>\s*|\[\d+\]/gu, '')}${asks}`;
}

customElements.define('tongce-chat', Chat);
