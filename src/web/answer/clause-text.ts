import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { controls } from '../design/controls.ts';
import { messages } from '../messages.ts';
import { locateQuote } from './locate-quote.ts';

/** Above this many characters only the surroundings of the quote are shown first. */
const LONG = 480;
const AROUND = 140;

/** The words of a clause as issued, the quoted sentence marked; a long clause opens on demand. */
export class ClauseText extends LitElement {
  static override properties = { text: {}, quote: {}, whole: { type: Boolean }, isOpen: { state: true } };
  static override styles = [
    controls,
    css`
      blockquote {
        margin: 0;
        padding-inline-start: var(--space-4);
        border-inline-start: 3px solid var(--line-strong);
        white-space: pre-line;
      }
      button {
        margin-block-start: var(--space-2);
      }
    `,
  ];

  declare text: string;
  declare quote: string;
  declare whole: boolean;
  declare isOpen: boolean;

  constructor() {
    super();
    this.text = '';
    this.quote = '';
    this.whole = false;
    this.isOpen = false;
  }

  override render(): TemplateResult {
    const found = locateQuote(this.text, this.quote);
    const [start, end] = found ?? [0, 0];
    const isCut = !this.whole && !this.isOpen && this.text.length > LONG;
    const from = isCut ? Math.max(0, start - AROUND) : 0;
    const to = isCut ? Math.min(this.text.length, Math.max(end + AROUND, from + LONG)) : this.text.length;
    // No white space between the parts: the text is shown as it stands.
    return html`<blockquote>${from > 0 ? '……' : nothing}${this.text.slice(from, start)}${
      found ? html`<mark>${this.text.slice(start, end)}</mark>` : nothing
    }${this.text.slice(end, to)}${to < this.text.length ? '……' : nothing}</blockquote>
    ${isCut ? html`<button class="quiet" @click=${this.open}>${messages.answer.wholeClause(this.text.length)}</button>` : nothing}`;
  }

  private open(): void {
    this.isOpen = true;
  }
}

customElements.define('tongce-clause-text', ClauseText);
