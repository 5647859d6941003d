import { css, html, LitElement, type TemplateResult } from 'lit';
import { controls } from '../design/controls.ts';
import { isElderMode, setElderMode, takeUpElderMode } from './elder-mode.ts';
import { elderMessages } from './messages.ts';

/** Switches the mode for elders on and off, in the masthead of every page. */
export class ElderSwitch extends LitElement {
  static override properties = { isOn: { state: true } };
  static override styles = [
    controls,
    css`
      button {
        padding-inline: var(--space-2);
        border-color: transparent;
        background: transparent;
        color: var(--ink);
      }
      button[aria-pressed='true'] {
        border-color: var(--accent);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  declare isOn: boolean;

  constructor() {
    super();
    this.isOn = isElderMode();
  }

  override render(): TemplateResult {
    return html`<button aria-pressed=${this.isOn} @click=${this.turn}>${elderMessages.name}</button>`;
  }

  private readonly turn = (): void => {
    this.isOn = !this.isOn;
    setElderMode(this.isOn);
  };
}

takeUpElderMode();
customElements.define('tongce-elder-switch', ElderSwitch);
