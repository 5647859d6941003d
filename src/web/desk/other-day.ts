import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { formatChineseDate, todayInShanghai } from '../answer/format-date.ts';
import { controls } from '../design/controls.ts';
import { deskMessages } from './messages.ts';

/** Over all of the desk, on screen and in print, while another day than today is chosen; the way back fires `today`. */
export class OtherDay extends LitElement {
  static override properties = { asOf: {} };
  static override styles = [
    controls,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
        margin: var(--space-3) 0 0;
        padding: var(--space-2) var(--space-3);
        border: 2px solid var(--accent);
        background: var(--accent-wash);
        font-weight: 600;
      }
      @media print {
        button {
          display: none;
        }
      }
    `,
  ];

  declare asOf: string;

  constructor() {
    super();
    this.asOf = '';
  }

  override render(): TemplateResult | typeof nothing {
    const today = todayInShanghai();
    if (this.asOf === '' || this.asOf === today) return nothing;
    const words = deskMessages.otherDay(formatChineseDate(this.asOf), formatChineseDate(today));
    return html`<p role="note"><span>${words}</span><button @click=${this.toToday}>${deskMessages.toToday}</button></p>`;
  }

  private readonly toToday = (): void => {
    this.dispatchEvent(new Event('today'));
  };
}

customElements.define('tongce-other-day', OtherDay);
