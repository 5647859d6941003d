import { css, html, LitElement, type TemplateResult } from 'lit';
import type { FactValue } from '../../policy/fact.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import { controls } from '../design/controls.ts';
import { messages } from '../messages.ts';
import { panelStyles } from './panel-styles.ts';

/** What was understood of the asker's situation, each fact to be corrected. Fires `fact-changed`; asking anew is the page's. */
export class FactPanel extends LitElement {
  static override properties = {
    known: { attribute: false },
    changing: { state: true },
  };
  static override styles = [
    controls,
    panelStyles,
    css`
      dl {
        margin: 0;
      }
      .fact {
        padding-block: var(--space-2);
        border-block-end: 1px solid var(--line);
      }
      dt {
        font-size: var(--text-small);
        color: var(--ink-soft);
      }
      dd {
        margin: 0;
      }
      .value {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        font-weight: 600;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      input {
        flex: 1 1 8rem;
        min-width: 0;
      }
    `,
  ];

  /** Read from the words (with the words), or given by hand (without). */
  declare known: readonly UnderstoodFact[];
  declare changing: string | null;

  constructor() {
    super();
    this.known = [];
    this.changing = null;
  }

  override render(): TemplateResult {
    return html`<h2>${messages.facts.heading}</h2>
      <p class="small soft">${this.known.length > 0 ? messages.facts.hint : messages.facts.none}</p>
      <dl>${this.known.map(this.entry)}</dl>`;
  }

  private readonly entry = (understood: UnderstoodFact): TemplateResult => {
    const { fact, label, display, words } = understood;
    return html`<div class="fact">
      <dt>${label}</dt>
      <dd>
        ${
          this.changing === fact
            ? this.editor(understood)
            : html`<div class="value">
                <span>${display}</span>
                <button class="quiet" aria-label=${`${messages.facts.change}：${label}`} @click=${() => this.change(fact)}>${messages.facts.change}</button>
              </div>`
        }
        <span class="small soft">${words === '' ? messages.facts.byHand : messages.facts.words(words)}</span>
      </dd>
    </div>`;
  };

  private editor(understood: UnderstoodFact): TemplateResult {
    const { label, value, display } = understood;
    if (typeof value === 'boolean')
      return html`<div class="row">
        <button aria-pressed=${value} @click=${() => this.save(understood, true)}>${messages.facts.yes}</button>
        <button aria-pressed=${!value} @click=${() => this.save(understood, false)}>${messages.facts.no}</button>
        <button class="quiet" @click=${() => this.change(null)}>${messages.facts.cancel}</button>
      </div>`;
    const isNumber = typeof value === 'number' || /^\d+(\.\d+)?$/u.test(value);
    return html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const text = String(new FormData(event.currentTarget as HTMLFormElement).get('value')).trim();
        if (text !== '') this.save(understood, typeof value === 'number' ? Number(text) : text);
      }}
    >
      <input name="value" required maxlength="60" inputmode=${isNumber ? 'decimal' : 'text'} aria-label=${label} .value=${isNumber ? String(value) : display} />
      <button class="primary">${messages.facts.save}</button>
      <button type="button" class="quiet" @click=${() => this.change(null)}>${messages.facts.cancel}</button>
    </form>`;
  }

  private change(fact: string | null): void {
    this.changing = fact;
  }

  private save(understood: UnderstoodFact, value: FactValue): void {
    this.changing = null;
    const detail: UnderstoodFact = { ...understood, value, display: displayOf(value), words: '' };
    this.dispatchEvent(new CustomEvent('fact-changed', { detail, bubbles: true, composed: true }));
  }
}

function displayOf(value: FactValue): string {
  if (typeof value === 'boolean') return value ? messages.facts.yes : messages.facts.no;
  return String(value);
}

customElements.define('tongce-facts', FactPanel);
