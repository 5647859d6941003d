import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { copyText } from '../answer/copy-text.ts';
import { isCurrent } from '../answer/is-current.ts';
import type { ClauseReply, DocumentReply } from '../client/replies.ts';
import { controls } from '../design/controls.ts';
import { failureMessage } from '../messages.ts';
import { deskMessages } from './messages.ts';
import './case-view.ts';
import { fullForm, spokenForm } from './citation-forms.ts';
import './clause-aside.ts';
import './compare-view.ts';
import './deadline-view.ts';
import {
  DESK_VIEWS,
  type DeskAddress,
  type DeskView,
  documentIdOf,
  formatDeskAddress,
  parseDeskAddress,
} from './desk-address.ts';
import './desk-filters.ts';
import { deskPageStyles } from './desk-page-styles.ts';
import type { DeskSearch } from './desk-search.ts';
import './desk-search.ts';
import './desk-start.ts';
import type { DocumentView } from './document-view.ts';
import { explainReading } from './explain-reading.ts';
import './document-view.ts';
import type { KeyHelp } from './key-help.ts';
import './key-help.ts';
import { Listing } from './listing.ts';
import { filterFound, matchesFilters } from './matches-filters.ts';
import { Opening } from './opening.ts';
import './other-day.ts';
import { PassingWord } from './passing-word.ts';
import { Searching } from './searching.ts';
import { SingleKeys } from './single-keys.ts';
import { successorOf } from './standing-banner.ts';
import './standing-banner.ts';
import './verify-view.ts';

/** What an asker is given when he hands his question to a person. */
const CASE_CODE = /^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/iu;

/** The page `/desk`: what is typed, found, open and filtered stands in the address; everything works from the keyboard. */
export class DeskPage extends LitElement {
  static override properties = {
    address: { state: true },
    isSearching: { state: true },
  };
  static override styles = [controls, deskPageStyles];

  declare address: DeskAddress;
  /** Whether somebody looks for something, rather than reads what is open. */
  declare isSearching: boolean;
  private readonly listing = new Listing(this);
  private readonly searching = new Searching(this);
  private readonly passing = new PassingWord(this);
  private readonly opening = new Opening(this);

  constructor() {
    super();
    this.address = parseDeskAddress(location.search);
    this.isSearching = this.address.open === '';
    new SingleKeys(this, {
      '/': () => this.toSearch(),
      c: () => this.isReading && this.copy(({ citation }) => citation, deskMessages.copied),
      v: () => this.isReading && this.copy(spokenForm, deskMessages.copiedWords),
      x: () =>
        this.isReading &&
        this.copy((clause, document) => fullForm(clause, document, location.origin), deskMessages.copiedWords),
      f: () => this.isReading && this.textView?.find(),
      n: () => this.toSuccessor((successor) => ({ open: successor })),
      m: () => this.toSuccessor((successor) => ({ view: 'compare', against: successor })),
      j: () => this.isReading && this.step(1),
      k: () => this.isReading && this.step(-1),
      p: () => window.print(),
      '?': () => this.showHelp(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.popstate);
    void this.loadAll();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.popstate);
  }

  override render(): TemplateResult {
    const { view } = this.address;
    return html`<nav class="views" aria-label=${deskMessages.viewsLabel}>
        ${DESK_VIEWS.map((name) => html`<a href=${formatDeskAddress({ ...this.address, view: name })} aria-current=${name === view ? 'page' : nothing} @click=${(event: Event) => this.turnTo(event, name)}>${deskMessages.views[name]}</a>`)}
        <button class="quiet" @click=${this.showHelp}>${deskMessages.help}（?）</button>
      </nav>
      <tongce-other-day .asOf=${view === 'deadline' ? '' : this.address.as_of} @today=${() => this.go({ as_of: '' })}></tongce-other-day>
      ${this.address.case === '' ? nothing : html`<tongce-case code=${this.address.case} @choose=${this.chosen}></tongce-case>`}
      ${view === 'read' ? this.reading() : html`<div class="single">${this.single(view)}</div>`}
      <p class="said" role="status" ?hidden=${this.passing.words === ''}>${this.passing.words}</p>
      <tongce-key-help></tongce-key-help>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('address') || changed.get('address')?.view === this.address.view) return;
    const single = this.renderRoot.querySelector<LitElement>('.single > *');
    void single?.updateComplete.then(() => single.focus());
  }

  private single(view: Exclude<DeskView, 'read'>): TemplateResult {
    const { as_of: asOf, open, against } = this.address;
    if (view === 'verify') return html`<tongce-verify .asOf=${asOf}></tongce-verify>`;
    if (view === 'deadline') return html`<tongce-deadline></tongce-deadline>`;
    return html`<tongce-compare
      .first=${open}
      .second=${against}
      .asOf=${asOf}
      @compare=${({ detail }: CustomEvent<Pick<DeskAddress, 'open' | 'against'>>) => this.go(detail)}
    ></tongce-compare>`;
  }

  private reading(): TemplateResult {
    const { address } = this;
    const { documents } = this.listing;
    const { found, foundFor, completions } = this.searching;
    const { document, failure: notOpened } = this.opening.opened;
    const failure = notOpened ?? this.searching.failure ?? this.listing.failure;
    const { hits, total } = found ? filterFound(found, address) : { hits: null, total: 0 };
    return html`<div class="columns">
      <tongce-desk-search
        .q=${this.address.q}
        .hits=${hits}
        .foundFor=${foundFor}
        .completions=${completions}
        .total=${total}
        .answer=${found?.answer ?? null}
        .reading=${found ? explainReading(found.interpreted) : []}
        .suggestions=${found?.suggestions ?? []}
        .documents=${documents?.filter((listed) => matchesFilters(listed, address)) ?? null}
        .opened=${this.address.open}
        ?isFolded=${!this.isSearching && document?.id === documentIdOf(address.open)}
        @unfold=${this.search}
        @more=${() => void this.searching.more(address)}
        @query=${({ detail }: CustomEvent<string>) => this.type(detail)}
        @choose=${this.chosen}
        @leave=${() => this.textView?.focus()}
      >
        <tongce-desk-filters
          slot="filters"
          .address=${this.address}
          .documents=${documents ?? []}
          @filter=${({ detail }: CustomEvent<Partial<DeskAddress>>) => this.go(detail)}
        ></tongce-desk-filters>
      </tongce-desk-search>
      <div class="text ${document ? '' : 'whole'}">${failure ? html`<p role="alert">${failureMessage(failure)}</p>` : nothing}${this.text(document)}</div>
      ${document ? this.aside(document) : nothing}
    </div>`;
  }

  private banner(document: DocumentReply): TemplateResult {
    return html`<tongce-standing-banner
      slot="standing"
      .document=${document}
      .clause=${this.opening.opened.clause}
      @choose=${this.chosen}
      @compare=${({ detail }: CustomEvent<Pick<DeskAddress, 'open' | 'against'>>) => this.go({ view: 'compare', ...detail })}
    ></tongce-standing-banner>`;
  }

  private text(document: DocumentReply | null): TemplateResult {
    if (document)
      return html`<tongce-document .document=${document} .current=${this.address.open} @choose=${this.chosen}>${this.banner(document)}</tongce-document>`;
    return html`<tongce-desk-start @query=${({ detail }: CustomEvent<string>) => this.ask(detail)}></tongce-desk-start>`;
  }

  private aside(document: DocumentReply): TemplateResult {
    return html`<aside aria-label=${deskMessages.validity} aria-busy=${this.opening.isLate}>
      <tongce-clause-aside
        .document=${document}
        .clause=${this.opening.opened.clause}
        @choose=${this.chosen}
        @compare=${({ detail }: CustomEvent<string>) => this.go({ view: 'compare', open: detail })}
      ></tongce-clause-aside>
    </aside>`;
  }

  private get isReading(): boolean {
    return this.address.view === 'read';
  }

  private get textView(): DocumentView | null {
    return this.renderRoot.querySelector<DocumentView>('tongce-document');
  }

  private async loadAll(): Promise<void> {
    const { address } = this;
    await Promise.all([this.listing.now(address.as_of), this.searching.now(address), this.open(false)]);
  }

  private readonly search = (): void => {
    this.isSearching = true;
  };

  private type(q: string): void {
    this.search();
    if (CASE_CODE.test(q.trim())) this.go({ case: q.trim().toUpperCase(), q: '' });
    else this.seek(q);
  }

  private seek(q: string): void {
    this.address = { ...this.address, q };
    history.replaceState(null, '', formatDeskAddress(this.address));
    this.searching.soon(this.address);
  }

  /** Puts words into the field for somebody, who goes on from there. */
  private async ask(q: string): Promise<void> {
    this.type(q);
    await this.toSearch();
  }

  /** Reads what the address says is open; puts the keyboard there when somebody chose it, and has neither typed nor gone elsewhere since. */
  private async open(isChosen = true): Promise<void> {
    const { q } = this.address;
    if (!this.isReading) return;
    const held = this.shadowRoot?.activeElement;
    const isSeen = this.opening.now(this.address);
    // A text that is there already need not wait for what stands beside it.
    const isHere = this.opening.opened.document?.id === documentIdOf(this.address.open);
    if (!isChosen || !(isHere || (await isSeen))) return;
    await this.updateComplete;
    await this.textView?.updateComplete;
    if (this.address.q === q && this.shadowRoot?.activeElement === held) this.textView?.focus();
  }

  private go(change: Partial<DeskAddress>): void {
    const before = this.address;
    this.address = { ...before, ...change };
    if (change.open !== undefined) this.isSearching = false;
    history.pushState(null, '', formatDeskAddress(this.address));
    if (this.address.as_of !== before.as_of) void this.loadAll();
    else if (change.open !== undefined || change.view !== undefined) void this.open();
    else void this.searching.now(this.address);
  }

  private readonly chosen = ({ detail }: CustomEvent<string>): void => this.go({ open: detail });

  private turnTo(event: Event, view: DeskView): void {
    event.preventDefault();
    this.go({ view });
  }

  private readonly popstate = (): void => {
    this.address = parseDeskAddress(location.search);
    this.isSearching = this.address.open === '';
    void this.loadAll();
  };

  private readonly toSearch = async (): Promise<void> => {
    if (!this.isReading) this.go({ view: 'read' });
    await this.updateComplete;
    this.renderRoot.querySelector<DeskSearch>('tongce-desk-search')?.focus();
  };

  /** What is said of the clause that is open, though it may still be on its way. */
  private async copy(form: (clause: ClauseReply, document: DocumentReply) => string, said: string): Promise<void> {
    const { clause, document } = await this.opening.newest;
    if (!clause || !document) return;
    const isCopied = await copyText(form(clause, document));
    this.passing.say(isCopied ? said : deskMessages.copyFailed);
  }

  /** From what has ended to what stands for it. */
  private toSuccessor(way: (successor: string) => Partial<DeskAddress>): void {
    const { document, clause } = this.opening.opened;
    if (!this.isReading || !document || isCurrent((clause ?? document).status)) return;
    const successor = successorOf(document, clause);
    if (successor) this.go(way(successor));
  }

  private readonly showHelp = (): void => {
    this.renderRoot.querySelector<KeyHelp>('tongce-key-help')?.show();
  };

  /** To the next clause of the document, or the one before. */
  private step(by: 1 | -1): void {
    const { open } = this.address;
    const { document } = this.opening.opened;
    // Another document may be on its way, and this one has no place in it.
    if (document?.id !== documentIdOf(open)) return;
    const at = document.clauses.findIndex(({ id }) => id === open);
    const next = document.clauses[at + by];
    if (next) this.go({ open: next.id });
  }
}

customElements.define('tongce-desk-page', DeskPage);
