import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { AnswerStatus } from '../../assistant/answer.ts';
import type { Failure } from '../client/problem.ts';
import { controls } from '../design/controls.ts';
import { answerStatusWord, failureMessage } from '../messages.ts';
import { daysChoice } from './days-choice.ts';
import { formatInstant } from './format-instant.ts';
import { inboxStyles } from './inbox-styles.ts';
import { officeMessages, recallMessages as words } from './messages.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';

/** A part of the walk, and where the next one begins; null at the end. */
interface RecallReply {
  readonly checked: number;
  readonly next: string | null;
  readonly recalled: readonly {
    readonly answer: string;
    readonly asked: string;
    readonly question: string;
    readonly differs: readonly ('status' | 'basis' | 'amounts')[];
    readonly status: AnswerStatus;
    readonly text: string;
    readonly status_now: AnswerStatus;
    readonly text_now: string;
    /** Whether somebody left an address for it. */
    readonly is_told: boolean;
  }[];
}

/** Answers that were given and would be given otherwise today. */
export class RecallPage extends LitElement {
  static override properties = {
    client: { attribute: false },
    days: { state: true },
    found: { state: true },
    failure: { state: true },
  };
  static override styles = [controls, officeStyles, inboxStyles];

  declare client: OfficeClient;
  declare days: string;
  declare private found: RecallReply | null;
  declare private failure: Failure | null;

  constructor() {
    super();
    this.days = '7';
    this.found = null;
    this.failure = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.walk(this.days);
  }

  override render(): TemplateResult {
    return html`<h2>${words.heading}</h2>
      <p class="soft">${words.hint}</p>
      <div class="row choices">${daysChoice(this.days, this.change)}<a href="/office/api/recall.csv?days=${this.days}">${officeMessages.download}</a></div>
      ${this.failure ? html`<p role="alert">${failureMessage(this.failure)}</p>` : nothing}
      ${this.found ? this.list(this.found) : this.failure ? nothing : html`<p role="status">${officeMessages.loading}</p>`}`;
  }

  /** Part after part, each shown when it is there, until the end, another choice of days, or the page is left. */
  private async walk(days: string): Promise<void> {
    let after = '';
    while (this.isConnected && days === this.days) {
      const fetched = await this.client.read<RecallReply>(`/recall?days=${days}${after}`);
      if (days !== this.days) return;
      this.failure = fetched.kind === 'failed' ? fetched.failure : null;
      if (fetched.kind !== 'ok') return;
      this.found = together(this.found, fetched.body);
      if (fetched.body.next === null) return;
      after = `&after=${encodeURIComponent(fetched.body.next)}`;
    }
  }

  private list({ checked, next, recalled }: RecallReply): TemplateResult {
    return html`<p class="status" role="status">${words.found(checked, recalled.length)}${next === null ? '' : words.goesOn}</p>
      <ol>
        ${recalled.map(
          (one) => html`<li class="card">
            <h3>${one.question}</h3>
            <p class="small row">${one.differs.map((part) => html`<span class="badge">${words.parts[part]}</span>`)}${one.is_told ? html`<span class="badge current">${words.isTold}</span>` : nothing}<span class="soft">${formatInstant(one.asked)}</span></p>
            <details><summary>${words.given} ${answerStatusWord(one.status)}</summary><blockquote>${one.text}</blockquote></details>
            <details open><summary>${words.now} ${answerStatusWord(one.status_now)}</summary><blockquote>${one.text_now}</blockquote></details>
          </li>`,
        )}
      </ol>`;
  }

  private readonly change = (days: string): void => {
    if (days === this.days) return;
    this.days = days;
    this.found = null;
    void this.walk(days);
  };
}

function together(found: RecallReply | null, { checked, next, recalled }: RecallReply): RecallReply {
  return { checked: (found?.checked ?? 0) + checked, next, recalled: [...(found?.recalled ?? []), ...recalled] };
}

customElements.define('tongce-office-recall', RecallPage);
