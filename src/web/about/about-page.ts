import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Status } from '../../policy/validity.ts';
import { formatChineseDate } from '../answer/format-date.ts';
import { isCurrent } from '../answer/is-current.ts';
import type { Failure } from '../client/problem.ts';
import type { DocumentsReply, HealthReply, MeasureReply, MeasuresReply } from '../client/replies.ts';
import { requestJson } from '../client/request-json.ts';
import { controls } from '../design/controls.ts';
import { certaintyWord, documentMessages, failureMessage, kindWord, statusWord } from '../messages.ts';
import { aboutMessages } from './messages.ts';
import './absent-list.ts';
import './bar-list.ts';
import { countBy } from './count-by.ts';
import './document-table.ts';
import './evaluation-view.ts';
import { service } from '../identity.ts';

const VIEWS = ['documents', 'absent', 'evaluation', 'figures'] as const;
type View = (typeof VIEWS)[number];

/** The page `/about`: what is held, how it stands today, what can be calculated, and what is missing. */
export class AboutPage extends LitElement {
  static override properties = {
    health: { state: true },
    listed: { state: true },
    measures: { state: true },
    failure: { state: true },
    view: { state: true },
  };
  static override styles = [
    controls,
    css`
      .figures {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(6.5rem, 100%), 1fr));
        gap: var(--space-2);
        margin: var(--space-3) 0;
        padding: 0;
      }
      .figures div {
        padding: var(--space-3);
        border-block-start: 4px solid var(--accent);
        background: var(--paper);
      }
      /* Read as name and number, seen as "65 份文件". */
      .figures div {
        display: flex;
        flex-direction: row-reverse;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: flex-end;
        gap: 0 var(--space-2);
      }
      dt {
        color: var(--ink-soft);
      }
      dd {
        margin: 0;
        font-size: clamp(1.5rem, 1rem + 2vw, 2.25rem);
        font-weight: 700;
        line-height: 1.2;
        font-variant-numeric: tabular-nums;
      }
      .plots {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
        gap: var(--space-6);
      }
      section {
        margin-block-end: var(--space-6);
      }
      .trust {
        display: grid;
        gap: var(--space-3);
        margin: var(--space-4) 0;
        max-width: var(--measure);
      }
      .trust dt {
        color: var(--ink);
        font-weight: 700;
      }
      .trust dd {
        font-size: var(--text);
        font-weight: 400;
        line-height: var(--leading);
      }
      .plots {
        margin-block: var(--space-5) var(--space-6);
      }
      .plots section {
        margin: 0;
      }
      h2 {
        margin-block-end: var(--space-3);
        font-size: 1.375rem;
      }
    `,
  ];

  declare health: HealthReply | null;
  declare listed: DocumentsReply | null;
  declare measures: readonly MeasureReply[];
  declare failure: Failure | null;
  /** What of it is looked at; empty for the overview. */
  declare view: View | '';

  constructor() {
    super();
    this.health = null;
    this.listed = null;
    this.measures = [];
    this.failure = null;
    this.view = viewOf(location.hash);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.follow);
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.follow);
  }

  override render(): TemplateResult {
    if (this.failure) return html`<p role="alert">${failureMessage(this.failure)}</p>`;
    if (!this.listed) return html`<p role="status">${documentMessages.loading}</p>`;
    const { documents, as_of: asOf } = this.listed;
    return this.view === '' ? this.overview(documents, asOf) : this.one(documents, this.view);
  }

  /** One screen: what is held, as of when, how it answers, what it cannot, whom to ask. */
  private overview(documents: DocumentsReply['documents'], asOf: string): TemplateResult {
    const { answers, cannot, contact } = aboutMessages.headings;
    return html`${this.health ? figures(this.health) : nothing}
      <p class="soft">${aboutMessages.asOf(formatChineseDate(asOf))}</p>
      <dl class="trust">
        <div><dt>${answers}</dt><dd>${aboutMessages.how} ${howOf(this.health)}</dd></div>
        <div><dt>${cannot}</dt><dd>${aboutMessages.absentHint}</dd></div>
        <div><dt>${contact}</dt><dd>${aboutMessages.contact}<a href="tel:${service.words.hotline}">${service.words.hotline}</a>${aboutMessages.contactEnd}</dd></div>
      </dl>
      <nav class="row" aria-label=${aboutMessages.more}>${VIEWS.map((view) => html`<a class="button" href="#${view}">${aboutMessages.views[view](documents.length)}</a>`)}</nav>`;
  }

  private one(documents: DocumentsReply['documents'], view: View): TemplateResult {
    return html`<p><a href="#">${aboutMessages.back}</a></p>
      <section>
        <h2>${aboutMessages.views[view](documents.length)}</h2>
        ${this.inside(documents, view)}
      </section>`;
  }

  private inside(documents: DocumentsReply['documents'], view: View): TemplateResult {
    if (view === 'evaluation')
      return html`<tongce-evaluation .revision=${this.health?.revision ?? ''}></tongce-evaluation>`;
    if (view === 'documents') return html`<tongce-document-table .documents=${documents}></tongce-document-table>`;
    if (view === 'absent')
      return html`<p>${aboutMessages.absentHint}</p><tongce-absent .documents=${documents}></tongce-absent>`;
    return html`<div class="plots">
      ${plot(
        aboutMessages.byStatus,
        countBy(documents, ({ status }) => statusWord(status), hasEnded),
      )}
      ${plot(
        aboutMessages.byKind,
        countBy(documents, ({ kind }) => kindWord(kind)),
      )}
      ${plot(
        aboutMessages.byCertainty,
        countBy(this.measures, ({ certainty }) => certaintyWord(certainty)),
      )}
      ${plot(
        aboutMessages.measuresByStatus,
        countBy(this.measures, ({ status }) => statusWord(status), hasEnded),
      )}
    </div>`;
  }

  private readonly follow = (): void => {
    this.view = viewOf(location.hash);
  };

  private async load(): Promise<void> {
    const [health, listed, measures] = await Promise.all([
      requestJson<HealthReply>('/healthz'),
      requestJson<DocumentsReply>('/api/documents'),
      requestJson<MeasuresReply>('/api/measures'),
    ]);
    if (health.kind === 'ok') this.health = health.body;
    if (measures.kind === 'ok') this.measures = measures.body.measures;
    if (listed.kind === 'ok') this.listed = listed.body;
    else this.failure = listed.failure;
  }
}

function figures({ documents, clauses, measures }: HealthReply): TemplateResult {
  return html`<dl class="figures">
    <div><dt>${aboutMessages.figures.documents}</dt><dd>${documents.toLocaleString('zh-CN')}</dd></div>
    <div><dt>${aboutMessages.figures.clauses}</dt><dd>${clauses.toLocaleString('zh-CN')}</dd></div>
    <div><dt>${aboutMessages.figures.measures}</dt><dd>${measures.toLocaleString('zh-CN')}</dd></div>
  </dl>`;
}

function howOf(health: HealthReply | null): string {
  return health?.model ? aboutMessages.withModel(health.model) : aboutMessages.withoutModel;
}

function hasEnded({ status }: { readonly status: Status }): boolean {
  return !isCurrent(status);
}

function viewOf(hash: string): View | '' {
  return VIEWS.find((view) => hash === `#${view}`) ?? '';
}

function plot(heading: string, bars: ReturnType<typeof countBy>): TemplateResult {
  return html`<section>
    <h2>${heading}</h2>
    <tongce-bars .bars=${bars} .label=${heading}></tongce-bars>
  </section>`;
}

customElements.define('tongce-about', AboutPage);
