import { type CalendarDate, formatChineseDate } from '../policy/calendar-date.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { statusNames } from '../policy/status-names.ts';
import type { Validity } from '../policy/validity.ts';
import { type Html, html, NOTHING } from './html.ts';
import { PAGE_WORDS } from './messages.ts';

/** A document on a day, as a page of `/d` shows it. */
export interface Shown {
  readonly document: PolicyDocument;
  readonly asOf: CalendarDate;
  /** Scheme and host, for the canonical link. */
  readonly origin: string;
  /** `?as_of=2023-01-01` on links where the reader chose the day; else empty. */
  readonly day: string;
  readonly today: CalendarDate;
}

/** Over a page of another day, so that nobody takes it for how the text stands today; also in print. */
export function otherDay({ asOf, today }: Pick<Shown, 'asOf' | 'today'>): Html {
  if (asOf === today) return NOTHING;
  const [day, now] = [formatChineseDate(asOf), formatChineseDate(today)];
  return html`<p class="reading-other-day" role="note">${PAGE_WORDS.otherDay(day, now)} <a href="?">${PAGE_WORDS.toToday}</a></p>`;
}

/** The label is not said twice where the text begins with it. */
export function wordsAfter(label: string, text: string): string {
  return text.startsWith(label) ? text.slice(label.length).trimStart() : text;
}

export function statusLine({ status, reason }: Validity, asOf: CalendarDate): Html {
  const day = PAGE_WORDS.asOf(formatChineseDate(asOf));
  return html`<p class="reading-status" data-status="${status}"><strong>${statusNames[status]}</strong> · ${day} · ${reason}</p>`;
}

export function paragraphs(text: string): readonly Html[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => html`<p>${line}</p>`);
}

interface Actions {
  /** Of the document or clause. */
  readonly id: string;
  readonly question: string;
  /** What takes its place now, to be laid beside it. */
  readonly against: string | undefined;
  /** What is put on the clipboard. */
  readonly citation: string;
  /** What is read aloud. */
  readonly spoken: string;
}

/** Ask about it, open it at the desk, lay it beside what stands for it; with scripts, copy, print and hear it. */
export function actionLinks({ id, question, against, citation, spoken }: Actions, { day }: Pick<Shown, 'day'>): Html {
  const more = day.replace('?', '&');
  const ask = `/?q=${encodeURIComponent(question)}${more}`;
  const compare = against ? compareLink(id, against, more) : NOTHING;
  const word = id.includes('/') ? PAGE_WORDS.askClause : PAGE_WORDS.askAboutDocument;
  return html`<p class="reading-actions"><a href="${ask}">${word}</a> <a href="/desk?open=${encodeURIComponent(id)}${more}">${PAGE_WORDS.openDesk}</a> ${compare}
<tongce-copy-button label="${PAGE_WORDS.copyCitation}" text="${citation}"></tongce-copy-button> <tongce-print-button></tongce-print-button> <tongce-read-aloud text="${spoken}"></tongce-read-aloud></p>`;
}

function compareLink(id: string, against: string, more: string): Html {
  const [one, other] = [id, against].map(encodeURIComponent);
  return html`<a href="/desk?view=compare&open=${one ?? ''}&against=${other ?? ''}${more}">${PAGE_WORDS.compare}</a>`;
}
