import { css, html, LitElement, type TemplateResult } from 'lit';
import { STATUSES } from '../../policy/status-names.ts';
import type { ListedDocument } from '../client/replies.ts';
import { controls } from '../design/controls.ts';
import { kindWord, levelWord, statusWord } from '../messages.ts';
import type { DeskAddress } from './desk-address.ts';
import { deskMessages } from './messages.ts';

type Filter = 'status' | 'level' | 'issuer' | 'kind' | 'year' | 'within' | 'as_of';
interface Option {
  readonly value: string;
  readonly words: string;
}

/** Filters of the desk, each offering what the documents have. Fires `filter` with the changed fields. */
export class DeskFilters extends LitElement {
  static override properties = { address: { attribute: false }, documents: { attribute: false } };
  static override styles = [
    controls,
    css`
      summary {
        display: inline-flex;
        align-items: center;
        min-height: 2.75rem;
        color: var(--accent);
        font-size: var(--text-small);
        cursor: pointer;
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
        gap: var(--space-2) var(--space-3);
        padding-block-end: var(--space-3);
      }
      label {
        font-size: var(--text-small);
        color: var(--ink-soft);
      }
      select,
      input {
        display: block;
        width: 100%;
        color: var(--ink);
        padding: var(--space-1) var(--space-2);
      }
      button {
        align-self: end;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  declare address: DeskAddress;
  declare documents: readonly ListedDocument[];

  constructor() {
    super();
    this.documents = [];
  }

  override render(): TemplateResult {
    const { status, level, issuer, kind, year, within, as_of } = this.address;
    const count = [status, level, issuer, kind, year, within, as_of].filter((value) => value !== '').length;
    return html`<details ?open=${count > 0}>
      <summary>${count > 0 ? deskMessages.filtersOn(count) : deskMessages.filters}</summary>
      <div class="fields">
        ${this.select('status', deskMessages.status, [
          { value: 'current', words: deskMessages.current },
          ...STATUSES.map((value) => ({ value, words: statusWord(value) })),
        ])}
        ${this.select(
          'level',
          deskMessages.level,
          this.held(({ level: value }) => ({ value, words: levelWord(value) })),
        )}
        ${this.select(
          'kind',
          deskMessages.kind,
          this.held(({ kind: value }) => ({ value, words: kindWord(value) })),
        )}
        ${this.select(
          'issuer',
          deskMessages.issuer,
          this.held(({ issuer: value }) => ({ value: value ?? '', words: value ?? '' })),
        )}
        ${this.select(
          'year',
          deskMessages.year,
          this.held(({ issued }) => ({ value: issued?.slice(0, 4) ?? '', words: issued?.slice(0, 4) ?? '' })),
        )}
        ${this.select(
          'within',
          deskMessages.within,
          this.documents.map(({ id, title }) => ({ value: id, words: title })),
        )}
        <label>${deskMessages.asOf}<input type="date" .value=${as_of} @change=${(event: Event) => this.change('as_of', event)} /></label>
        ${count > 0 ? html`<button @click=${this.reset}>${deskMessages.reset}</button>` : ''}
      </div>
    </details>`;
  }

  private select(name: Filter, label: string, options: readonly Option[]): TemplateResult {
    const current = this.address[name];
    return html`<label>${label}
      <select @change=${(event: Event) => this.change(name, event)}>
        <option value="" ?selected=${current === ''}>${deskMessages.any}</option>
        ${options.map(({ value, words }) => html`<option value=${value} ?selected=${value === current}>${words}</option>`)}
      </select>
    </label>`;
  }

  /** What the documents have of a field, each once, newest years first. */
  private held(option: (document: ListedDocument) => Option): readonly Option[] {
    const found = new Map(this.documents.map(option).map((each) => [each.value, each]));
    found.delete('');
    return [...found.values()].sort((a, b) => b.value.localeCompare(a.value));
  }

  private change(name: Filter, event: Event): void {
    this.fire({ [name]: (event.currentTarget as HTMLInputElement | HTMLSelectElement).value });
  }

  private readonly reset = (): void => {
    this.fire({ status: '', level: '', issuer: '', kind: '', year: '', within: '', as_of: '' });
  };

  private fire(detail: Partial<DeskAddress>): void {
    this.dispatchEvent(new CustomEvent('filter', { detail }));
  }
}

customElements.define('tongce-desk-filters', DeskFilters);
