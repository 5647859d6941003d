import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../answer/copy-button.ts';
import { formatChineseDate } from '../answer/format-date.ts';
import { isCurrent } from '../answer/is-current.ts';
import '../answer/status-badge.ts';
import type { ClauseReply, DocumentReply } from '../client/replies.ts';
import { controls } from '../design/controls.ts';
import { fullForm, spokenForm } from './citation-forms.ts';
import { deskMessages } from './messages.ts';
import './copy-list.ts';
import { lifeOf } from './document-life.ts';
import './measure-form.ts';
import './relation-list.ts';
import './timeline.ts';

/** Everything beside the text: the citation line, standing, relations, measures, copies. Fires `choose`, `compare`. */
export class ClauseAside extends LitElement {
  static override properties = { document: { attribute: false }, clause: { attribute: false } };
  static override styles = [
    controls,
    css`
      section {
        padding-block: var(--space-4);
        border-block-end: 1px solid var(--line);
      }
      section:first-child {
        padding-block-start: 0;
      }
      h3 {
        font-size: var(--text);
        margin-block-end: var(--space-2);
      }
      p {
        margin: 0 0 var(--space-2);
      }
      .citation {
        padding: var(--space-3);
        background: var(--paper);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        font-size: var(--text-small);
        line-height: 1.65;
        max-height: 16rem;
        overflow-y: auto;
      }
      ul {
        margin: 0;
        padding-inline-start: 1.25em;
        font-size: var(--text-small);
      }
      @media print {
        .citation {
          max-height: none;
        }
        section.screen {
          display: none;
        }
      }
    `,
  ];

  declare document: DocumentReply;
  /** Null when a document is open as a whole. */
  declare clause: ClauseReply | null;

  constructor() {
    super();
    this.clause = null;
  }

  override render(): TemplateResult {
    return html`${this.clause ? this.citation(this.clause) : nothing} ${this.validity()} ${this.clause ? this.measures(this.clause) : nothing}
      <section>
        <h3>${deskMessages.relations}</h3>
        <tongce-relations .relations=${this.document.relations}></tongce-relations>
      </section>
      <section class="screen">
        <h3>${deskMessages.copies}</h3>
        <tongce-copies .copies=${this.document.copies}></tongce-copies>
      </section>
      ${this.remarks()}`;
  }

  private citation(reply: ClauseReply): TemplateResult {
    const { citation, clause } = reply;
    return html`<section>
      <h3>${deskMessages.citation}</h3>
      <p class="citation" tabindex="0" role="group" aria-label=${deskMessages.citation}>${citation}</p>
      <div class="row screen-only">
        <tongce-copy-button .text=${citation} label=${deskMessages.copyCitation}></tongce-copy-button>
        <tongce-copy-button .text=${spokenForm(reply)} label=${deskMessages.spoken}></tongce-copy-button>
        <tongce-copy-button .text=${fullForm(reply, this.document, location.origin)} label=${deskMessages.full}></tongce-copy-button>
        <a class="small" href="/d/${clause.id}">${deskMessages.openPage}</a>
        <button class="quiet" @click=${() => this.compare(clause.id)}>${deskMessages.compareWith}</button>
      </div>
    </section>`;
  }

  private validity(): TemplateResult {
    const { status, status_reason: reason } = this.clause ?? this.document;
    const { interpreter, as_of: asOf } = this.document;
    const departments = this.clause?.clause.departments ?? [];
    return html`<section>
      <h3>${deskMessages.validity} <tongce-status-badge .status=${status}></tongce-status-badge></h3>
      <p class="small">${reason}</p>
      ${this.undated()}
      <tongce-timeline .life=${lifeOf(this.document)} .asOf=${asOf}></tongce-timeline>
      ${departments.length > 0 ? html`<p class="small">${deskMessages.departments}：${departments.join('、')}</p>` : nothing}
      ${interpreter ? html`<p class="small">${deskMessages.interpreter}：${interpreter}</p>` : nothing}
    </section>`;
  }

  /** Of a text without dates: what its words allow, and what public pages say. */
  private undated(): TemplateResult | typeof nothing {
    const { bounds, outside } = this.document;
    const { bounds: words, outsideKinds } = deskMessages;
    const { not_before: from, likely_until: until } = bounds ?? { not_before: null, likely_until: null };
    if (!from && !until && outside.length === 0) return nothing;
    return html`<ul>
      ${from ? html`<li>${words.notBefore(formatChineseDate(from.day), from.quote)}</li>` : nothing}
      ${until ? html`<li>${words.likelyUntil(formatChineseDate(until.day), until.quote)}</li>` : nothing}
      ${outside.map(({ of, value, source, address, seen }) => html`<li>${outsideKinds[of] ?? of} ${value}：<a href=${address} rel="noopener nofollow" target="_blank">${source}</a><span class="soft">（${deskMessages.outside}，${deskMessages.seen(seen)}）</span></li>`)}
    </ul>`;
  }

  private measures({ measures, status }: ClauseReply): TemplateResult {
    return html`<section class="screen">
      <h3>${deskMessages.measures}</h3>
      ${measures.length === 0 ? html`<p class="small soft">${deskMessages.noMeasures}</p>` : nothing}
      ${repeat(
        measures,
        ({ id }) => `${id}?${this.document.as_of}`,
        ({ id, title, certainty }) =>
          html`<tongce-measure-form .measure=${id} .heading=${title} .certainty=${certainty} .asOf=${this.document.as_of} ?hasEnded=${!isCurrent(status)}></tongce-measure-form>`,
      )}
    </section>`;
  }

  private remarks(): TemplateResult {
    const { absent, slips } = this.document;
    return html`${
      slips.length > 0
        ? html`<section><h3>${deskMessages.slips}</h3><ul>${slips.map(({ written, right }) => html`<li>${written} → ${right}</li>`)}</ul></section>`
        : nothing
    }${
      absent.length > 0
        ? html`<section><h3>${deskMessages.absent}</h3><ul>${absent.map(({ title, number, note }) => html`<li>${title}${number ? `（${number}）` : nothing}${note ? html`<span class="soft">：${note}</span>` : nothing}</li>`)}</ul></section>`
        : nothing
    }`;
  }

  private compare(id: string): void {
    this.dispatchEvent(new CustomEvent('compare', { detail: id }));
  }
}

customElements.define('tongce-clause-aside', ClauseAside);
