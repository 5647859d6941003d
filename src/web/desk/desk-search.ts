import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Completion, DirectAnswer, ListedDocument, SearchHit } from '../client/replies.ts';
import { controls } from '../design/controls.ts';
import { documentMessages } from '../messages.ts';
import { choiceLine } from './choice-line.ts';
import { type Choice, choicesOfCompletions, choicesOfDocuments, choicesOfHits, groupByDocument } from './choices.ts';
import './direct-answer.ts';
import { deskSearchStyles } from './desk-search-styles.ts';
import { deskMessages } from './messages.ts';
import { MANY } from './read-desk.ts';

/**
 * One field and its results, used without a mouse: a combobox whose list is always open. Completions stand above the
 * results, and the first result is the one that Enter opens: they cost nobody a key.
 * Fires `query` with what is typed, `choose` with the id of a clause or document, `leave` on Esc in an empty field,
 * `unfold` when the list is wanted, `more` when more hits are.
 */
export class DeskSearch extends LitElement {
  static override properties = {
    q: {},
    hits: { attribute: false },
    foundFor: {},
    documents: { attribute: false },
    suggestions: { attribute: false },
    completions: { attribute: false },
    total: { type: Number },
    answer: { attribute: false },
    reading: { attribute: false },
    opened: {},
    active: { state: true },
    isShort: { state: true },
    isFolded: { type: Boolean },
  };
  static override styles = [controls, deskSearchStyles];

  declare q: string;
  /** Null while nothing is asked: then the documents are listed. */
  declare hits: readonly SearchHit[] | null;
  /** What the hits were found for; while it lags behind `q`, Enter waits for the hits to come. */
  declare foundFor: string;
  /** Null until the list has come. */
  declare documents: readonly ListedDocument[] | null;
  declare suggestions: readonly string[];
  declare completions: readonly Completion[];
  declare total: number;
  /** To the words as a question; null when nothing is asked. */
  declare answer: DirectAnswer | null;
  /** What was made of the typed words, in sentences. */
  declare reading: readonly string[];
  /** Id that is open beside the list. */
  declare opened: string;
  /** Place from the first result on; completions stand above it at negative places, so that one that comes late moves nothing. */
  declare active: number;
  /** Completions are closed until something else is typed. */
  declare isShort: boolean;
  /** On a telephone the list gives way to the text that is open. */
  declare isFolded: boolean;
  private isEnterWaiting = false;

  constructor() {
    super();
    this.q = '';
    this.hits = null;
    this.foundFor = '';
    this.documents = null;
    this.suggestions = [];
    this.completions = [];
    this.total = 0;
    this.answer = null;
    this.reading = [];
    this.opened = '';
    this.active = 0;
    this.isShort = false;
    this.isFolded = false;
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.select();
    this.renderRoot.querySelector('input')?.focus();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('q')) [this.isShort, this.isEnterWaiting] = [false, false];
    const isNew = changed.has('hits') && idsOf(changed.get('hits')) !== idsOf(this.hits);
    const isCompletedAnew =
      changed.has('completions') && wordsOf(changed.get('completions')) !== wordsOf(this.completions);
    if (isNew && !changed.has('foundFor')) this.active = this.placeAmong(changed.get('hits') ?? []);
    else if (isNew || isCompletedAnew) this.active = this.firstActive;
  }

  /** Where what was chosen among older hits for the same words stands now; the first where it is gone. */
  private placeAmong(older: readonly SearchHit[]): number {
    const chosen = choicesOfHits(groupByDocument(older))[this.active]?.id;
    const place = this.listed.findIndex(({ id }) => id === chosen);
    return place < 0 ? this.firstActive : place;
  }

  override render(): TemplateResult {
    const { completed, listed } = this;
    return html`<div class="field">
        <label for="query">${deskMessages.search}</label>
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
          aria-activedescendant=${completed.length + listed.length > 0 ? idOf(this.active) : nothing}
          aria-describedby="hint"
          placeholder=${deskMessages.searchPlaceholder}
          .value=${this.q}
          @focus=${this.unfold}
          @input=${this.input}
          @keydown=${this.keydown}
        />
        <p id="hint" class="hint">${deskMessages.searchHint}</p>
        <button class="quiet unfold" @click=${this.unfold}>${deskMessages.unfold}</button>
      </div>
      <div class="list">
        <slot name="filters"></slot>
        <div role="status">
          <p class="count">${this.count()}</p>
          ${this.reading.map((sentence) => html`<p class="reading">${sentence}</p>`)}
        </div>
        ${this.answer && this.hits && this.hits.length > 0 ? html`<tongce-direct-answer .answer=${this.answer} @choose=${({ detail }: CustomEvent<string>) => this.fire('choose', detail)}></tongce-direct-answer>` : nothing}
        <div id="results" role="listbox" tabindex="-1" aria-label=${deskMessages.results}>
          ${completed.length > 0 ? this.group(deskMessages.completions, completed, -completed.length, 'completed') : nothing}
          ${listed.length === 0 ? nothing : this.hits ? this.found(listed) : this.group(deskMessages.documents, listed, 0)}
        </div>
        ${this.hasMore ? html`<button class="quiet" @click=${() => this.fire('more', '')}>${deskMessages.more}</button>` : nothing}
        ${this.suggestions.map((words) => html`<button class="quiet" @click=${() => this.fire('query', words)}>${words}</button>`)}
      </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (this.isEnterWaiting && this.foundFor === this.q) this.enter();
    if (changed.has('active'))
      this.renderRoot.querySelector(`#${idOf(this.active)}`)?.scrollIntoView({ block: 'nearest' });
  }

  private count(): string {
    if (!this.hits) return this.documents ? documentMessages.count(this.documents.length) : documentMessages.loading;
    if (this.hits.length > 0) return deskMessages.count(this.hits.length, this.total);
    return this.completed.length > 0 ? deskMessages.onlyCompletions : deskMessages.none;
  }

  private get completed(): readonly Choice[] {
    if (this.isShort || !this.hits) return [];
    return choicesOfCompletions(this.completions, this.foundFor, this.hits, this.documents ?? []);
  }

  private get listed(): readonly Choice[] {
    return this.hits ? choicesOfHits(groupByDocument(this.hits)) : choicesOfDocuments(this.documents ?? []);
  }

  /** The first result; the first completion where nothing was found. */
  private get firstActive(): number {
    return this.listed.length > 0 ? 0 : -this.completed.length;
  }

  private get hasMore(): boolean {
    return this.hits !== null && this.hits.length < Math.min(MANY, this.total);
  }

  /** All hits, each document named above its own. */
  private found(choices: readonly Choice[]): TemplateResult {
    return html`<ul role="group" aria-label=${deskMessages.results}>
      ${choices.map(
        (choice, at) =>
          html`${choice.document?.id === choices[at - 1]?.document?.id ? nothing : html`<li role="presentation" class="holder">${choice.document?.title}</li>`}${this.option(choice, at)}`,
      )}
    </ul>`;
  }

  private group(heading: string, choices: readonly Choice[], from: number, look = ''): TemplateResult {
    return html`<ul role="group" class=${look} aria-label=${heading}>
      ${choices.map((choice, index) => this.option(choice, from + index))}
    </ul>`;
  }

  private option(choice: Choice, index: number): TemplateResult {
    return html`<li
      id=${idOf(index)}
      role="option"
      class=${choice.id === this.opened ? 'opened' : ''}
      aria-selected=${index === this.active}
      @click=${() => this.choose(index)}
    >${choiceLine(choice)}</li>`;
  }

  private readonly unfold = (): void => {
    this.fire('unfold', '');
  };

  private readonly input = (event: InputEvent): void => {
    this.fire('query', (event.currentTarget as HTMLInputElement).value);
  };

  private readonly keydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key];
    if (step) this.active = this.within(this.active + step);
    else if (event.key === 'Enter') this.enter();
    else if (event.key === 'Escape') this.escape();
    else return;
    event.preventDefault();
  };

  private enter(): void {
    this.isEnterWaiting = this.foundFor !== this.q;
    if (!this.isEnterWaiting) this.choose(this.active);
  }

  /** Closes the completions, then empties the field, then leaves it. */
  private escape(): void {
    if (this.completed.length === 0) this.fire(this.q === '' ? 'leave' : 'query', '');
    else [this.isShort, this.active] = [true, Math.max(0, this.active)];
  }

  /** The nearest place that the list has. */
  private within(place: number): number {
    return Math.max(-this.completed.length, Math.min(this.listed.length - 1, place));
  }

  private choose(index: number): void {
    const { completed, listed } = this;
    const choice = [...completed, ...listed][index + completed.length];
    if (!choice) return;
    this.active = index;
    if (choice.id === null) this.fire('query', choice.title);
    else this.fire('choose', choice.id);
  }

  private fire(name: string, detail: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** A minus is best kept out of selectors. */
function idOf(place: number): string {
  return place < 0 ? `completion${-place}` : `result${place}`;
}

function wordsOf(completions: readonly Completion[] | undefined): string {
  return completions?.map(({ text }) => text).join() ?? '';
}

function idsOf(hits: readonly SearchHit[] | null | undefined): string {
  return hits?.map(({ clause }) => clause.id).join() ?? '';
}

customElements.define('tongce-desk-search', DeskSearch);
