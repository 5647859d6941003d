import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../assistant/answer.ts';
import { addressOf } from '../chat/chat-address.ts';
import { controls } from '../design/controls.ts';
import { icons } from '../design/icons.ts';
import { messages } from '../messages.ts';
import './copy-button.ts';
import './hand-over.ts';
import { hotlineSummary, plainTextOf, shareTextOf, spokenOf } from './plain-text.ts';

/** What can be done with an answer: copy, print, share, telephone. Whatever leaves the page carries the label and the date. */
export class AnswerActions extends LitElement {
  static override properties = { question: {}, base: {}, answer: { attribute: false }, isCalling: { state: true } };
  static override styles = [
    controls,
    css`
      :host {
        margin-inline-start: calc(-1 * var(--space-2));
      }
      .row {
        gap: 0;
      }
      a.quiet {
        border-color: transparent;
        background: transparent;
        padding-inline: var(--space-2);
      }
      /* The widget switches printing off: it would print the page around it. */
      .print {
        display: var(--print-display, inline-flex);
      }
      section {
        margin: var(--space-2);
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--ground);
      }
      h3 {
        font-size: var(--text);
      }
      p {
        margin: var(--space-2) 0 var(--space-3);
        white-space: pre-line;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  declare question: string;
  declare base: string;
  declare answer: Answer;
  declare isCalling: boolean;

  constructor() {
    super();
    this.question = '';
    this.base = '';
    this.isCalling = false;
  }

  override render(): TemplateResult {
    return html`<div class="row" role="group" aria-label=${messages.actions.group}>
        <tongce-read-aloud .text=${spokenOf(this.answer)}></tongce-read-aloud>
        <tongce-copy-button .text=${plainTextOf(this.question, this.answer)}></tongce-copy-button>
        <button class="quiet print" @click=${this.print}>${icons.print}${messages.actions.print}</button>
        ${'share' in navigator ? html`<button class="quiet" @click=${this.share}>${icons.share}${messages.actions.share}</button>` : html`<tongce-copy-button .text=${this.shared} label=${messages.actions.copyLink}></tongce-copy-button>`}
        <a class="button quiet" href="tel:${messages.hotline}" aria-expanded=${this.isCalling} @click=${this.call}>${icons.phone}${messages.actions.hotline}</a>
      </div>
      ${this.isCalling ? this.summary() : nothing}`;
  }

  private summary(): TemplateResult {
    const words = hotlineSummary(this.question, this.answer);
    return html`<section>
      <h3>${messages.actions.hotlineHeading}</h3>
      <p>${words}</p>
      <div class="row">
        <a class="button primary" href="tel:${messages.hotline}">${messages.actions.hotlineCall}</a>
        <tongce-copy-button .text=${words} label=${messages.actions.hotlineCopy}></tongce-copy-button>
      </div>
      <tongce-hand-over .answer=${this.answer} .base=${this.base}></tongce-hand-over>
    </section>`;
  }

  /** One tap dials on a telephone, with the words to read on screen; elsewhere the words alone. */
  private readonly call = (event: MouseEvent): void => {
    if (!matchMedia('(pointer: coarse)').matches) event.preventDefault();
    this.isCalling = !this.isCalling;
  };

  private readonly print = (): void => {
    this.dispatchEvent(new CustomEvent('print-answer', { bubbles: true, composed: true }));
  };

  private readonly share = (): void => {
    // Turning away from the share sheet rejects; that is no error.
    navigator.share({ title: messages.brand, text: this.shared }).catch(() => undefined);
  };

  /** The question and its day stand behind `#`: no server is sent them with the link. */
  private get shared(): string {
    const day = this.answer.day_notice === null ? '' : this.answer.as_of;
    const path = addressOf({ question: this.question, asOf: day, conversation: '' });
    return shareTextOf(this.question, this.answer, (this.base || location.origin) + path);
  }
}

customElements.define('tongce-answer-actions', AnswerActions);
