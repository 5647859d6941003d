import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { formatChineseDate } from '../answer/format-date.ts';
import { isCurrent } from '../answer/is-current.ts';
import type { Failure } from '../client/problem.ts';
import type { DocumentsReply, HealthReply, MeasureReply, MeasuresReply } from '../client/replies.ts';
import { requestJson } from '../client/request-json.ts';
import { controls } from '../design/controls.ts';
import { certaintyWord, failureMessage, kindWord, messages, statusWord } from '../messages.ts';
import { aboutMessages, evaluationMessages } from './messages.ts';
import './absent-list.ts';
import './bar-list.ts';
import { countBy } from './count-by.ts';
import './document-table.ts';
import './evaluation-view.ts';

/** The page `/about`: what is held, how it stands today, what can be calculated, and what is missing. */
export class AboutPage extends LitElement {
  static override properties = {
    health: { state: true },
    listed: { state: true },
    measures: { state: true },
    failure: { state: true },
  };
  static override styles = [
    controls,
    css`
      .figures {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
        gap: var(--space-4);
        margin: var(--space-4) 0 var(--space-6);
        padding: 0;
      }
      .figures div {
        padding: var(--space-4);
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
        font-size: 2.25rem;
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

  constructor() {
    super();
    this.health = null;
    this.listed = null;
    this.measures = [];
    this.failure = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  override render(): TemplateResult {
    if (this.failure) return html`<p role="alert">${failureMessage(this.failure)}</p>`;
    if (!this.listed) return html`<p role="status">${messages.documents.loading}</p>`;
    const { documents, as_of: asOf } = this.listed;
    return html`<p class="soft">${aboutMessages.asOf(formatChineseDate(asOf))}</p>
      ${this.health ? figures(this.health) : nothing}
      <div class="plots">
        ${plot(
          aboutMessages.byStatus,
          countBy(
            documents,
            ({ status }) => statusWord(status),
            ({ status }) => !isCurrent(status),
          ),
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
          countBy(
            this.measures,
            ({ status }) => statusWord(status),
            ({ status }) => !isCurrent(status),
          ),
        )}
      </div>
      <section>
        <h2>${evaluationMessages.heading}</h2>
        <tongce-evaluation .revision=${this.health?.revision ?? ''}></tongce-evaluation>
      </section>
      <section>
        <h2>${aboutMessages.documents}</h2>
        <tongce-document-table .documents=${documents}></tongce-document-table>
      </section>
      <section>
        <h2>${aboutMessages.absent}</h2>
        <p>${aboutMessages.absentHint}</p>
        <tongce-absent .documents=${documents}></tongce-absent>
      </section>`;
  }

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

function figures({ documents, clauses, measures, model }: HealthReply): TemplateResult {
  return html`<dl class="figures">
      <div><dt>${aboutMessages.figures.documents}</dt><dd>${documents.toLocaleString('zh-CN')}</dd></div>
      <div><dt>${aboutMessages.figures.clauses}</dt><dd>${clauses.toLocaleString('zh-CN')}</dd></div>
      <div><dt>${aboutMessages.figures.measures}</dt><dd>${measures.toLocaleString('zh-CN')}</dd></div>
    </dl>
    <p>${model ? aboutMessages.withModel(model) : aboutMessages.withoutModel}</p>`;
}

function plot(heading: string, bars: ReturnType<typeof countBy>): TemplateResult {
  return html`<section>
    <h2>${heading}</h2>
    <tongce-bars .bars=${bars} .label=${heading}></tongce-bars>
  </section>`;
}

customElements.define('tongce-about', AboutPage);
