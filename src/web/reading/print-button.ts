import { html, LitElement, type TemplateResult } from 'lit';
import { controls } from '../design/controls.ts';
import { icons } from '../design/icons.ts';
import { messages } from '../messages.ts';

/** Prints the page that it stands on. */
export class PrintButton extends LitElement {
  static override styles = controls;

  override render(): TemplateResult {
    return html`<button class="quiet" @click=${() => window.print()}>${icons.print}${messages.actions.print}</button>`;
  }
}

customElements.define('tongce-print-button', PrintButton);
