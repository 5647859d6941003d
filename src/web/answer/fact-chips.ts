import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FactValue } from '../../policy/fact.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import type { MeasureFact, MeasureReply } from '../client/replies.ts';
import { requestJson } from '../client/request-json.ts';
import { controls } from '../design/controls.ts';
import { icons } from '../design/icons.ts';
import { messages } from '../messages.ts';
import { choices, wordsField } from './choices.ts';

/** So many chips are shown at once. */
const FIRST = 4;
/** The measures whose facts can be added: those that the answer is about. */
const MEASURES = 3;
const [YES, NO] = [messages.facts.yes, messages.facts.no];

/** A fact that is open: known with its value, or to be added. */
type Open = Pick<UnderstoodFact, 'fact' | 'label'> & Partial<UnderstoodFact>;

/**
 * What the answer takes as known of the asker, a chip each: a tap opens it to its options; one that was told, in words or by hand, can
 * be taken away; what else the measures depend on can be added. Fires `fact-changed` with the fact, `fact-removed` with its name.
 */
export class FactChips extends LitElement {
  static override properties = {
    known: { attribute: false },
    measures: { attribute: false },
    base: {},
    opened: { state: true },
    isAdding: { state: true },
    isWhole: { state: true },
    facts: { state: true },
  };
  static override styles = [
    controls,
    css`
      .row {
        gap: var(--space-1) var(--space-2);
      }
      .chip {
        border-radius: 999px;
        padding-inline: var(--space-3);
        color: var(--ink);
      }
      .chip.assumed {
        border-style: dashed;
      }
      .editor {
        margin-block-start: var(--space-2);
        padding: var(--space-3);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--paper);
      }
      .editor p {
        margin: 0 0 var(--space-2);
      }
      .words {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      input {
        flex: 1 1 8rem;
        min-width: 0;
      }
      @media print {
        .chip {
          display: inline !important;
          padding: 0;
          border: 0;
        }
      }
    `,
  ];

  /** Read from the words (with the words), or given by hand (without). */
  declare known: readonly UnderstoodFact[];
  declare measures: readonly string[];
  declare base: string;
  declare opened: Open | null;
  declare isAdding: boolean;
  declare isWhole: boolean;
  declare facts: readonly MeasureFact[];

  constructor() {
    super();
    this.known = [];
    this.measures = [];
    this.base = '';
    this.isWhole = false;
    this.facts = [];
    this.close();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // Both are made anew with every answer, mostly of the same.
    if (isOther(changed.get('known'), this.known)) this.close();
    if (isOther(changed.get('measures'), this.measures)) this.facts = [];
  }

  override render(): TemplateResult | typeof nothing {
    if (this.known.length + this.measures.length === 0) return nothing;
    const shown = this.isWhole || this.known.length <= FIRST + 1 ? this.known : this.known.slice(0, FIRST);
    const rest = this.known.length - shown.length;
    const { by, more, add } = messages.facts;
    return html`<div class="row" role="group" aria-label=${messages.facts.heading}>
        ${this.known.length > 0 ? html`<span class="small soft">${by}</span>` : nothing} ${shown.map(this.chip)}
        ${rest > 0 ? html`<button class="quiet" @click=${this.showAll}>${more(rest)}</button>` : nothing}
        ${this.measures.length > 0 ? html`<button class="quiet toggle" aria-expanded=${this.isAdding} @click=${this.add}>${icons.plus}${add}</button>` : nothing}
      </div>
      ${this.isAdding || this.opened ? html`<div class="editor">${this.isAdding ? this.addable() : nothing}${this.opened ? this.editor(this.opened) : nothing}</div>` : nothing}`;
  }

  private readonly chip = (known: UnderstoodFact): TemplateResult => {
    const { fact, label, value, display, source } = known;
    const words = value === true ? label : `${label}：${display}`;
    return html`<button class="chip toggle ${source === 'assumed' ? 'assumed' : ''}" aria-expanded=${this.opened?.fact === fact} title=${`${messages.facts.change}：${label}`} @click=${() => this.open(known)}>${words}</button>`;
  };

  private editor(open: Open): TemplateResult {
    const { fact, label, words, source } = open;
    const { byHand, assumed, words: said, remove, cancel } = messages.facts;
    const isTold = words !== undefined && source !== 'assumed';
    const origin = words === undefined ? '' : words !== '' ? said(words) : isTold ? byHand : assumed;
    return html`<p class="small">${label}${origin ? html`<span class="soft">（${origin}）</span>` : nothing}</p>
      <div class="row">
        ${this.values(open)} ${isTold ? html`<button class="quiet" @click=${() => this.tell('fact-removed', fact)}>${icons.close}${remove}</button>` : nothing}
        <button class="quiet" @click=${this.close}>${cancel}</button>
      </div>`;
  }

  private values(open: Open): TemplateResult | TemplateResult[] {
    const { fact, label, value, display } = open;
    const described = this.facts.find(({ name }) => name === fact);
    const give = (words: string) => this.give(open, words);
    const isTruth = typeof value === 'boolean' || described?.type === 'boolean';
    if (isTruth) return choices(label, [YES, NO], give, value === undefined ? null : value ? YES : NO);
    if (described && described.options.length > 0)
      return choices(label, described.options, give, value === undefined ? null : String(value));
    const name = described?.unit ? `${label}（${described.unit}）` : label;
    return wordsField(name, messages.facts.save, give, display ?? '');
  }

  /** What the measures depend on beside what is known. */
  private addable(): TemplateResult {
    const known = new Set(this.known.map(({ fact }) => fact));
    const open = this.facts.filter(({ name }) => !known.has(name));
    const choose = (event: Event) => {
      const { value } = event.currentTarget as HTMLSelectElement;
      const fact = open.find(({ name }) => name === value);
      this.opened = fact ? { fact: fact.name, label: fact.label } : null;
    };
    return html`<p><label class="small">${messages.facts.which} <select @change=${choose}>
      <option value="">${messages.answer.choose}</option>
      ${open.map(({ name, label }) => html`<option value=${name}>${label}</option>`)}
    </select></label></p>`;
  }

  private readonly add = (): void => {
    const isOpen = this.isAdding;
    this.close();
    this.isAdding = !isOpen;
    void this.load();
  };

  private open(known: UnderstoodFact): void {
    const isOpen = this.opened?.fact === known.fact;
    this.close();
    this.opened = isOpen ? null : known;
    void this.load();
  }

  private readonly close = (): void => {
    this.opened = null;
    this.isAdding = false;
  };

  private readonly showAll = (): void => {
    this.isWhole = true;
  };

  /** Names and options of the facts, when they are first wanted. */
  private async load(): Promise<void> {
    if (this.facts.length > 0) return;
    const wanted = [...new Set(this.measures)].slice(0, MEASURES);
    const found = await Promise.all(wanted.map((id) => requestJson<MeasureReply>(`${this.base}/api/measures/${id}`)));
    const facts = found.flatMap((one) => (one.kind === 'ok' ? one.body.facts : []));
    this.facts = [...new Map(facts.map((fact) => [fact.name, fact])).values()];
  }

  private give({ fact, label, value: before }: Open, words: string): void {
    const value: FactValue = words === YES ? true : words === NO ? false : words;
    if (value === before) this.close();
    else this.tell('fact-changed', { fact, label, value, display: words, words: '' });
  }

  private tell(name: string, detail: UnderstoodFact | string): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function isOther(before: unknown, now: unknown): boolean {
  return before !== undefined && JSON.stringify(before) !== JSON.stringify(now);
}

customElements.define('tongce-fact-chips', FactChips);
