import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formatChineseDate } from '../answer/format-date.ts';
import { isCurrent } from '../answer/is-current.ts';
import '../answer/status-badge.ts';
import type { DocumentClause, DocumentReply } from '../client/replies.ts';
import { controls } from '../design/controls.ts';
import { documentMessages } from '../messages.ts';
import { documentViewStyles } from './document-view-styles.ts';
import { findInText } from './find-in-text.ts';
import { deskMessages } from './messages.ts';
import { outlineOf } from './outline.ts';

/** A document as issued, clause by clause, with its outline; one clause is the current one. Fires `choose` with a clause id. */
export class DocumentView extends LitElement {
  static override properties = {
    document: { attribute: false },
    current: {},
    sought: { state: true },
    at: { state: true },
  };
  static override styles = [controls, documentViewStyles];

  declare document: DocumentReply;
  /** Id of the current clause; empty when the document as a whole is open. */
  declare current: string;
  /** Words that are looked for in this document, and which of the clauses that hold them is shown. */
  declare sought: string;
  declare at: number;

  constructor() {
    super();
    this.current = '';
    this.sought = '';
    this.at = 0;
  }

  /** Puts the keyboard into the field that searches this document. */
  find(): void {
    this.renderRoot.querySelector('input')?.select();
  }

  /** Puts the keyboard on the current clause, where the shortcuts of the desk work. */
  override focus(): void {
    this.reveal();
    (this.currentClause ?? this.heading)?.focus({ preventScroll: true });
  }

  override render(): TemplateResult {
    const { title, number, issuer, status, status_reason: reason, title_source: source, clauses } = this.document;
    return html`<header>
        <h2 tabindex="-1" title=${title}>${title}</h2>
        <p class="row small">
          <tongce-status-badge .status=${status}></tongce-status-badge>
          ${number ? html`<span>${number}</span>` : nothing}
          <span class="soft">${deskMessages.asOfDay(formatChineseDate(this.document.as_of))}</span>
          ${this.finder()}
        </p>
        <slot name="standing"></slot>
      </header>
      <p class="small soft">${issuer ? html`${issuer}；` : nothing}${reason}${source === 'inferred' ? html`；${documentMessages.inferredTitle}` : nothing}</p>
      <div class="body">
        <details class="outline">
          <summary>${deskMessages.outline}</summary>
          <nav aria-label=${deskMessages.outline}>
            <ol>
              ${outlineOf(clauses).map(
                ({ id, words, depth }) =>
                  html`<li class="depth-${depth}"><a href="?open=${id}" aria-current=${id === this.current ? 'location' : nothing} @click=${(event: Event) => this.choose(event, id)}>${words}</a></li>`,
              )}
            </ol>
          </nav>
        </details>
        <div class="clauses ${isCurrent(status) ? '' : 'ended'}">${clauses.map(this.clause)}</div>
      </div>`;
  }

  /** The outline is open where it has room beside the text. */
  override firstUpdated(): void {
    const [outline, body] = [this.renderRoot.querySelector('details'), this.renderRoot.querySelector('.body')];
    if (outline && body) outline.open = getComputedStyle(body).display === 'grid';
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('document')) this.sought = '';
    if (changed.has('current') || changed.has('document')) this.reveal();
  }

  private finder(): TemplateResult {
    return html`<span class="find screen-only">
      <input type="search" placeholder=${deskMessages.findHere} aria-label=${deskMessages.findHere} .value=${this.sought} @input=${this.seek} @keydown=${this.goOn} />
      <span class="soft" role="status">${this.sought === '' ? nothing : deskMessages.found(Math.min(this.at + 1, this.holding.length), this.holding.length)}</span>
    </span>`;
  }

  /** The clauses that hold the words, in order. */
  private get holding(): readonly DocumentClause[] {
    return this.document.clauses.filter(({ own, text }) => findInText(own || text, this.sought).length > 0);
  }

  private readonly seek = (event: InputEvent): void => {
    this.sought = (event.currentTarget as HTMLInputElement).value;
    this.at = 0;
    this.showFound();
  };

  /** Enter goes on to the next, Shift and Enter back; Esc gives up and leaves the keyboard at what was found. */
  private readonly goOn = (event: KeyboardEvent): void => {
    const { holding } = this;
    if (event.isComposing) return;
    if (event.key === 'Enter' && holding.length > 0) {
      this.at = (this.at + (event.shiftKey ? holding.length - 1 : 1)) % holding.length;
      this.showFound();
    } else if (event.key === 'Escape') this.leave(holding[this.at]?.id);
    else return;
    event.preventDefault();
  };

  private leave(found: string | undefined): void {
    this.sought = '';
    if (found) this.dispatchEvent(new CustomEvent('choose', { detail: found }));
    else this.focus();
  }

  private showFound(): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('.clause.found')?.scrollIntoView({ block: 'center' }),
    );
  }

  private get currentClause(): HTMLElement | null {
    return this.renderRoot.querySelector('.clause.current');
  }

  private get heading(): HTMLElement | null {
    return this.renderRoot.querySelector('h2');
  }

  private reveal(): void {
    if (this.currentClause) this.currentClause.scrollIntoView({ block: 'center' });
    else this.heading?.scrollIntoView({ block: 'nearest' });
  }

  private readonly clause = ({ id, label, own, text, kind, parent }: DocumentClause): TemplateResult => {
    const isCurrent = id === this.current;
    const isFound = this.sought !== '' && this.holding[this.at]?.id === id;
    const state = `${isCurrent ? 'current' : this.isWithinCurrent(parent) ? 'within' : ''} ${isFound ? 'found' : ''}`;
    const words = own || text;
    // Where the words begin with their label, the printed label is the link; otherwise it stands above them.
    const rest = words.startsWith(label) ? words.slice(label.length) : words;
    return html`<section class="clause ${kind} ${state}" tabindex="-1" aria-current=${isCurrent ? 'true' : nothing}>
      <p><a class="label ${rest === words ? 'above' : ''}" href="?open=${id}" @click=${(event: Event) => this.choose(event, id)}>${label}</a>${marked(rest, this.sought)}</p>
    </section>`;
  };

  /** Below the current clause: cited with it, since its text is the whole. */
  private isWithinCurrent(parent: string | null): boolean {
    const above = parent === null ? undefined : this.document.clauses.find(({ path }) => path === parent);
    return above !== undefined && (above.id === this.current || this.isWithinCurrent(above.parent));
  }

  private choose(event: Event, id: string): void {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('choose', { detail: id }));
  }
}

/** Words with what is looked for marked in them. */
function marked(words: string, sought: string): readonly (string | TemplateResult)[] {
  let from = 0;
  const parts = findInText(words, sought).flatMap(([start, end]) => {
    const part = [words.slice(from, start), html`<mark>${words.slice(start, end)}</mark>`];
    from = end;
    return part;
  });
  return [...parts, words.slice(from)];
}

customElements.define('tongce-document', DocumentView);
