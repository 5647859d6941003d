import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../answer/answer-view.ts';
import type { Failure } from '../client/problem.ts';
import { controls } from '../design/controls.ts';
import { failureMessage, messages } from '../messages.ts';
import { isUnderWay, type Turn } from './turn.ts';

const LATE_AFTER_MS = 3000;

/** One question with its answer, its waiting, or its failure and the way out of it. Fires `retry`, `edit`. */
export class TurnView extends LitElement {
  static override properties = {
    turn: { attribute: false },
    isLast: { type: Boolean },
    base: {},
    isLate: { state: true },
  };
  static override styles = [
    controls,
    css`
      :host {
        scroll-margin-block-start: var(--space-4);
      }
      /* What was asked is there to be found again; what is answered is read. */
      h2 {
        font-size: var(--text);
        font-weight: 600;
        color: var(--ink-soft);
        max-width: var(--measure);
        margin-block-end: var(--space-3);
        text-wrap: wrap;
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      .waiting {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        color: var(--ink-soft);
        margin: var(--space-3) 0 0;
      }
      .waiting::before {
        content: '';
        width: 0.75rem;
        height: 0.75rem;
        border-radius: 50%;
        background: var(--accent);
      }
      @media (prefers-reduced-motion: no-preference) {
        .waiting::before {
          animation: breathe 1.6s ease-in-out infinite;
        }
      }
      @keyframes breathe {
        50% {
          opacity: 0.25;
        }
      }
      .failure {
        margin-block-start: var(--space-3);
        padding: var(--space-3) var(--space-4);
        border-inline-start: 4px solid var(--ink);
        background: var(--paper);
      }
      .failure p {
        margin: 0 0 var(--space-2);
      }
    `,
  ];

  declare turn: Turn;
  declare isLast: boolean;
  declare base: string;
  declare isLate: boolean;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.isLast = false;
    this.base = '';
    this.isLate = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('turn')) return;
    clearTimeout(this.timer);
    this.isLate = false;
    if (isUnderWay(this.turn))
      this.timer = setTimeout(() => {
        this.isLate = true;
      }, LATE_AFTER_MS);
  }

  override render(): TemplateResult {
    const { message, state, failure } = this.turn;
    return html`<section aria-busy=${isUnderWay(this.turn)}>
      <h2><span class="hidden">${messages.chat.asked}</span>${message}</h2>
      ${this.hasContent || state === 'complete' ? html`<tongce-answer .turn=${this.turn} .base=${this.base} ?isLast=${this.isLast}></tongce-answer>` : nothing}
      <p class=${state === 'updating' ? 'hidden' : 'waiting'} role="status" ?hidden=${!isUnderWay(this.turn)}>${this.progress()}</p>
      ${failure ? this.failure(failure) : nothing}
    </section>`;
  }

  private get hasContent(): boolean {
    return this.turn.text !== '' || this.turn.amounts.length > 0;
  }

  /** What is being done; after a silence, that it goes on. */
  private progress(): string {
    if (!isUnderWay(this.turn)) return '';
    if (this.turn.state === 'updating') return messages.chat.updating;
    if (this.hasContent) return this.isLate ? messages.chat.stillWriting : messages.chat.writing;
    return this.isLate ? messages.chat.stillWaiting : messages.chat.waiting;
  }

  private failure(failure: Failure): TemplateResult {
    // What was refused as it stands will be refused again.
    const isRefused = failure.kind === 'problem' && failure.status < 500;
    return html`<div class="failure" role="alert">
      <p>${failureMessage(failure)}</p>
      <div class="row">
        ${isRefused ? nothing : html`<button class="primary" @click=${() => this.dispatchEvent(new CustomEvent('retry'))}>${messages.chat.retry}</button>`}
        <button @click=${() => this.dispatchEvent(new CustomEvent('edit'))}>${messages.chat.edit}</button>
      </div>
    </div>`;
  }
}

customElements.define('tongce-turn', TurnView);
