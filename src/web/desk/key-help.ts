import { css, html, LitElement, type TemplateResult } from 'lit';
import { controls } from '../design/controls.ts';
import { icons } from '../design/icons.ts';
import { messages } from '../messages.ts';
import { deskMessages } from './messages.ts';
import { singleKeysAreOn, switchSingleKeys } from './single-keys.ts';

/** The table of shortcuts; single keys can be switched off (WCAG 2.1.4). */
export class KeyHelp extends LitElement {
  static override styles = [
    controls,
    css`
      dialog {
        max-width: min(30rem, calc(100vw - 2rem));
        padding: var(--space-5);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--paper);
        color: var(--ink);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 45%);
      }
      header {
        display: flex;
        justify-content: space-between;
        align-items: center;
      }
      dl {
        display: grid;
        grid-template-columns: 5rem 1fr;
        gap: var(--space-2);
      }
      dt,
      dd {
        margin: 0;
      }
      kbd {
        font-family: inherit;
        font-weight: 600;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }
    `,
  ];

  show(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="heading">
      <header>
        <h2 id="heading">${deskMessages.help}</h2>
        <form method="dialog"><button class="quiet">${icons.close}${messages.chat.close}</button></form>
      </header>
      <dl>${deskMessages.helpKeys.map(([key, words]) => html`<dt><kbd>${key}</kbd></dt><dd>${words}</dd>`)}</dl>
      <label><input type="checkbox" .checked=${singleKeysAreOn()} @change=${this.switch} />${deskMessages.keysOn}</label>
    </dialog>`;
  }

  private switch(event: Event): void {
    switchSingleKeys((event.currentTarget as HTMLInputElement).checked);
  }
}

customElements.define('tongce-key-help', KeyHelp);
