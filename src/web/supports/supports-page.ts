import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Supports } from '../../assistant/supports/supports.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import { copyText } from '../answer/copy-text.ts';
import { failureLine, NewestReply } from '../client/newest-reply.ts';
import { controls } from '../design/controls.ts';
import { icons } from '../design/icons.ts';
import { messages } from './messages.ts';
import { choiceOf, fragmentOf, NOTHING_CHOSEN, type ProfileChoice, requestOf } from './profile-choice.ts';
import './profile-form.ts';
import type { PlanOption, TradeOption } from './profile-form.ts';
import type { Answered } from './question-chips.ts';
import './question-chips.ts';
import './support-list.ts';

/** `POST /api/match`, as far as the page reads it. */
interface MatchReply {
  readonly understood: readonly UnderstoodFact[];
  readonly supports: Supports;
}

/** `GET /api/trades` */
interface TradesReply {
  readonly trades: readonly TradeOption[];
  readonly plans: readonly PlanOption[];
}

/** The page `/supports`: who asks, always open to change, and one list that follows it. The choice lives in the fragment of the address. */
export class SupportsPage extends LitElement {
  static override properties = { choice: { state: true }, shown: { state: true }, note: { state: true } };
  static override styles = [
    controls,
    css`
      .page {
        max-width: 80rem;
        margin-inline: auto;
        padding: var(--space-4);
        display: grid;
        gap: var(--space-4);
        grid-template-columns: minmax(0, 1fr);
      }
      @media (min-width: 64rem) {
        .page {
          grid-template-columns: minmax(18rem, 24rem) minmax(0, 1fr);
          align-items: start;
        }
        .who {
          position: sticky;
          inset-block-start: var(--space-4);
          max-height: calc(100dvh - 2rem);
          overflow-y: auto;
        }
      }
      h1 {
        font-size: 1.5rem;
      }
      h2 {
        font-size: var(--text-large);
      }
      .hint {
        margin-block: var(--space-1) var(--space-3);
      }
      .read {
        margin-block: var(--space-3) 0;
        gap: var(--space-2);
      }
      .head {
        justify-content: space-between;
      }
      tongce-question-chips {
        margin-block: var(--space-3);
      }
      @media print {
        .hint,
        .head .row {
          display: none;
        }
        .page {
          display: block;
          padding: 0;
        }
      }
    `,
  ];

  declare choice: ProfileChoice;
  /** The last list stays until the next one is there. */
  declare shown: MatchReply | null;
  declare note: string;
  private readonly match = new NewestReply<MatchReply>(this);
  private readonly options = new NewestReply<TradesReply>(this);

  constructor() {
    super();
    this.choice = choiceOf(location.hash);
    this.shown = null;
    this.note = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.addressChanged);
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.addressChanged);
  }

  override render(): TemplateResult {
    const { trades = [], plans = [] } = this.options.body ?? {};
    return html`<div class="page" @profile-changed=${this.changed} @answered=${this.answered}>
      <div class="who">
        <h1>${messages.heading}</h1>
        <p class="small soft hint">${messages.hint}</p>
        <tongce-profile-form .choice=${this.choice} .trades=${trades} .plans=${plans}></tongce-profile-form>
        ${this.read()} ${this.answers()}
      </div>
      <section aria-label=${messages.heading}>${this.result()}</section>
    </div>`;
  }

  private result(): TemplateResult {
    const { shown } = this;
    const isAsking = this.match.body === null && this.match.failure === null;
    const count = shown?.supports.items.filter(({ group }) => group !== 'excluded').length ?? 0;
    const words = isAsking && !shown ? messages.counting : count > 0 ? messages.found(count) : messages.none;
    return html`<div class="row head">
        <div role="status"><h2>${words}</h2></div>
        <div class="row">
          <button class="quiet" @click=${this.share}>${icons.share}${messages.share}</button>
          <button class="quiet" @click=${() => print()}>${icons.print}${messages.print}</button>
          <button class="quiet" @click=${() => this.choose(NOTHING_CHOSEN)}>${icons.plus}${messages.clear}</button>
        </div>
      </div>
      <p class="small" aria-live="polite">${this.note}</p>
      ${failureLine(this.match)}
      ${
        shown
          ? html`<tongce-question-chips .questions=${shown.supports.next_questions} .checklist=${shown.supports.checklist}></tongce-question-chips>
              <tongce-support-list .supports=${shown.supports}></tongce-support-list>`
          : nothing
      }`;
  }

  /** What was read of free words, so that it can be seen and corrected in the fields. */
  private read(): TemplateResult | typeof nothing {
    const said = this.choice.words === '' ? [] : (this.shown?.understood ?? []);
    if (said.length === 0) return nothing;
    return html`<p class="row read small"><span class="soft">${messages.read}</span>${said.map(({ label, display, words }) => html`<span class="badge" title=${words}>${label}：${display}</span>`)}</p>`;
  }

  private answers(): TemplateResult | typeof nothing {
    // What was not ticked needs no line of its own.
    const given = Object.entries(this.choice.facts).filter(([, value]) => value !== false);
    if (given.length === 0) return nothing;
    const words = (value: unknown) => (value === true ? '是' : value === false ? '否' : String(value));
    return html`<p class="row read small"><span class="soft">${messages.answered}</span>${given.map(
      ([name, value]) =>
        html`<button aria-label=${messages.remove(this.labelOf(name))} @click=${() => this.drop(name)}>${this.labelOf(name)}：${words(value)} ${icons.close}</button>`,
    )}</p>`;
  }

  /** Prompts stay known after they were answered. */
  private readonly prompts = new Map<string, string>();

  private labelOf(name: string): string {
    return this.prompts.get(name) ?? name;
  }

  private async start(): Promise<void> {
    await this.options.ask('/api/trades');
    await this.ask();
  }

  private async ask(): Promise<void> {
    const { trades = [], plans = [] } = this.options.body ?? {};
    await this.match.ask('/api/match', requestOf(this.choice, trades, plans));
    if (!this.match.body) return;
    this.shown = this.match.body;
    for (const { fact, prompt } of this.shown.supports.next_questions) this.prompts.set(fact, prompt);
    for (const { fact, label } of this.shown.supports.checklist) this.prompts.set(fact, label);
  }

  private choose(choice: ProfileChoice): void {
    this.choice = choice;
    this.note = '';
    history.replaceState(null, '', `#${fragmentOf(choice)}`);
    void this.ask();
  }

  private drop(name: string): void {
    const { [name]: _, ...facts } = this.choice.facts;
    this.choose({ ...this.choice, facts });
  }

  private readonly changed = ({ detail }: CustomEvent<ProfileChoice>): void => this.choose(detail);

  private readonly answered = ({ detail }: CustomEvent<readonly Answered[]>): void => {
    const given = detail.flatMap(({ fact, value }) => (value === null ? [] : [[fact, value] as const]));
    const skipped = detail.filter(({ value }) => value === null).map(({ fact }) => fact);
    this.choose({
      ...this.choice,
      facts: { ...this.choice.facts, ...Object.fromEntries(given) },
      skipped: [...this.choice.skipped, ...skipped],
    });
  };

  private readonly addressChanged = (): void => {
    this.choice = choiceOf(location.hash);
    void this.ask();
  };

  private readonly share = async (): Promise<void> => {
    this.note = (await copyText(location.href)) ? messages.shared : location.href;
  };
}

customElements.define('tongce-supports-page', SupportsPage);
