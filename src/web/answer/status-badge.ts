import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Status } from '../../policy/validity.ts';
import { controls } from '../design/controls.ts';
import { statusWord } from '../messages.ts';
import { isCurrent } from './is-current.ts';

/** How a document stands on the day asked for, in a word; what has ended is dashed and grey as well. */
export class StatusBadge extends LitElement {
  static override properties = { status: {} };
  static override styles = [
    controls,
    css`
      :host {
        display: inline-block;
        font-weight: 400;
        vertical-align: middle;
        line-height: 1;
      }
    `,
  ];

  declare status: Status;

  constructor() {
    super();
    this.status = 'unknown';
  }

  override render(): TemplateResult {
    return html`<span class=${`badge ${toneOf(this.status)}`}>${statusWord(this.status)}</span>`;
  }
}

function toneOf(status: Status): string {
  if (status === 'in_force') return 'current';
  return isCurrent(status) ? '' : 'ended';
}

customElements.define('tongce-status-badge', StatusBadge);
