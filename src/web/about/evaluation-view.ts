import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { EvaluatedSet, EvaluationReport } from '../../evaluation/evaluation-report.ts';
import { formatChineseDate } from '../answer/format-date.ts';
import type { Failure } from '../client/problem.ts';
import { requestJson } from '../client/request-json.ts';
import { controls } from '../design/controls.ts';
import { documentMessages, failureMessage } from '../messages.ts';
import { evaluationStyles } from './evaluation-styles.ts';
import { evaluationMessages as words } from './messages.ts';
import { percentOf } from './percent-of.ts';

type SearchMeasure = keyof typeof words.search;
type AnswerMeasure = keyof typeof words.answers;

const SEARCH_MEASURES = Object.keys(words.search) as readonly SearchMeasure[];
const ANSWER_MEASURES = Object.keys(words.answers) as readonly AnswerMeasure[];
const REVISION_SHOWN = 12;

/** What the last evaluation measured, set by set, each figure with a sentence that says what it means. */
export class EvaluationView extends LitElement {
  static override properties = { revision: {}, report: { state: true }, failure: { state: true } };
  static override styles = [controls, evaluationStyles];

  /** Of the corpus that answers now; empty when unknown. */
  declare revision: string;
  /** Undefined until it is read, null when no evaluation was made. */
  declare report: EvaluationReport | null | undefined;
  declare failure: Failure | null;

  constructor() {
    super();
    this.revision = '';
    this.report = undefined;
    this.failure = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  override render(): TemplateResult {
    if (this.failure) return html`<p>${failureMessage(this.failure)}</p>`;
    if (this.report === undefined) return html`<p>${documentMessages.loading}</p>`;
    if (this.report === null) return html`<p>${words.none}</p>`;
    const { made_on: day, revision, sets } = this.report;
    const isOutdated = this.revision !== '' && this.revision !== revision;
    return html`<p>${words.made(formatChineseDate(day), revision.slice(0, REVISION_SHOWN))}${isOutdated ? words.outdated : nothing}${words.method}</p>
      ${sets.map(evaluatedSet)} ${sets.length > 0 ? legend() : nothing}`;
  }

  private async load(): Promise<void> {
    const fetched = await requestJson<EvaluationReport | null>('/evaluation.json');
    if (fetched.kind === 'ok') this.report = fetched.body;
    else this.failure = fetched.failure;
  }
}

function evaluatedSet(set: EvaluatedSet): TemplateResult {
  const name = words.sets[set.name as keyof typeof words.sets] ?? set.name;
  return html`<section>
    <h3>${name} <span class="soft">${words.questions(set.questions)}</span></h3>
    <div class="halves">${searchTable(set)}${answerList(set)}</div>
  </section>`;
}

function searchTable({ search }: EvaluatedSet): TemplateResult {
  return html`<table>
    <caption>${words.searchHeading}</caption>
    <thead>
      <tr>
        <th scope="col">${words.kind}</th>
        <th scope="col" class="number">${words.count}</th>
        ${SEARCH_MEASURES.map((measure) => html`<th scope="col" class="number">${words.search[measure].name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${search.map(
        (row) => html`<tr class=${row.kind}>
          <th scope="row">${words.kinds[row.kind]}</th>
          <td class="number">${row.count}</td>
          ${SEARCH_MEASURES.map((measure) => html`<td class="number">${percentOf(row[measure])}${bar(row[measure])}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function answerList({ answers }: EvaluatedSet): TemplateResult {
  const shown = ANSWER_MEASURES.flatMap((measure) => {
    const value = answers[measure];
    return value === undefined ? [] : [{ ...words.answers[measure], value }];
  });
  return html`<div>
    <h4>${words.answersHeading}</h4>
    <ul>
      ${shown.map(
        ({ name, means, isFault, value }) => html`<li>
          <span>${name}</span><span class="number">${percentOf(value)}%</span>
          ${isFault ? nothing : bar(value)}
          <span class="means">${means}</span>
        </li>`,
      )}
    </ul>
  </div>`;
}

function legend(): TemplateResult {
  return html`<dl class="legend">
      ${SEARCH_MEASURES.map((measure) => html`<div><dt>${words.search[measure].name}</dt><dd>${words.search[measure].means}</dd></div>`)}
    </dl>
    <p class="small soft">${words.unit}</p>`;
}

/** The number stands beside it: the length is an aid only. */
function bar(share: number): TemplateResult {
  return html`<svg aria-hidden="true"><rect class="track" width="100%" height="4" rx="2"></rect><rect width="${share * 100}%" height="4" rx="2"></rect></svg>`;
}

customElements.define('tongce-evaluation', EvaluationView);
