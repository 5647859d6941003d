import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Facts, FactValue } from '../../policy/fact.ts';
import { formatAmount } from '../answer/format-amount.ts';
import '../answer/status-badge.ts';
import { failureLine, NewestReply } from '../client/newest-reply.ts';
import type { CalculateReply, MeasureFact, MeasureReply } from '../client/replies.ts';
import { controls } from '../design/controls.ts';
import { certaintyWord, messages, outcomeWord } from '../messages.ts';
import { measureFormStyles } from './measure-form-styles.ts';
import { deskMessages } from './messages.ts';

/** A measure to be tried: its facts as fields, the outcome with its trace. A field left open stays unknown, never 0. */
export class MeasureForm extends LitElement {
  static override properties = {
    measure: {},
    heading: {},
    certainty: {},
    asOf: {},
    hasEnded: { type: Boolean },
  };
  static override styles = [controls, measureFormStyles];

  /** Id of the measure. */
  declare measure: string;
  declare heading: string;
  declare certainty: string;
  declare asOf: string;
  declare hasEnded: boolean;
  private readonly detail = new NewestReply<MeasureReply>(this);
  private readonly result = new NewestReply<CalculateReply>(this);

  constructor() {
    super();
    this.measure = '';
    this.heading = '';
    this.certainty = '';
    this.asOf = '';
    this.hasEnded = false;
  }

  override render(): TemplateResult {
    return html`<details @toggle=${this.load}>
      <summary>${this.heading} <span class="badge ${this.hasEnded ? 'ended' : 'strong'}">${certaintyWord(this.certainty)}</span></summary>
      ${this.detail.body ? this.form(this.detail.body) : nothing}
      <div role="status">${failureLine(this.detail)}${failureLine(this.result)}${this.result.body ? this.outcome(this.result.body) : nothing}</div>
    </details>`;
  }

  private form({ facts, conditions, department, note }: MeasureReply): TemplateResult {
    return html`<form @submit=${this.calculate}>
      ${conditions.length > 0 ? html`<ul>${conditions.map(({ label }) => html`<li>${label}</li>`)}</ul>` : nothing}
      ${department ? html`<p class="small soft">${messages.answer.department}：${department}</p>` : nothing}
      ${note ? html`<p class="small soft">${note}</p>` : nothing}
      ${facts.map(field)}
      <button class="primary">${deskMessages.calculate}</button>
    </form>`;
  }

  /** The sentences say by themselves what is missing and on what premises. */
  private outcome({ outcome, amount, text, trace }: CalculateReply): TemplateResult {
    const figure = formatAmount(amount ? { ...amount } : null);
    return html`<div class="outcome">
      <p class="row"><span class="badge">${outcomeWord(outcome)}</span>${amount ? html`<span class="badge ${this.hasEnded ? 'ended' : 'strong'}">${certaintyWord(amount.certainty)}</span>` : nothing}</p>
      ${figure ? html`<p class="figure">${figure}</p>` : nothing}
      <p>${text}</p>
      ${trace.length > 0 ? this.trace(trace) : nothing}
    </div>`;
  }

  private trace(trace: CalculateReply['trace']): TemplateResult {
    return html`<details>
      <summary>${deskMessages.trace}</summary>
      <ol>${trace.map(({ step, value, quote }) => html`<li>${step}：<strong>${value}</strong>${quote ? html`<q>${quote}</q>` : nothing}</li>`)}</ol>
    </details>`;
  }

  private readonly load = (event: Event): void => {
    if (this.detail.body || !(event.currentTarget as HTMLDetailsElement).open) return;
    void this.detail.ask(`/api/measures/${this.measure}?as_of=${this.asOf}`);
  };

  private readonly calculate = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const facts = factsOf(this.detail.body?.facts ?? [], (name) => String(fields.get(name) ?? '').trim());
    void this.result.ask('/api/calculate', { measure: this.measure, facts, as_of: this.asOf });
  };
}

function field({ name, label, type, unit, options }: MeasureFact): TemplateResult {
  const choices = type === 'boolean' ? [messages.facts.yes, messages.facts.no] : options;
  if (choices.length > 0)
    return html`<label>${label}
      <select name=${name}>
        <option value="">${deskMessages.unknownFact}</option>
        ${choices.map((choice) => html`<option>${choice}</option>`)}
      </select>
    </label>`;
  const isNumber = type !== 'date' && type !== 'text';
  return html`<label>${label}${unit ? `（${unit}）` : nothing}
    <input name=${name} type=${type === 'date' ? 'date' : 'text'} inputmode=${isNumber ? 'decimal' : 'text'} autocomplete="off" maxlength="40" />
  </label>`;
}

/** Filled fields as facts: 是 and 否 as truth values, counts and percentages as numbers, money as it was written. */
function factsOf(facts: readonly MeasureFact[], read: (name: string) => string): Facts {
  const given = facts.flatMap(({ name, type }): [string, FactValue][] => {
    const text = read(name);
    if (text === '') return [];
    if (type === 'boolean') return [[name, text === messages.facts.yes]];
    const isPlainNumber =
      (type === 'count' || type === 'number' || type === 'percent') && Number.isFinite(Number(text));
    return [[name, isPlainNumber ? Number(text) : text.replaceAll(',', '')]];
  });
  return Object.fromEntries(given);
}

customElements.define('tongce-measure-form', MeasureForm);
