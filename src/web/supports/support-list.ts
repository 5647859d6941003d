import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { SupportGroup, SupportItem, Supports } from '../../assistant/supports/supports.ts';
import { formatAmount } from '../answer/format-amount.ts';
import '../answer/status-badge.ts';
import { controls } from '../design/controls.ts';
import { icons } from '../design/icons.ts';
import { countWith, departmentsOf, type Filter, filterItems, NO_FILTER } from './filter-items.ts';
import { messages } from './messages.ts';
import './support-sheet.ts';

const GROUPS: readonly SupportGroup[] = ['ready', 'open', 'service', 'doubtful', 'excluded'];
/** Shown of a group at first. */
const FIRST = 8;
/** Groups that open on demand. */
const FOLDED: ReadonlySet<SupportGroup> = new Set(['doubtful', 'excluded']);

/** The list of supports by groups, with filters and their counts; each opens a sheet with its conditions and next steps. */
export class SupportList extends LitElement {
  static override properties = {
    supports: { attribute: false },
    base: {},
    filter: { state: true },
    opened: { state: true },
    compared: { state: true },
    unfolded: { state: true },
  };
  static override styles = [
    controls,
    css`
      .filters {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-block: var(--space-3);
      }
      .filters label {
        flex: 1 1 9rem;
        min-width: 0;
        font-size: var(--text-small);
      }
      select {
        width: 100%;
      }
      h3 {
        margin-block: var(--space-5) var(--space-2);
        font-size: var(--text-large);
      }
      summary {
        cursor: pointer;
        padding-block: var(--space-2);
        font-weight: 700;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
        gap: var(--space-3);
      }
      li {
        display: flex;
        flex-direction: column;
        gap: var(--space-2);
        min-width: 0;
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-inline-start: 4px solid var(--accent);
        border-radius: var(--radius);
        background: var(--paper);
        break-inside: avoid;
        overflow-wrap: anywhere;
      }
      li.doubtful,
      li.excluded {
        border-inline-start-color: var(--line-strong);
        background: var(--grey-wash);
      }
      h4 {
        font-size: var(--text);
      }
      .figure {
        margin: 0;
        font-size: 1.25rem;
        font-weight: 700;
        line-height: 1.4;
      }
      p {
        margin: 0;
      }
      .acts {
        margin-block-start: auto;
        justify-content: space-between;
      }
      .acts label {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        min-height: 2.75rem;
        font-size: var(--text-small);
      }
      .ended {
        margin-block: var(--space-4);
      }
      @media print {
        .filters,
        .acts {
          display: none;
        }
        ul {
          display: block;
        }
        li {
          padding: var(--space-2);
          margin-block-end: var(--space-2);
        }
      }
    `,
  ];

  declare supports: Supports;
  declare base: string;
  declare filter: Filter;
  declare opened: readonly SupportItem[];
  declare compared: readonly string[];
  declare unfolded: readonly string[];

  constructor() {
    super();
    this.base = '';
    this.filter = NO_FILTER;
    this.opened = [];
    this.compared = [];
    this.unfolded = [];
  }

  override render(): TemplateResult {
    const shown = filterItems(this.supports.items, this.filter);
    return html`${this.filters()} ${this.comparing(shown)} ${GROUPS.map((group) => this.group(group, shown))} ${this.ended()}
      ${
        this.opened.length > 0
          ? html`<tongce-support-sheet .items=${this.opened} .base=${this.base} @closed=${() => this.open([])}></tongce-support-sheet>`
          : nothing
      }`;
  }

  private filters(): TemplateResult {
    const { items } = this.supports;
    const count = (choice: Partial<Filter>) => countWith(items, this.filter, choice);
    return html`<div class="filters" role="group" aria-label=${messages.filters}>
      ${this.select('level', messages.level, [['', messages.all], ...Object.entries(messages.levels)], count)}
      ${this.select('kind', messages.kind, [['', messages.all], ...Object.entries(messages.kinds)], count)}
      ${this.select('department', messages.department, [['', messages.allDepartments], ...departmentsOf(items).map((name): [string, string] => [name, name])], count)}
    </div>`;
  }

  private select(
    name: keyof Filter,
    label: string,
    options: readonly (readonly [string, string])[],
    count: (choice: Partial<Filter>) => number,
  ): TemplateResult {
    const choose = (event: Event) => {
      this.filter = { ...this.filter, [name]: (event.currentTarget as HTMLSelectElement).value };
    };
    return html`<label>${label}
      <select @change=${choose}>
        ${options.map(([value, words]) => html`<option value=${value} ?selected=${this.filter[name] === value}>${words}（${count({ [name]: value })}）</option>`)}
      </select>
    </label>`;
  }

  /** Two that are ticked can be laid side by side. */
  private comparing(shown: readonly SupportItem[]): TemplateResult | typeof nothing {
    const chosen = shown.filter(({ clause, title }) => this.compared.includes(keyOf(clause, title)));
    return chosen.length === 2
      ? html`<button class="primary" @click=${() => this.open(chosen)}>${messages.compareTwo}</button>`
      : nothing;
  }

  private group(group: SupportGroup, shown: readonly SupportItem[]): TemplateResult | typeof nothing {
    const own = shown.filter((item) => item.group === group);
    if (own.length === 0) return nothing;
    const name = html`${messages.groups[group]}（${own.length}）`;
    if (FOLDED.has(group)) return html`<details><summary>${name}</summary>${this.cards(own)}</details>`;
    const rest = this.unfolded.includes(group) ? [] : own.slice(FIRST);
    return html`<h3>${name}</h3>
      ${this.cards(rest.length > 0 ? own.slice(0, FIRST) : own)}
      ${rest.length > 0 ? html`<p><button @click=${() => this.unfold(group)}>${messages.more(rest.length)}</button></p>` : nothing}`;
  }

  private cards(items: readonly SupportItem[]): TemplateResult {
    return html`<ul>${items.map((item) => this.card(item))}</ul>`;
  }

  private card(item: SupportItem): TemplateResult {
    const { title, amount, group, document, missing, failed, clause } = item;
    const figure = group === 'doubtful' ? null : formatAmount(amount && { ...amount });
    const open = group === 'open' || group === 'service' ? missing.map(({ prompt }) => prompt).slice(0, 2) : [];
    return html`<li class=${group}>
      <h4>${title}</h4>
      ${figure ? html`<p class="figure">${figure}</p>` : nothing}
      <p class="row small"><tongce-status-badge .status=${document.status}></tongce-status-badge><span class="soft">${document.number ?? document.title}</span></p>
      ${failed.map((words) => html`<p class="small">${icons.cross}${words}</p>`)}
      ${open.map((words) => html`<p class="small soft">${messages.open}：${words}</p>`)}
      <div class="row acts">
        <button @click=${() => this.open([item])} aria-label=${`${title}：${messages.detail}`}>${messages.detail}</button>
        <label><input type="checkbox" .checked=${this.compared.includes(keyOf(clause, title))} @change=${() => this.tick(item)} aria-label=${`${messages.compare}：${title}`} />${messages.compare}</label>
      </div>
    </li>`;
  }

  private ended(): TemplateResult | typeof nothing {
    const { ended_items: ended, ended: count } = this.supports;
    if (ended.length === 0) return nothing;
    return html`<details class="ended"><summary>${messages.ended(count)}</summary>
      <ul>${ended.map(({ title, clause, since, name }) => html`<li class="excluded"><strong>${title}</strong><p class="small soft">${name}${since ? `，${messages.endedOn(since)}` : ''}</p><a href=${`${this.base}/d/${clause}`}>${messages.clauseAt}</a></li>`)}</ul>
    </details>`;
  }

  private open(items: readonly SupportItem[]): void {
    this.opened = items;
  }

  private unfold(group: string): void {
    this.unfolded = [...this.unfolded, group];
  }

  /** The third ticked lets the first go. */
  private tick({ clause, title }: SupportItem): void {
    const key = keyOf(clause, title);
    const others = this.compared.filter((one) => one !== key);
    this.compared = this.compared.includes(key) ? others : [...others, key].slice(-2);
  }
}

function keyOf(clause: string, title: string): string {
  return `${clause} ${title}`;
}

customElements.define('tongce-support-list', SupportList);
