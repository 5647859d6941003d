import { css, html, LitElement, type TemplateResult } from 'lit';
import { controls } from '../design/controls.ts';
import { icons } from '../design/icons.ts';
import { messages } from '../messages.ts';
import type { Remembered } from './history.ts';
import { panelStyles } from './panel-styles.ts';

/** Earlier conversations of this browser. Fires `open-conversation`, `forget` with the key, `forget-all`. */
export class HistoryPanel extends LitElement {
  static override properties = { history: { attribute: false }, hint: {}, isAsking: { state: true } };
  static override styles = [
    controls,
    panelStyles,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        display: flex;
        align-items: center;
        border-block-end: 1px solid var(--line);
      }
      .open {
        flex: 1;
        min-width: 0;
        display: block;
        border: 0;
        border-radius: 0;
        background: transparent;
        padding: var(--space-2) 0;
        text-align: start;
        color: var(--ink);
      }
      .open span {
        display: block;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .all {
        margin-block-start: var(--space-2);
      }
    `,
  ];

  declare history: readonly Remembered[];
  /** Where they are kept. */
  declare hint: string;
  declare isAsking: boolean;

  constructor() {
    super();
    this.history = [];
    this.hint = messages.history.hint;
    this.isAsking = false;
  }

  override render(): TemplateResult {
    return html`<h2>${messages.history.heading}</h2>
      <p class="small soft">${this.hint}</p>
      ${
        this.history.length === 0
          ? html`<p class="small">${messages.history.none}</p>`
          : html`<ul>
                ${this.history.map(this.entry)}
              </ul>
              <div class="row all">${this.isAsking ? this.confirmation() : this.removeAll()}</div>`
      }`;
  }

  private readonly entry = ({ key, at, turns }: Remembered): TemplateResult => {
    const title = turns[0]?.message ?? '';
    return html`<li>
      <button class="open" title=${title} @click=${() => this.fire('open-conversation', key)}>
        <span>${title}</span>
        <span class="small soft">${new Date(at).toLocaleDateString('zh-CN', { month: 'long', day: 'numeric' })}</span>
      </button>
      <button class="quiet" aria-label=${`${messages.history.remove}：${title}`} @click=${() => this.fire('forget', key)}>${icons.close}</button>
    </li>`;
  };

  private removeAll(): TemplateResult {
    return html`<button class="quiet" @click=${() => this.ask(true)}>${messages.history.removeAll}</button>`;
  }

  private confirmation(): TemplateResult {
    return html`<span class="small">${messages.history.confirm}</span>
      <button @click=${this.confirm}>${messages.history.removeAll}</button>
      <button class="quiet" @click=${() => this.ask(false)}>${messages.facts.cancel}</button>`;
  }

  private ask(isAsking: boolean): void {
    this.isAsking = isAsking;
  }

  private readonly confirm = (): void => {
    this.isAsking = false;
    this.fire('forget-all', '');
  };

  private fire(name: string, detail: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('tongce-history', HistoryPanel);
