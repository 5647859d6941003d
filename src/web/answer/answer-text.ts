import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Citation } from '../../assistant/answer.ts';
import { controls } from '../design/controls.ts';
import { messages } from '../messages.ts';
import './clause-card.ts';
import { type Block, type Inline, parseMarkdown } from './markdown.ts';
import { steadyText } from './steady-text.ts';

/** The words of an answer, whole or still coming. A marker [n] opens its clause right below the paragraph that it stands in. */
export class AnswerText extends LitElement {
  static override properties = {
    text: {},
    given: { attribute: false },
    leads: { reflect: true },
    citations: { attribute: false },
    asOf: {},
    base: {},
    isGrowing: { type: Boolean },
    opened: { state: true },
  };
  static override styles = [
    controls,
    css`
      p,
      ul,
      ol,
      blockquote {
        margin: 0 0 var(--space-4);
        max-width: var(--measure);
      }
      p {
        white-space: pre-line;
      }
      li > p,
      blockquote > p {
        margin-block-end: var(--space-2);
      }
      ul,
      ol {
        padding-inline-start: 1.75em;
      }
      li + li {
        margin-block-start: var(--space-2);
      }
      blockquote {
        padding-inline-start: var(--space-4);
        border-inline-start: 4px solid var(--accent);
      }
      :host([leads]) p {
        margin-block-end: 0;
        font-size: var(--text-small);
        color: var(--ink-soft);
      }
      :host([leads]) p > strong {
        display: block;
        margin-block-end: var(--space-1);
        color: var(--ink);
        font-size: var(--text-verdict);
        line-height: 1.4;
        text-wrap: pretty;
      }
      :host([leads='long']) p > strong {
        display: inline;
      }
      /* A whole passage in the largest type would be no line to be seen at once. */
      :host([leads='plain']) p {
        font-weight: 600;
      }
      :host([leads='long']) p > strong,
      :host([leads='plain']) p {
        color: var(--ink);
        font-size: var(--text-large);
        line-height: 1.6;
      }
      /* Word joiners, which are not copied: a marker stays with the word before it and the mark after it. */
      .hold {
        white-space: nowrap;
      }
      .hold::before,
      .hold::after {
        content: '\\2060';
      }
      .marker {
        position: relative;
        display: inline-flex;
        min-height: 1.25rem;
        min-width: 1.25rem;
        margin-inline: 0.1em;
        padding: 0 0.25em;
        align-items: center;
        justify-content: center;
        border: 1px solid transparent;
        border-radius: 4px;
        background: var(--accent-wash);
        color: var(--accent);
        font-size: 0.75rem;
        font-weight: 600;
        line-height: 1.2;
        vertical-align: 0.25em;
      }
      /* The place to tap is larger than what is seen. */
      .marker::after {
        content: '';
        position: absolute;
        inset: -0.4rem -0.2rem;
      }
      .marker.ended {
        border: 1px dashed var(--line-strong);
        background: transparent;
        color: var(--ink-soft);
      }
      .table {
        overflow-x: auto;
        max-block-size: 70vh;
        margin-block-end: var(--space-4);
        border: 1px solid var(--line);
      }
      table {
        border-collapse: collapse;
        font-size: var(--text-small);
        min-width: 100%;
      }
      th,
      td {
        padding: var(--space-2) var(--space-3);
        border-block-end: 1px solid var(--line);
        text-align: start;
        vertical-align: top;
        min-width: 6em;
      }
      th {
        position: sticky;
        top: 0;
        background: var(--grey-wash);
      }
      @media print {
        p,
        ul,
        ol,
        blockquote {
          max-width: none;
        }
        button.marker {
          display: inline !important;
          border: 0;
          padding: 0;
        }
      }
    `,
  ];

  declare text: string;
  /** Blocks to show instead of a text of its own: a part of an answer. */
  declare given: readonly Block[] | null;
  /** The line that says what the answer comes to: its bold words are the largest of the page. */
  declare leads: 'short' | 'long' | 'plain' | null;
  declare citations: readonly Citation[];
  declare asOf: string;
  declare base: string;
  declare isGrowing: boolean;
  /** Which marker is open: the place of its paragraph, and its number. */
  declare opened: { readonly place: string; readonly n: number } | null;

  constructor() {
    super();
    this.text = '';
    this.given = null;
    this.leads = null;
    this.citations = [];
    this.asOf = '';
    this.base = '';
    this.isGrowing = false;
    this.opened = null;
  }

  override render(): TemplateResult {
    return html`${this.blocks(this.given ?? parseAnswer(this.text, this.isGrowing), '')}`;
  }

  private blocks(blocks: readonly Block[], path: string): TemplateResult[] {
    return blocks.map((block, index) => this.block(block, `${path}.${index}`));
  }

  private block(block: Block, place: string): TemplateResult {
    switch (block.kind) {
      case 'paragraph':
        return html`<p>${this.inlines(block.content, place)}</p>${this.openedClause(place)}`;
      case 'quote':
        return html`<blockquote>${this.blocks(block.blocks, place)}</blockquote>`;
      case 'list': {
        const items = block.items.map((item, index) => html`<li>${this.blocks(item, `${place}.${index}`)}</li>`);
        return block.start === null ? html`<ul>${items}</ul>` : html`<ol start=${block.start}>${items}</ol>`;
      }
      case 'table':
        return this.table(block, place);
    }
  }

  private table(block: Block & { readonly kind: 'table' }, place: string): TemplateResult {
    return html`<div class="table" tabindex="0" role="region" aria-label=${messages.answer.table}>
        <table>
          <thead><tr>${block.head.map((cell) => html`<th scope="col">${this.inlines(cell, place)}</th>`)}</tr></thead>
          <tbody>${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${this.inlines(cell, place)}</td>`)}</tr>`)}</tbody>
        </table>
      </div>
      ${this.openedClause(place)}`;
  }

  private inlines(content: readonly Inline[], place: string): (TemplateResult | string)[] {
    return content.map((run) => {
      if (run.kind === 'words') return run.text;
      if (run.kind === 'bold') return html`<strong>${this.inlines(run.content, place)}</strong>`;
      return this.marker(run.n, place);
    });
  }

  /** A number without a citation stays as words: it may be the text's own bracket. In a text that is still coming, its citation may follow. */
  private marker(n: number, place: string): TemplateResult | string {
    const citation = this.citations.find((each) => each.n === n);
    if (!citation) return this.isGrowing ? html`<span class="hold"><span class="marker">${n}</span></span>` : `[${n}]`;
    const isOpen = this.opened?.place === place && this.opened.n === n;
    const about = `${messages.answer.marker(n)}：${citation.document.number ?? citation.document.title}${citation.clause.label}`;
    return html`<span class="hold"><button
      class=${`marker toggle ${citation.role === 'ended' ? 'ended' : ''}`}
      aria-label=${about}
      title=${about}
      aria-expanded=${isOpen}
      @click=${() => this.toggle(place, n)}
    >${n}</button></span>`;
  }

  private toggle(place: string, n: number): void {
    this.opened = this.opened?.place === place && this.opened.n === n ? null : { place, n };
  }

  private openedClause(place: string): TemplateResult | typeof nothing {
    if (this.opened?.place !== place) return nothing;
    const citation = this.citations.find(({ n }) => n === this.opened?.n);
    if (!citation) return nothing;
    return html`<tongce-clause-card .citation=${citation} .asOf=${this.asOf} .base=${this.base}></tongce-clause-card>`;
  }
}

/** The blocks of an answer, whole or still coming. */
export function parseAnswer(text: string, isGrowing: boolean): readonly Block[] {
  return parseMarkdown(isGrowing ? steadyText(text) : text);
}

customElements.define('tongce-answer-text', AnswerText);
