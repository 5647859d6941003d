import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { NextStep } from '../../assistant/answer.ts';
import type { SupportItem } from '../../assistant/supports/supports.ts';
import { formatAmount } from '../answer/format-amount.ts';
import { stepNames } from '../answer/step-names.ts';
import '../answer/status-badge.ts';
import type { MeasureReply } from '../client/replies.ts';
import { requestJson } from '../client/request-json.ts';
import { controls } from '../design/controls.ts';
import { icons } from '../design/icons.ts';
import { calendarFile } from './calendar-file.ts';
import { messages } from './messages.ts';

/** What the sheet asks for beside the list. */
type Detail = MeasureReply & {
  readonly next_steps: readonly NextStep[];
  readonly relations: readonly { readonly kind: string; readonly quote?: string }[];
};

/** One support whole, or two side by side: amount, conditions, next steps, clause, stacking. Fires `closed`. */
export class SupportSheet extends LitElement {
  static override properties = { items: { attribute: false }, base: {}, details: { state: true } };
  static override styles = [
    controls,
    css`
      dialog {
        width: min(60rem, calc(100vw - 1rem));
        max-height: calc(100dvh - 1rem);
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
        color: var(--ink);
        overflow-wrap: anywhere;
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 45%);
      }
      form {
        display: flex;
        justify-content: flex-end;
      }
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
        gap: var(--space-5);
      }
      h2 {
        font-size: var(--text-large);
      }
      h3 {
        margin-block: var(--space-4) var(--space-1);
        font-size: var(--text);
      }
      .figure {
        margin-block: var(--space-2);
        font-size: 1.5rem;
        font-weight: 700;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr);
        gap: var(--space-2);
      }
      dl {
        margin: 0;
      }
      dt {
        font-size: var(--text-small);
        color: var(--ink-soft);
      }
      dd {
        margin: 0 0 var(--space-2);
      }
      blockquote {
        margin: var(--space-2) 0;
        padding-inline-start: var(--space-3);
        border-inline-start: 3px solid var(--line-strong);
      }
    `,
  ];

  declare items: readonly SupportItem[];
  declare base: string;
  declare details: ReadonlyMap<string, Detail>;

  constructor() {
    super();
    this.items = [];
    this.base = '';
    this.details = new Map();
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
    for (const { measure } of this.items) if (measure !== null) void this.load(measure);
  }

  override render(): TemplateResult {
    const label = this.items.length > 1 ? messages.comparing : (this.items[0]?.title ?? '');
    return html`<dialog aria-label=${label} @close=${() => this.dispatchEvent(new CustomEvent('closed'))}>
      <form method="dialog"><button class="quiet">${icons.close}${messages.close}</button></form>
      <div class="columns">${this.items.map((item) => this.one(item))}</div>
    </dialog>`;
  }

  private one(item: SupportItem): TemplateResult {
    const { title, amount, group, document, text, met, missing, failed, clause } = item;
    const detail = item.measure === null ? undefined : this.details.get(item.measure);
    const figure = group === 'doubtful' ? null : formatAmount(amount && { ...amount });
    return html`<article>
      <h2>${title}</h2>
      <p class="figure">${figure ?? messages.noMoney}</p>
      <p class="row"><tongce-status-badge .status=${document.status}></tongce-status-badge><span class="small soft">${document.status_reason ?? nothing}</span></p>
      <p>${text ?? amount?.note ?? nothing}</p>
      ${this.conditions(messages.met, met, icons.tick)} ${this.conditions(
        messages.open,
        missing.map(({ prompt }) => prompt),
        icons.unknown,
      )}
      ${this.conditions(messages.failed, failed, icons.cross)}
      ${detail ? this.steps(detail) : nothing}
      <h3>${messages.clause}</h3>
      ${detail?.quote ? html`<blockquote>${detail.quote}</blockquote>` : nothing}
      <p><a href=${`${this.base}/d/${clause}`}>${document.title}${document.number ? `（${document.number}）` : ''} ${messages.clauseAt}</a></p>
      <h3>${messages.stacking}</h3>
      <p>${detail?.relations.find(({ quote }) => quote)?.quote ?? messages.unstated}</p>
      ${this.calendar(item)}
    </article>`;
  }

  private conditions(heading: string, lines: readonly string[], icon: TemplateResult): TemplateResult | typeof nothing {
    if (lines.length === 0) return nothing;
    return html`<h3>${heading}</h3><ul>${lines.map((line) => html`<li>${icon}<span>${line}</span></li>`)}</ul>`;
  }

  private steps({ next_steps: steps }: Detail): TemplateResult {
    return html`<h3>${messages.next}</h3>
      <dl>${steps.map(({ kind, text }) => html`<dt>${stepNames[kind]}</dt><dd>${text}</dd>`)}</dl>`;
  }

  private calendar({ title, document, clause }: SupportItem): TemplateResult | typeof nothing {
    const day = document.effective_until;
    if (!day || document.status !== 'in_force') return nothing;
    const save = () => {
      const address = new URL(`${this.base}/d/${clause}`, location.href).href;
      const file = calendarFile(messages.calendarWords(title), day, address, new Date());
      const link = window.document.createElement('a');
      link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
      link.download = `${day}.ics`;
      link.click();
      URL.revokeObjectURL(link.href);
    };
    return html`<p><button @click=${save}>${messages.calendar(day)}</button></p>`;
  }

  private async load(measure: string): Promise<void> {
    const found = await requestJson<Detail>(`${this.base}/api/measures/${measure}`);
    if (found.kind === 'ok') this.details = new Map(this.details).set(measure, found.body);
  }
}

customElements.define('tongce-support-sheet', SupportSheet);
