import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { AnswerStatus, Citation } from '../../assistant/answer.ts';
import type { Feedback, GuardRecord } from '../../assistant/store.ts';
import '../answer/answer-text.ts';
import type { Failure } from '../client/problem.ts';
import { controls } from '../design/controls.ts';
import { answerStatusWord, failureMessage } from '../messages.ts';
import { officeMessages, inboxMessages as words } from './messages.ts';
import type { OfficeClient } from './office-client.ts';
import { officeStyles } from './office-styles.ts';

interface RecordReply {
  readonly question: string;
  readonly status: AnswerStatus;
  readonly as_of: string;
  readonly model: string | null;
  readonly text: string;
  /** Over an answer that was given for another day than that of the question. */
  readonly day_notice: string | null;
  readonly citations: readonly (Pick<Citation, 'n' | 'role' | 'quote'> & {
    readonly clause: string;
    readonly label: string;
    readonly document: string;
  })[];
  readonly guard: GuardRecord;
  readonly understood: readonly { readonly label: string; readonly display: string }[];
  readonly feedback: readonly Feedback[];
}

/** One answer as it was given: its words, its evidence, and what the guard did. Read when it is first shown. */
export class AnswerRecord extends LitElement {
  static override properties = {
    client: { attribute: false },
    answer: {},
    record: { state: true },
    failure: { state: true },
  };
  static override styles = [
    controls,
    officeStyles,
    css`
      blockquote {
        font-size: var(--text-small);
      }
    `,
  ];

  declare client: OfficeClient;
  declare answer: string;
  declare record: RecordReply | null;
  declare failure: Failure | null;
  private readonly seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.seen.disconnect();
    void this.load();
  });

  constructor() {
    super();
    this.record = null;
    this.failure = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.seen.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.seen.disconnect();
  }

  override render(): TemplateResult {
    if (this.failure) return html`<p role="alert">${failureMessage(this.failure)}</p>`;
    if (!this.record) return html`<p>${officeMessages.loading}</p>`;
    const { status, as_of, model, text, day_notice, citations, guard, understood } = this.record;
    const facts = understood.map(({ label, display }) => `${label}：${display}`).join('；');
    return html`<p class="small soft">${answerStatusWord(status)} ${words.asOf(as_of)} ${model ?? words.noModel}</p>
      ${facts ? html`<p class="small">${words.understood}：${facts}</p>` : nothing}
      ${day_notice ? html`<p class="status bad" role="note">${day_notice}</p>` : nothing}
      <blockquote>${text}</blockquote>
      ${citations.length > 0 ? html`<p class="small">${words.evidence}</p><ul class="small">${citations.map(({ n, role, clause, label, document, quote }) => html`<li>[${n}] <a href="/d/${clause}" target="_blank">${document}${label}</a>（${words.roles[role]}）${quote.length > 80 ? `${quote.slice(0, 80)}…` : quote}</li>`)}</ul>` : nothing}
      <p class="small">${words.guard(guard.checked, guard.replaced.length)}</p>
      ${guard.replaced.map(({ text: sentence, figures }) => html`<p class="small status bad">${figures.join('、')}：${sentence}</p>`)}`;
  }

  private async load(): Promise<void> {
    const fetched = await this.client.read<RecordReply>(`/answers/${this.answer}`);
    if (fetched.kind === 'ok') this.record = fetched.body;
    else this.failure = fetched.failure;
  }
}

customElements.define('tongce-answer-record', AnswerRecord);
