import { type CalendarDate, daysInMonth, formatChineseDate, makeCalendarDate } from '../../policy/calendar-date.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import { validityMessages } from '../../policy/messages.ts';
import type { Finding } from '../evidence/evidence.ts';
import { AGAINST_THE_DAY, EDGE_VERDICTS } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';

/** 2023年3月底前, 2022年4月至6月, 2022年5月起, 到2022年; a month without a year is of the year named last. */
const DATE =
  /(到|至|截至|自|从|完成[时期]限[：:]\s*)?(?:((?:19|20)\d{2})年)?(?:(\d{1,2})月)?(?:(\d{1,2})日)?(底|末)?(?:(起|开始|以后)|(之前|以前|前|止|为止))?/gu;
const MOST = 3;

interface Edge {
  readonly words: string;
  readonly kind: 'begins' | 'ends';
  readonly day: CalendarDate;
}

/** What the dates of the quoted words mean on the day: 2023年3月底前，已经过了. Nothing where no date begins or ends something. */
export function placeInTime(
  { form }: Understanding,
  { quote, passage: { clause, document } }: Finding,
  asOf: CalendarDate,
): readonly Statement[] {
  const edges = form.isOfTiming ? [...edgesOf(quote, yearOf(document)), ...endOf(document)].slice(0, MOST) : [];
  if (edges.length === 0) return [];
  const words = edges.map(({ words: date, kind, day }) => `${date}，${verdictOf(kind, day, asOf)}`);
  const today = formatChineseDate(asOf);
  return [state('note', AGAINST_THE_DAY(today, words), [clause.id], { grounds: [today] })];
}

/** A month of a plan for one year is one of that year; 0 where the text is for more years, or does not say. */
function yearOf({ issued, period_end: end }: PolicyDocument): number {
  const [from, until] = [issued.date?.slice(0, 4), end?.date?.slice(0, 4)];
  return from !== undefined && from === until ? Number(from) : 0;
}

function verdictOf(kind: Edge['kind'], day: CalendarDate, asOf: CalendarDate): string {
  if (kind === 'begins') return asOf < day ? EDGE_VERDICTS.notBegun : EDGE_VERDICTS.begun;
  if (asOf === day) return EDGE_VERDICTS.lastDay;
  return asOf > day ? EDGE_VERDICTS.over : EDGE_VERDICTS.open;
}

function endOf({ effective_until: end }: PolicyDocument): readonly Edge[] {
  return end.date ? [{ words: validityMessages.until(formatChineseDate(end.date)), kind: 'ends', day: end.date }] : [];
}

function edgesOf(quote: string, yearOfPlan: number): readonly Edge[] {
  let year = yearOfPlan;
  const edges: Edge[] = [];
  for (const [words, lead = '', said, month, day, , from, until] of quote.matchAll(DATE)) {
    year = said ? Number(said) : year;
    const isEnd = until !== undefined || (from === undefined && /到|至|限/u.test(lead));
    if (year === 0 || (!said && !month) || (!isEnd && from === undefined)) continue;
    const edge = isEnd ? lastDay(year, month, day) : makeCalendarDate(year, Number(month ?? 1), Number(day ?? 1));
    if (edge) edges.push({ words, kind: isEnd ? 'ends' : 'begins', day: edge });
  }
  return edges.filter(({ words }, index) => edges.findIndex((other) => other.words === words) === index);
}

function lastDay(year: number, month: string | undefined, day: string | undefined): CalendarDate | null {
  const inMonth = Number(month ?? 12);
  if (inMonth < 1 || inMonth > 12) return null;
  return makeCalendarDate(year, inMonth, day ? Number(day) : daysInMonth(year, inMonth));
}
