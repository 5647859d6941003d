import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DocumentSummary } from '../../assistant/answer.ts';
import '../answer/status-badge.ts';
import type { ListedDocument, SearchHit } from '../client/replies.ts';
import { controls } from '../design/controls.ts';
import { messages } from '../messages.ts';
import { deskSearchStyles } from './desk-search-styles.ts';
import { snippetOf } from './snippet.ts';

/** What can be chosen from the list: a clause that was found, or a whole document. */
interface Choice {
  readonly id: string;
  readonly title: string;
  readonly document: DocumentSummary;
  readonly hit: SearchHit | null;
}

/**
 * One field and its results, used without a mouse: a combobox whose list is always open.
 * Fires `query` with what is typed, `choose` with the id of a clause or document, `leave` on Esc in an empty field.
 */
export class DeskSearch extends LitElement {
  static override properties = {
    q: {},
    hits: { attribute: false },
    foundFor: {},
    documents: { attribute: false },
    suggestions: { attribute: false },
    total: { type: Number },
    reading: { attribute: false },
    opened: {},
    active: { state: true },
  };
  static override styles = [controls, deskSearchStyles];

  declare q: string;
  /** Null while nothing is asked: then the documents are listed. */
  declare hits: readonly SearchHit[] | null;
  /** What the hits were found for; while it lags behind `q`, Enter waits for the hits to come. */
  declare foundFor: string;
  declare documents: readonly ListedDocument[];
  declare suggestions: readonly string[];
  declare total: number;
  /** What was made of the typed words, in sentences. */
  declare reading: readonly string[];
  /** Id that is open beside the list. */
  declare opened: string;
  declare active: number;
  private isEnterWaiting = false;

  constructor() {
    super();
    this.q = '';
    this.hits = null;
    this.foundFor = '';
    this.documents = [];
    this.suggestions = [];
    this.total = 0;
    this.reading = [];
    this.opened = '';
    this.active = 0;
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.select();
    this.renderRoot.querySelector('input')?.focus();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('hits')) this.active = 0;
    if (changed.has('q')) this.isEnterWaiting = false;
  }

  override render(): TemplateResult {
    const choices = this.choices;
    return html`<div class="field">
        <label for="query">${messages.desk.search}</label>
        <input
          id="query"
          type="search"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          maxlength="500"
          aria-expanded="true"
          aria-controls="results"
          aria-autocomplete="list"
          aria-activedescendant=${choices.length > 0 ? `choice-${this.active}` : nothing}
          aria-describedby="hint"
          placeholder=${messages.desk.searchPlaceholder}
          .value=${this.q}
          @input=${this.input}
          @keydown=${this.keydown}
        />
        <p id="hint" class="hint">${messages.desk.searchHint}</p>
      </div>
      <slot name="filters"></slot>
      <div role="status">
        <p class="count">${this.count()}</p>
        ${this.reading.map((sentence) => html`<p class="reading">${sentence}</p>`)}
      </div>
      <ul id="results" role="listbox" tabindex="-1" aria-label=${this.hits ? messages.desk.results : messages.desk.documents}>
        ${choices.map(this.option)}
      </ul>
      ${this.suggestions.map((words) => html`<button class="quiet" @click=${() => this.fire('query', words)}>${words}</button>`)}`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (this.isEnterWaiting && this.foundFor === this.q) this.enter();
    if (changed.has('active'))
      this.renderRoot.querySelector(`#choice-${this.active}`)?.scrollIntoView({ block: 'nearest' });
  }

  private count(): string {
    if (!this.hits) return messages.desk.documentCount(this.documents.length);
    return this.hits.length === 0 ? messages.desk.none : messages.desk.count(this.hits.length, this.total);
  }

  private get choices(): readonly Choice[] {
    if (this.hits)
      return this.hits.map((hit) => ({ id: hit.clause.id, title: hit.clause.label, document: hit.document, hit }));
    return this.documents.map((document) => ({ id: document.id, title: document.title, document, hit: null }));
  }

  private readonly option = ({ id, title, document, hit }: Choice, index: number): TemplateResult => html`<li
    id="choice-${index}"
    role="option"
    class=${id === this.opened ? 'opened' : ''}
    aria-selected=${index === this.active}
    @click=${() => this.choose(index)}
  >
    <span class="title">${title}</span>
    <tongce-status-badge .status=${document.status}></tongce-status-badge>
    <span class="document">${hit ? document.title : nothing} ${document.number ?? nothing}</span>
    ${hit && hit.elsewhere.length > 0 ? html`<span class="document">${messages.desk.elsewhere(placesOf(hit))}</span>` : nothing}
    ${hit ? html`<span class="snippet">${snippetOf(hit.clause.text, hit.highlights).map(({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : text))}</span>` : nothing}
  </li>`;

  private readonly input = (event: InputEvent): void => {
    this.fire('query', (event.currentTarget as HTMLInputElement).value);
  };

  private readonly keydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key];
    const last = this.choices.length - 1;
    if (step) this.active = Math.max(0, Math.min(last, this.active + step));
    else if (event.key === 'Enter') this.enter();
    else if (event.key === 'Escape') this.fire(this.q === '' ? 'leave' : 'query', '');
    else return;
    event.preventDefault();
  };

  private enter(): void {
    this.isEnterWaiting = this.foundFor !== this.q;
    if (!this.isEnterWaiting) this.choose(this.active);
  }

  private choose(index: number): void {
    const choice = this.choices[index];
    if (!choice) return;
    this.active = index;
    this.fire('choose', choice.id);
  }

  private fire(name: string, detail: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function placesOf({ elsewhere }: SearchHit): string {
  return elsewhere.map(({ document, label }) => `${document.number ?? document.title}${label}`).join('、');
}

customElements.define('tongce-desk-search', DeskSearch);
