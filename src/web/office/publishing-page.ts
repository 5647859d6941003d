import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { AnswerDifference, AnswerSide } from '../../office/publishing/compare-answers.ts';
import type { Generation, PublishingReport } from '../../office/publishing/generation.ts';
import type { PublishingState } from '../../office/publishing/publishing-place.ts';
import type { Failure } from '../client/problem.ts';
import { controls } from '../design/controls.ts';
import { failureMessage } from '../messages.ts';
import { formatInstant } from './format-instant.ts';
import { officeMessages } from './messages.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';
import { publishingMessages as words } from './publishing-messages.ts';

const AGAIN_MS = 3000;
/** A longer list is read on the command line. */
const SHOWN = 100;

/** Making, looking at, switching and taking back what is served. */
export class PublishingPage extends LitElement {
  static override properties = {
    client: { attribute: false },
    state: { state: true },
    failure: { state: true },
    told: { state: true },
    isAccepted: { state: true },
  };
  static override styles = [
    controls,
    officeStyles,
    css`
      .whole {
        white-space: nowrap;
      }
    `,
  ];

  declare client: OfficeClient;
  declare state: PublishingState | null;
  declare failure: Failure | null;
  declare told: string;
  declare isAccepted: boolean;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.state = null;
    this.failure = null;
    this.told = '';
    this.isAccepted = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  override render(): TemplateResult {
    const { state } = this;
    return html`<h2>${words.heading}</h2>
      <p>${words.hint}</p>
      ${this.failure ? html`<p role="alert">${failureMessage(this.failure)}</p>` : nothing}
      <p role="status" class=${this.told === '' ? '' : 'status'}>${this.told}</p>
      ${state ? this.body(state) : html`<p>${officeMessages.loading}</p>`}`;
  }

  private body({ isMaking, failure, prepared, generations, current }: PublishingState): TemplateResult {
    return html`
      ${isMaking ? html`<p class="status">${words.making}</p>` : html`<p><button class="primary" @click=${this.prepare}>${words.prepare}</button></p>`}
      ${failure && !isMaking ? html`<p class="status bad">${words.failed(failure)}</p>` : nothing}
      ${prepared && !isMaking ? this.prepared(prepared.generation, prepared.report) : nothing}
      <h3>${words.versions}</h3>
      ${this.versions(generations, current)}`;
  }

  private prepared(generation: Generation, report: PublishingReport): TemplateResult {
    const { id, documents, clauses, measures } = generation;
    const { faults, warnings, asked, differences } = report;
    const count = (verdict: AnswerDifference['verdict']) => differences.filter((one) => one.verdict === verdict).length;
    const worse = count('worse');
    const mayPublish = this.client.session.may.includes('publisher') && faults.length === 0;
    return html`<section class="card">
      <h3>${words.prepared(id)}</h3>
      <p>${words.counts(documents, clauses, measures)}</p>
      ${lines(words.faults(faults.length), faults, true)} ${lines(words.warnings(warnings.length), warnings, false)}
      <p>${words.compared(asked, differences.length, worse, count('better'))}</p>
      ${differences.length === 0 ? nothing : html`<details ?open=${worse > 0}><summary>${words.differences}</summary>${differenceTable(differences)}</details>`}
      ${worse > 0 && mayPublish ? html`<label class="tick"><input type="checkbox" .checked=${this.isAccepted} @change=${this.accept} /> ${words.acceptWorse}</label>` : nothing}
      ${mayPublish ? html`<p><button class="primary" ?disabled=${worse > 0 && !this.isAccepted} @click=${() => this.publish(id)}>${words.publish}</button></p>` : nothing}
    </section>`;
  }

  private versions(generations: readonly Generation[], current: string | null): TemplateResult {
    const served = new Set(this.state?.switches.map(({ to }) => to));
    const mayGoBack = this.client.session.may.includes('publisher');
    return html`<div class="table"><table>
      <thead><tr>${words.versionColumns.map((name) => html`<th>${name}</th>`)}</tr></thead>
      <tbody>${generations.map(
        ({ id, made, by, documents, measures }) => html`<tr>
          <td class="whole">${id}</td><td class="whole">${formatInstant(made)}</td><td>${by ?? words.commandLine}</td><td>${documents}</td><td>${measures}</td>
          <td>${id === current ? html`<strong>${words.current}</strong>` : !served.has(id) ? words.never : mayGoBack ? html`<button @click=${() => this.rollBack(id)}>${words.rollBack}</button>` : nothing}</td>
        </tr>`,
      )}</tbody>
    </table></div>`;
  }

  private readonly prepare = (): void => void this.act('/publishing/prepare', {}, '');
  private readonly accept = (event: Event): void => {
    this.isAccepted = (event.target as HTMLInputElement).checked;
  };

  private publish(id: string): void {
    void this.act(`/publishing/${id}/publish`, { accept_worse: this.isAccepted }, words.published);
  }

  private rollBack(id: string): void {
    void this.act(`/publishing/${id}/roll-back`, {}, words.rolledBack);
  }

  private async act(path: string, body: object, done: string): Promise<void> {
    const sent = await this.client.act(path, body);
    this.failure = sent.kind === 'failed' ? sent.failure : null;
    this.told = sent.kind === 'failed' ? '' : done;
    this.isAccepted = false;
    await this.load();
  }

  private async load(): Promise<void> {
    clearTimeout(this.timer);
    const fetched = await this.client.read<PublishingState>('/publishing');
    if (fetched.kind === 'failed') {
      this.failure = fetched.failure;
      return;
    }
    this.state = fetched.body;
    if (this.state.isMaking && this.isConnected) this.timer = setTimeout(() => void this.load(), AGAIN_MS);
  }
}

function lines(heading: string, all: readonly string[], isOpen: boolean): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<details ?open=${isOpen}><summary>${heading}</summary><ul>${all.slice(0, SHOWN).map((line) => html`<li>${line}</li>`)}</ul></details>`;
}

function differenceTable(differences: readonly AnswerDifference[]): TemplateResult {
  return html`<div class="table"><table>
    <thead><tr>${words.columns.map((name) => html`<th>${name}</th>`)}</tr></thead>
    <tbody>${differences
      .slice(0, SHOWN)
      .map(
        ({ verdict, question, before, after }) =>
          html`<tr><td class="whole">${words.verdicts[verdict]}</td><td>${question}</td><td>${side(before)}</td><td>${side(after)}</td></tr>`,
      )}</tbody>
  </table></div>`;
}

function side({ status, basis, problems, text }: AnswerSide): TemplateResult {
  return html`<p>${words.statuses[status] ?? status} ${basis.join('，')}</p>${problems.map((problem) => html`<p>${problem}</p>`)}<details><summary>${words.answer}</summary><blockquote>${text}</blockquote></details>`;
}

customElements.define('tongce-office-publishing', PublishingPage);
