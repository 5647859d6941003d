import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Deadline, DeadlineReading } from '../../calculator/deadline.ts';
import { formatChineseDate, todayInShanghai } from '../answer/format-date.ts';
import { failureLine, NewestReply } from '../client/newest-reply.ts';
import { controls } from '../design/controls.ts';
import { type CalendarMonth, monthsOf } from './calendar-months.ts';
import { deadlineStyles } from './deadline-styles.ts';
import { deadlineMessages } from './messages.ts';

const UNITS = ['working_day', 'natural_day', 'day', 'month', 'year'] as const;

/** When a period ends, and on a calendar which days were counted. */
export class DeadlineView extends LitElement {
  static override styles = [controls, deadlineStyles];

  private readonly reply = new NewestReply<Deadline>(this);

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  override render(): TemplateResult {
    const { body } = this.reply;
    return html`<form @submit=${this.calculate}>
        <label>${deadlineMessages.from}<input name="from" type="date" required .value=${todayInShanghai()} /></label>
        <label>${deadlineMessages.days}<input name="days" type="number" required min="1" max="3650" value="15" /></label>
        <label>${deadlineMessages.unit}
          <select name="unit">${UNITS.map((unit) => html`<option value=${unit}>${deadlineMessages.units[unit]}</option>`)}</select>
        </label>
        <label class="check"><input name="back" type="checkbox" />${deadlineMessages.back}</label>
        <button class="primary">${deadlineMessages.run}</button>
      </form>
      <div role="status">
        ${failureLine(this.reply)}
        ${body?.readings.map((reading) => html`<p class="due"><span class="soft">${reading.label} · ${deadlineMessages.due}</span> <strong>${formatChineseDate(reading.due)}</strong></p>`)}
      </div>
      ${body ? html`${body.readings.map((reading) => calendar(reading, body.from))}<p class="soft small">${body.convention}</p>` : nothing}`;
  }

  private readonly calculate = (event: SubmitEvent): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    void this.reply.ask('/api/deadline', {
      from: String(fields.get('from')),
      days: Number(fields.get('days')),
      unit: String(fields.get('unit')),
      ...(fields.get('back') === null ? {} : { back: true }),
    });
  };
}

/** What is to be said of one reading, and its days. */
function calendar(
  { label, due, next_working_day: next, skipped, estimated }: DeadlineReading,
  from: Deadline['from'],
): TemplateResult {
  return html`<section aria-label=${label}>
    ${next ? html`<p>${deadlineMessages.next(formatChineseDate(next))}</p>` : nothing}
    ${skipped.length > 0 ? html`<p class="small">${deadlineMessages.skipped(skipped.length)}</p>` : nothing}
    ${estimated ? html`<p class="small"><strong>${deadlineMessages.estimated}</strong></p>` : nothing}
    <div class="months">${monthsOf({ from, due, skipped }).map(monthTable)}</div>
  </section>`;
}

function monthTable({ year, month, weeks }: CalendarMonth): TemplateResult {
  const { legend } = deadlineMessages;
  return html`<table>
    <caption>${deadlineMessages.month(year, month)}</caption>
    <thead><tr>${deadlineMessages.weekdays.map((day) => html`<th scope="col">${day}</th>`)}</tr></thead>
    <tbody>
      ${weeks.map(
        (week) => html`<tr>
          ${week.map((day) => (day ? html`<td class=${day.role}>${day.day}${day.role === 'plain' ? nothing : html`<span class="hidden">（${legend[day.role]}）</span>`}</td>` : html`<td></td>`))}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

customElements.define('tongce-deadline', DeadlineView);
