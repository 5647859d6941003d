import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { isCurrent } from '../answer/is-current.ts';
import type { ClauseReply, DocumentReply } from '../client/replies.ts';
import { controls } from '../design/controls.ts';
import { statusWord } from '../messages.ts';
import type { DeskAddress } from './desk-address.ts';
import { deskMessages } from './messages.ts';

/** Over the whole width of a text, where what is open does not hold: since when, and what holds now. Fires `choose`, `compare`. */
export class StandingBanner extends LitElement {
  static override properties = { document: { attribute: false }, clause: { attribute: false } };
  static override styles = [
    controls,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        margin: var(--space-2) calc(-1 * var(--space-4)) calc(-1 * var(--space-2));
        padding: var(--space-2) var(--space-4);
        border-block-start: 2px dashed var(--line-strong);
        background: var(--grey-wash);
        font-size: var(--text-small);
        line-height: 1.5;
      }
      p {
        flex: 1 1 14rem;
        margin: 0;
      }
      button {
        min-height: 2.25rem;
        padding-inline: var(--space-3);
      }
    `,
  ];

  declare document: DocumentReply;
  /** Null when a document is open as a whole. */
  declare clause: ClauseReply | null;

  constructor() {
    super();
    this.clause = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { status, status_reason: reason } = this.clause ?? this.document;
    if (isCurrent(status)) return nothing;
    const successor = successorOf(this.document, this.clause);
    return html`<div role="note">
      <p><strong>${statusWord(status)}</strong>：${reason}</p>
      ${successor ? this.actions(successor) : nothing}
    </div>`;
  }

  private actions(successor: string): TemplateResult {
    const open = this.clause?.clause.id ?? this.document.id;
    const compared: Pick<DeskAddress, 'open' | 'against'> = { open, against: successor };
    return html`<span class="row screen-only">
      <button class="primary" @click=${() => this.fire('choose', successor)}>${deskMessages.successor}（n）</button>
      <button @click=${() => this.fire('compare', compared)}>${deskMessages.views.compare}（m）</button>
    </span>`;
  }

  private fire(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** What stands for the clause now; else the document that repealed its document. Null where neither is held. */
export function successorOf({ relations }: DocumentReply, clause: ClauseReply | null): string | null {
  const repealer = relations.find(({ kind, target }) => kind === 'repealed_by' && target !== null)?.target ?? null;
  return clause?.later?.[0]?.clause.id ?? repealer;
}

customElements.define('tongce-standing-banner', StandingBanner);
