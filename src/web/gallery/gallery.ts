import { css, html, LitElement, type TemplateResult } from 'lit';
import '../chat/chat-page.ts';
import '../desk/document-view.ts';
import '../desk/standing-banner.ts';
import { controls } from '../design/controls.ts';
import { GALLERY, type Shown } from './states.ts';

/** The page `/design` of the development server: every component in every state. It is no part of what is built and served. */
export class Gallery extends LitElement {
  static override styles = [
    controls,
    css`
      section {
        margin-block: var(--space-6);
      }
      h2 {
        margin-block-end: var(--space-3);
        font-size: 1.375rem;
      }
      figure {
        margin: 0 0 var(--space-4);
        padding: var(--space-4);
        border: 1px solid var(--line);
        background: var(--ground);
      }
      figcaption {
        margin-block-end: var(--space-2);
        font-size: var(--text-small);
        color: var(--ink-soft);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`${Object.entries(GALLERY).map(
      ([name, shown]) => html`<section><h2>${name}</h2>${shown.map(figure)}</section>`,
    )}`;
  }
}

function figure({ state, content }: Shown): TemplateResult {
  return html`<figure><figcaption>${state}</figcaption>${content}</figure>`;
}

customElements.define('tongce-gallery', Gallery);
