import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { AnswerStatus } from '../../assistant/answer.ts';
import { controls } from '../design/controls.ts';
import { answerStatusWord } from '../messages.ts';
import { daysChoice } from './days-choice.ts';
import { formatInstant } from './format-instant.ts';
import { inboxStyles } from './inbox-styles.ts';
import { Loaded } from './loaded.ts';
import { officeMessages, recallMessages as words } from './messages.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';

interface RecallReply {
  readonly checked: number;
  readonly most: number;
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
  static override properties = { client: { attribute: false }, days: { state: true } };
  static override styles = [controls, officeStyles, inboxStyles];

  declare client: OfficeClient;
  declare days: string;
  private readonly loaded = new Loaded<RecallReply>(this, () => `/recall?days=${this.days}`);

  constructor() {
    super();
    this.days = '7';
  }

  override render(): TemplateResult {
    return html`<h2>${words.heading}</h2>
      <p class="soft">${words.hint}</p>
      <div class="row choices">${daysChoice(this.days, this.change)}<a href="/office/api/recall.csv?days=${this.days}">${officeMessages.download}</a></div>
      ${this.loaded.show((reply) => this.list(reply))}`;
  }

  private list({ checked, most, recalled }: RecallReply): TemplateResult {
    return html`<p class="status">${words.found(checked, recalled.length)}${checked === most ? words.cut(most) : ''}</p>
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
    this.days = days;
    void this.loaded.load();
  };
}

customElements.define('tongce-office-recall', RecallPage);
