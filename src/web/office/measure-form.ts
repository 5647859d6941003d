import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { MeasurePart, PartTexts } from '../../office/drafts/measure-parts.ts';
import { controls } from '../design/controls.ts';
import { documentMessages as words } from './document-messages.ts';
import { officeStyles } from './office-styles.ts';

/** The parts of a measure beside its clause. Fires `correct` with those that were changed. */
export class MeasureForm extends LitElement {
  static override properties = { parts: { attribute: false }, clause: {}, isDisabled: { type: Boolean } };
  static override styles = [
    controls,
    officeStyles,
    css`
      blockquote {
        position: sticky;
        inset-block-start: var(--space-4);
        align-self: start;
        max-height: 24rem;
        margin: 0;
        overflow: auto;
        white-space: pre-line;
      }
    `,
  ];

  declare parts: readonly MeasurePart[];
  /** The words of the clause. */
  declare clause: string;
  declare isDisabled: boolean;

  constructor() {
    super();
    this.parts = [];
    this.clause = '';
    this.isDisabled = false;
  }

  override render(): TemplateResult {
    return html`<div class="beside">
      <form @submit=${this.submit}>
        ${this.parts.map(({ path, label, text }) => html`<label>${label}<textarea name=${path} rows=${text.length > 40 ? 3 : 1} maxlength="4000" .value=${text} ?disabled=${this.isDisabled}></textarea></label>`)}
        <slot></slot>
        ${this.isDisabled ? nothing : html`<p><button class="primary">${words.saveParts}</button></p>`}
      </form>
      <blockquote tabindex="0" aria-label=${words.clause}>${this.clause}</blockquote>
    </div>`;
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const changed = this.parts.filter(({ path, text }) => String(data.get(path) ?? '') !== text);
    const detail: PartTexts = Object.fromEntries(changed.map(({ path }) => [path, String(data.get(path) ?? '')]));
    this.dispatchEvent(new CustomEvent('correct', { detail }));
  };
}

customElements.define('tongce-measure-form', MeasureForm);
