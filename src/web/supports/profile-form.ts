import { css, html, LitElement, type TemplateResult } from 'lit';
import { controls } from '../design/controls.ts';
import { service } from '../identity.ts';
import { messages } from './messages.ts';
import { type ProfileChoice, TITLES } from './profile-choice.ts';

export interface TradeOption {
  readonly kind: 'section' | 'division' | 'theme';
  readonly name: string;
  readonly say: readonly string[];
}
export interface PlanOption {
  readonly name: string;
  readonly say: readonly string[];
}

const PLACES = service.seats;
const APPLICANTS = [
  ...(['企业', '个体工商户', '个人', '农村集体经济组织', '服务机构', '科研机构', '高等学校'] as const),
  ...(['运营主体', '金融机构', '基金管理人', '社会组织'] as const),
] as const;
const SIZES = ['微型', '小型', '中型', '大型'] as const;

/** Who asks, in half a minute: everything stays open to be changed. Fires `profile-changed` with the new choice. */
export class ProfileForm extends LitElement {
  static override properties = {
    choice: { attribute: false },
    trades: { attribute: false },
    plans: { attribute: false },
  };
  static override styles = [
    controls,
    css`
      form {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(9.5rem, 100%), 1fr));
        gap: var(--space-3);
      }
      label {
        display: block;
        min-width: 0;
        font-size: var(--text-small);
      }
      select,
      input[type='text'] {
        width: 100%;
      }
      .words {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-2);
      }
      .words label {
        flex: 1 1 14rem;
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
        min-inline-size: 0;
      }
      legend {
        padding: 0;
        font-size: var(--text-small);
      }
      summary {
        cursor: pointer;
        font-size: var(--text-small);
        min-height: 2rem;
      }
      details legend {
        position: absolute;
        clip-path: inset(50%);
      }
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      .chips button {
        border-radius: 999px;
        min-height: 2.5rem;
        padding-inline: var(--space-3);
      }
      @media print {
        fieldset,
        .words {
          display: none;
        }
      }
    `,
  ];

  declare choice: ProfileChoice;
  declare trades: readonly TradeOption[];
  declare plans: readonly PlanOption[];

  constructor() {
    super();
    this.trades = [];
    this.plans = [];
  }

  override render(): TemplateResult {
    const { titles, plans } = this.choice;
    const ages = Object.entries(messages.ages);
    return html`<form @submit=${this.submitted}>
      <div class="words">
        <label>${messages.words}<input type="text" name="words" maxlength="200" autocomplete="off" placeholder=${messages.wordsPlaceholder} .value=${this.choice.words} @change=${this.typed} /></label>
        <button class="primary">${messages.search}</button>
      </div>
      <div class="fields">
        ${this.select('place', messages.place, PLACES.map(same))} ${this.select('applicant', messages.applicant, APPLICANTS.map(same))}
        <label>${messages.trade}<input type="text" name="trade" list="trades" autocomplete="off" placeholder=${messages.tradeHint} .value=${this.choice.trade} @change=${this.tradeChosen} /></label>
        <datalist id="trades">${this.trades.map(({ name, say }) => html`<option value=${name}>${say.slice(0, 4).join('、')}</option>`)}</datalist>
        ${this.select('size', messages.size, SIZES.map(same))} ${this.select('age', messages.age, ages)}
      </div>
      ${this.toggles(
        'plans',
        messages.plans,
        this.plans.map(({ name }) => name),
        plans,
      )}
      <details ?open=${titles.length > 0}>
        <summary>${messages.titlesChosen(titles.length)}</summary>
        ${this.toggles('titles', messages.titles, Object.keys(TITLES), titles)}
      </details>
    </form>`;
  }

  private select(
    name: 'place' | 'applicant' | 'size' | 'age',
    label: string,
    options: readonly (readonly [string, string])[],
  ): TemplateResult {
    const changed = (event: Event) => this.change({ [name]: (event.currentTarget as HTMLSelectElement).value });
    return html`<label>${label}
      <select name=${name} @change=${changed}>
        ${[['', messages.any] as const, ...options].map(([value, words]) => html`<option value=${value} ?selected=${this.choice[name] === value}>${words}</option>`)}
      </select>
    </label>`;
  }

  private toggles(
    name: 'titles' | 'plans',
    label: string,
    options: readonly string[],
    chosen: readonly string[],
  ): TemplateResult {
    const toggle = (option: string) =>
      this.change({ [name]: chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option] });
    return html`<fieldset>
      <legend>${label}</legend>
      <div class="chips">${options.map((option) => html`<button type="button" aria-pressed=${chosen.includes(option)} @click=${() => toggle(option)}>${option}</button>`)}</div>
    </fieldset>`;
  }

  private readonly typed = (event: Event): void => {
    this.change({ words: (event.currentTarget as HTMLInputElement).value.trim() });
  };

  private readonly submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    this.change({ words: String(form.get('words') ?? '').trim() });
  };

  /** A trade is chosen by its name or by a plain word for it; anything else is left as words. */
  private readonly tradeChosen = (event: Event): void => {
    const typed = (event.currentTarget as HTMLInputElement).value.trim();
    const found = this.trades.find(({ name, say }) => name === typed || say.includes(typed));
    this.change({ trade: found?.name ?? typed });
  };

  private change(part: Partial<ProfileChoice>): void {
    const detail: ProfileChoice = { ...this.choice, ...part };
    this.dispatchEvent(new CustomEvent('profile-changed', { detail, bubbles: true, composed: true }));
  }
}

function same(word: string): readonly [string, string] {
  return [word, word];
}

customElements.define('tongce-profile-form', ProfileForm);
