import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { isCurrent } from '../answer/is-current.ts';
import '../answer/status-badge.ts';
import type { DocumentClause, DocumentReply } from '../client/replies.ts';
import { controls } from '../design/controls.ts';
import { messages } from '../messages.ts';
import { documentViewStyles } from './document-view-styles.ts';
import { deskMessages } from './messages.ts';
import { outlineOf } from './outline.ts';

/** A document as issued, clause by clause, with its outline; one clause is the current one. Fires `choose` with a clause id. */
export class DocumentView extends LitElement {
  static override properties = { document: { attribute: false }, current: {} };
  static override styles = [controls, documentViewStyles];

  declare document: DocumentReply;
  /** Id of the current clause; empty when the document as a whole is open. */
  declare current: string;

  constructor() {
    super();
    this.current = '';
  }

  /** Puts the keyboard on the current clause, where the shortcuts of the desk work. */
  override focus(): void {
    this.reveal();
    (this.currentClause ?? this.heading)?.focus({ preventScroll: true });
  }

  override render(): TemplateResult {
    const { title, number, issuer, status, status_reason: reason, title_source: source, clauses } = this.document;
    return html`<header>
        <h2 tabindex="-1">${title}</h2>
        <p class="row">
          <tongce-status-badge .status=${status}></tongce-status-badge>
          ${number ? html`<span>${number}</span>` : nothing}
          ${issuer ? html`<span class="soft">${issuer}</span>` : nothing}
        </p>
        <p class="small soft">${reason}${source === 'inferred' ? html`；${messages.documents.inferredTitle}` : nothing}</p>
      </header>
      <div class="body">
        <details class="outline" ?open=${matchMedia('(min-width: 90rem)').matches}>
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

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('current') || changed.has('document')) this.reveal();
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
    const state = isCurrent ? 'current' : this.isWithinCurrent(parent) ? 'within' : '';
    const words = own || text;
    // Where the words begin with their label, the printed label is the link; otherwise it stands above them.
    const rest = words.startsWith(label) ? words.slice(label.length) : words;
    return html`<section class="clause ${kind} ${state}" tabindex="-1" aria-current=${isCurrent ? 'true' : nothing}>
      <p><a class="label ${rest === words ? 'above' : ''}" href="?open=${id}" @click=${(event: Event) => this.choose(event, id)}>${label}</a>${rest}</p>
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

customElements.define('tongce-document', DocumentView);
