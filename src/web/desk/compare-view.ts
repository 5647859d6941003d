import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../answer/status-badge.ts';
import { failureLine, NewestReply } from '../client/newest-reply.ts';
import type { ComparedRow, ComparedSide, CompareReply } from '../client/replies.ts';
import { controls } from '../design/controls.ts';
import { compareStyles } from './compare-styles.ts';
import { compareMessages } from './messages.ts';
import './picker.ts';

type Side = 'here' | 'there';

/** Two documents or clauses side by side: what went is struck out, what came is marked, changed figures stand apart. Fires `compare`. */
export class CompareView extends LitElement {
  static override properties = {
    first: {},
    second: {},
    asOf: {},
    onlyChanges: { state: true },
  };
  static override styles = [controls, compareStyles];

  declare first: string;
  declare second: string;
  declare asOf: string;
  declare onlyChanges: boolean;
  private readonly reply = new NewestReply<CompareReply>(this);

  constructor() {
    super();
    this.first = '';
    this.second = '';
    this.asOf = '';
    this.onlyChanges = true;
  }

  override focus(): void {
    const [first, second] = this.renderRoot.querySelectorAll<HTMLElement>('tongce-picker');
    if (this.first === '') first?.focus();
    else if (this.second === '') second?.focus();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('first') || changed.has('second') || changed.has('asOf')) this.read();
  }

  override render(): TemplateResult {
    return html`<div class="pickers">
        <tongce-picker .label=${compareMessages.first} .chosen=${this.nameOf('a', this.first)} @pick=${({ detail }: CustomEvent<string>) => this.fire(detail, this.second)}></tongce-picker>
        <tongce-picker .label=${compareMessages.second} .chosen=${this.nameOf('b', this.second)} @pick=${({ detail }: CustomEvent<string>) => this.fire(this.first, detail)}></tongce-picker>
      </div>
      <p class="small soft">${compareMessages.hint}</p>
      <div role="status">${failureLine(this.reply)}</div>
      ${this.reply.body ? this.comparison(this.reply.body) : html`<p>${compareMessages.nothing}</p>`}`;
  }

  private comparison({ a, b, rows }: CompareReply): TemplateResult {
    const count = (...kinds: readonly string[]) => rows.filter(({ kind }) => kinds.includes(kind)).length;
    const shown = this.onlyChanges ? rows.filter(({ kind }) => kind !== 'same') : rows;
    return html`<p class="summary">${compareMessages.summary(count('changed', 'moved'), count('dropped'), count('added'), count('same'))}</p>
      <div class="row screen-only">
        <label><input type="checkbox" .checked=${this.onlyChanges} @change=${this.switchRows} />${compareMessages.onlyChanges}</label>
        <button @click=${() => this.fire(this.second, this.first)}>${compareMessages.swap}</button>
      </div>
      <table>
        <thead><tr>${[a, b].map(heading)}</tr></thead>
        <tbody>${shown.map(rowOf)}</tbody>
      </table>`;
  }

  private nameOf(side: 'a' | 'b', id: string): string {
    const compared = this.reply.body?.[side];
    if (!compared || id === '') return id;
    return `${compared.document.number ?? compared.document.title}${compared.clause?.label ?? ''}`;
  }

  private read(): void {
    this.reply.forget();
    if (this.first === '' || this.second === '') return;
    const params = new URLSearchParams({ a: this.first, b: this.second, ...(this.asOf ? { as_of: this.asOf } : {}) });
    void this.reply.ask(`/api/compare?${params}`);
  }

  private readonly switchRows = (event: Event): void => {
    this.onlyChanges = (event.currentTarget as HTMLInputElement).checked;
  };

  private fire(open: string, against: string): void {
    this.dispatchEvent(new CustomEvent('compare', { detail: { open, against } }));
  }
}

function heading({ document, clause }: ComparedSide): TemplateResult {
  return html`<th scope="col">${document.title}${clause?.label ?? ''}
    <span class="soft small">${document.number ?? nothing}</span> <tongce-status-badge .status=${document.status}></tongce-status-badge>
  </th>`;
}

function rowOf(row: ComparedRow): TemplateResult {
  return html`<tr class=${row.kind}>${cell(row, 'here')}${cell(row, 'there')}</tr>`;
}

function cell({ kind, here, there, segments, figures }: ComparedRow, side: Side): TemplateResult {
  const clause = side === 'here' ? here : there;
  if (!clause) return html`<td class="absent">${compareMessages.absent}</td>`;
  const saysKind = side === 'there' || !there;
  const gone = side === 'here' ? 'added' : 'removed';
  const changed = figures.flatMap((figure) => figure[side]?.raw ?? []);
  return html`<td>
    <p class="label">${clause.label} ${saysKind ? html`<span class="badge">${compareMessages.kinds[kind]}</span>` : nothing}</p>
    <p class="words">${segments.filter((segment) => segment.kind !== gone).map(segmentOf)}</p>
    ${changed.length > 0 ? html`<p class="figures">${compareMessages.figures}：${changed.map((raw) => html`<span class="figure">${raw}</span> `)}</p>` : nothing}
  </td>`;
}

function segmentOf({ kind, text }: ComparedRow['segments'][number]): TemplateResult | string {
  if (kind === 'equal') return text;
  return kind === 'removed' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
}

customElements.define('tongce-compare', CompareView);
