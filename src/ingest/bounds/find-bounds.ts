import { addMonths, type CalendarDate, makeCalendarDate } from '../../policy/calendar-date.ts';
import { parseChineseNumber } from '../../policy/chinese-number.ts';
import type { Clause } from '../../policy/clause.ts';
import type { PolicyDocument, TimeBound, TimeBounds } from '../../policy/document.ts';
import { withoutBlanks } from '../locate-quote.ts';
import { PROGRAMMES } from './programme-term.ts';
import { readExisting } from './read-existing.ts';
import { timesOf } from './read-spoken-for.ts';

/** From this share of the numbered clauses that name one time, the text was made for that time. */
const MOST = 0.5;
/** Headings under which a programme says by when it is to be done. */
const AIMS = /目标|时间安排|进度安排|实施步骤/u;
/** A list of tasks is nothing beside its tasks: the last term of any of them counts. */
const TASK_LIST = /(?:任务|要点|任务清单|任务分工)$/u;
/** 为贯彻落实《…（2023-2025年）》 */
const PLAN = /《[^《》]*[（(](?:19|20)\d{2}年?[-—–－~至]+((?:19|20)\d{2})年?[）)][^《》]*》/u;
/** （2022年）, （2023年版）, （2021—2025年） at the end of a title. */
const TITLE_YEARS = /[（(]((?:19|20)\d{2})(?:年?[-—–－~至]+((?:19|20)\d{2}))?年?(?:版|本)?[）)]/u;
/** 试点期为3年，自本方案印发之日算起 */
const TRIAL =
  /(?:试点期|试行期|有效期|实施期)(?:限)?为?([\d一二三四五六七八九十]+)年[，,]?自本(?:方案|办法|措施|规定|意见|通知)(?:印发|发布|公布|施行)之日/u;

/** A document that gives no day of its own, less what is still to be found. */
type Undated = Pick<PolicyDocument, 'id' | 'title' | 'number' | 'kind' | 'effective_until' | 'period_end'>;

/** The bounds that the words of a document without dates give; `issued` is a day that is known from elsewhere. */
export function findBounds(
  document: Undated,
  clauses: readonly Clause[],
  issued: CalendarDate | null = null,
): TimeBounds {
  const before = newestExisting(document, clauses);
  const until = hasEnd(document) ? null : likelyEnd(document, clauses, issued ?? before?.day ?? null);
  return { not_before: before, likely_until: until && before && until.day < before.day ? null : until };
}

/** True where the text says itself when it ends. */
export function hasEnd({
  effective_until: until,
  period_end: end,
}: Pick<Undated, 'effective_until' | 'period_end'>): boolean {
  return until.date !== null || (end?.date ?? null) !== null;
}

function newestExisting({ title, number }: Undated, clauses: readonly Clause[]): TimeBound | null {
  const own = withoutBlanks(title);
  const found = clauses.flatMap(({ id, own: words }) =>
    readExisting(withoutBlanks(words))
      .filter(({ quote }) => !(number && quote.includes(number)) && !quote.includes(own))
      .map(({ day, quote }): TimeBound => ({ day, kind: 'cited', quote, clause: id })),
  );
  const [first] = clauses;
  const years = TITLE_YEARS.exec(own);
  const start = years && makeCalendarDate(Number(years[1]), 1, 1);
  const titled: readonly TimeBound[] =
    start && first ? [{ day: start, kind: 'title', quote: years[0], clause: first.id }] : [];
  return latest([...found, ...titled]);
}

function likelyEnd(document: Undated, clauses: readonly Clause[], issued: CalendarDate | null): TimeBound | null {
  return (
    ofTitle(document, clauses) ??
    ofTrial(clauses, issued) ??
    latest([...ofPurpose(document, clauses), ...ofAims(document, clauses), ...ofMostClauses(clauses)])
  );
}

function ofTitle({ title }: Undated, [first]: readonly Clause[]): TimeBound | null {
  const years = TITLE_YEARS.exec(withoutBlanks(title));
  const day = years && endOfYear(years[2] ?? years[1]);
  return day && first ? { day, kind: 'title', quote: years[0], clause: first.id } : null;
}

function ofTrial(clauses: readonly Clause[], issued: CalendarDate | null): TimeBound | null {
  for (const { id, own } of clauses) {
    const trial = TRIAL.exec(withoutBlanks(own));
    const years = trial && (Number(trial[1]) || parseChineseNumber(trial[1] ?? ''));
    if (trial && years && issued)
      return { day: addMonths(issued, years * 12), kind: 'trial', quote: trial[0], clause: id };
  }
  return null;
}

/** Every text that the opening names as what is carried out is a plan with an end; a rule beside them has none. */
function ofPurpose({ title }: Undated, clauses: readonly Clause[]): readonly TimeBound[] {
  const opening = clauses.find(({ path }) => path === 'preamble');
  const named = [...withoutBlanks(opening?.own ?? '').matchAll(/《[^《》]*(?:〈[^〉]*〉[^《》]*)*》/gu)]
    .map(([words]) => words)
    .filter((words) => !words.includes(withoutBlanks(title)));
  const ends = named.map((quote) => ({ quote, day: endOfYear(PLAN.exec(quote)?.[1]) }));
  return ends.flatMap(({ quote, day }) =>
    opening && day && ends.every((end) => end.day !== null)
      ? [{ day, kind: 'purpose' as const, quote, clause: opening.id }]
      : [],
  );
}

function endOfYear(year: string | undefined): CalendarDate | null {
  return year === undefined ? null : makeCalendarDate(Number(year), 12, 31);
}

function ofAims({ kind, title }: Undated, clauses: readonly Clause[]): readonly TimeBound[] {
  if (!PROGRAMMES.includes(kind)) return [];
  const isTaskList = kind === 'task' || TASK_LIST.test(title);
  return clauses
    .filter((clause) => isTaskList || AIMS.test(titleOf(clause)))
    .flatMap(({ id, own }) => timesOf(own).map(({ until, quote }) => bound('goal', id, until, quote)));
}

/** The clause's own title and the one above it; a section prints its title at its head. */
function titleOf({ heading, headings, own }: Clause): string {
  return [heading ?? '', headings.at(-1) ?? '', own.slice(0, 12)].join(' ');
}

/** Counted over the numbered clauses at the top; then the last time that any of them names. */
function ofMostClauses(clauses: readonly Clause[]): readonly TimeBound[] {
  const numbered = clauses.filter(({ kind }) => kind === 'article' || kind === 'item');
  const isTop = ({ parent }: Clause) => !numbered.some(({ path }) => path === parent);
  const named = numbered.filter(isTop).map((clause) => ({ clause, times: timesOf(clause.text) }));
  const bounded = named.filter(({ times }) => times.some(({ kind }) => kind === 'period'));
  if (bounded.length === 0 || bounded.length < named.length * MOST) return [];
  return bounded.flatMap(({ clause, times }) =>
    times.map(({ until, quote }) => bound('years', clause.id, until, quote)),
  );
}

function bound(kind: TimeBound['kind'], clause: string, day: CalendarDate, quote: string): TimeBound {
  return { day, kind, quote, clause };
}

function latest(bounds: readonly TimeBound[]): TimeBound | null {
  return bounds.reduce<TimeBound | null>((last, one) => (last && last.day >= one.day ? last : one), null);
}
