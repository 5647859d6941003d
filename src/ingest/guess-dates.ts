import { addMonths, type CalendarDate, formatChineseDate, makeCalendarDate } from '../policy/calendar-date.ts';
import { parseChineseNumber } from '../policy/chinese-number.ts';
import { simplifyHan } from '../policy/normalise.ts';
import type { CatalogFact } from './catalog.ts';
import { proposalMessages as messages } from './messages.ts';

/** The three dates of a document as its text gives them; what it does not say is null with the reason. */
export interface GuessedDates {
  readonly issued: CatalogFact;
  readonly effective_from: CatalogFact;
  readonly effective_until: CatalogFact;
}

const NUMERAL = '[\\d〇零○一二两三四五六七八九十]+';
const DAY = `(${NUMERAL})年(${NUMERAL})月(${NUMERAL})日`;
/** 2024 年 6 月 25 日 alone on its line: a signature. */
export const LONE_DAY = new RegExp(`^${DAY}$`, 'u');
/** Lines in which the days of a law stand. */
const HEAD = 12;
/** What makes a text known counts before what made it. */
const ENACTED = ['公布', '发布', '修订', '修正', '修改', '批准', '通过'];
/** 2024年10月30日…常务委员会第二十一次会议通过 */
const DECIDED = new RegExp(
  `${DAY}[^（）()；;，,\\d]{0,60}?(?:第[^（）()；;，,]{1,40}?)?(?:${ENACTED.join('|')})`,
  'gu',
);
/** 本办法自2024年7月1日起施行 */
const BEGINS = new RegExp(`(?:本[^，。；第]{1,10})?自${DAY}起(?:正式)?(?:施行|实施|执行|生效|试行)`, 'u');
/** 自印发之日起施行 */
const BEGINS_WHEN_ISSUED =
  /(?:本[^，。；第]{1,10})?自(?:发布|印发|公布|下发)之日起(?:\d+日后)?(?:正式)?(?:施行|实施|执行|生效|试行)/u;
/** 有效期至2025年12月31日 */
const ENDS = new RegExp(`(?:有效期|实施期|执行期)(?:限)?(?:截至|截止到?|[至到])${DAY}`, 'u');
/** More years than that are a year of the calendar: 实施期为2025年. */
const LONGEST = 30;
/** 有效期3年, 试行期1年 */
const LASTS = new RegExp(`(?:有效期|试行期?|实施期|执行期)(?:限)?为?(${NUMERAL})年`, 'u');

/** Lines of a text -> its dates. Blanks inside the words are disregarded, as they are in quotes. */
export function guessDates(lines: readonly string[]): GuessedDates {
  const printed = lines.map((line) => line.replace(/\s/gu, ''));
  const text = simplifyHan(printed.join(''));
  const issued = guessIssued(printed);
  const from = guessBeginning(text, issued);
  return { issued, effective_from: from, effective_until: guessEnd(text, from) };
}

function guessIssued(lines: readonly string[]): CatalogFact {
  for (const line of lines) {
    const date = dateIn(LONE_DAY.exec(line));
    if (date) return { date, quote: line };
  }
  return guessPublished(lines) ?? guessDecided(lines.slice(0, HEAD)) ?? { date: null, reason: messages.noIssued };
}

/** 发布日期：2025-06-05, as pages of the web have it. */
const PUBLISHED = /(?:发布|成文|印发)(?:日期|时间)[：:](\d{4})[-/年.](\d{1,2})[-/月.](\d{1,2})日?/u;

function guessPublished(lines: readonly string[]): CatalogFact | null {
  const found = PUBLISHED.exec(lines.find((line) => PUBLISHED.test(line)) ?? '');
  const date = dateIn(found);
  return found && date ? { date, quote: found[0] } : null;
}

/** Of the line under the title of a law, the last day on which it was made public, amended or passed. */
function guessDecided(head: readonly string[]): CatalogFact | null {
  const found = head.flatMap((line) => [...line.matchAll(DECIDED)].reverse());
  const last = ENACTED.flatMap((word) => found.filter(([quote]) => quote.endsWith(word)))[0];
  const date = dateIn(last ?? null);
  return last && date ? { date, quote: last[0] } : null;
}

function guessBeginning(text: string, issued: CatalogFact): CatalogFact {
  const stated = BEGINS.exec(text);
  const date = dateIn(stated);
  if (stated && date) return { date, quote: stated[0] };
  const quote = BEGINS_WHEN_ISSUED.exec(text)?.[0];
  if (!quote) return { date: null, reason: messages.noBeginning };
  if (issued.date === null) return { date: null, reason: messages.beginsWhenIssued(quote) };
  return { date: issued.date, quote, computed: messages.issuedOn(formatChineseDate(issued.date)) };
}

function guessEnd(text: string, from: CatalogFact): CatalogFact {
  const stated = ENDS.exec(text);
  const date = dateIn(stated);
  if (stated && date) return { date, quote: stated[0] };
  const lasts = LASTS.exec(text);
  const years = lasts && numberOf(lasts[1]);
  if (!lasts || !years || years > LONGEST) return { date: null, reason: messages.noEnd };
  if (from.date === null) return { date: null, reason: messages.lastsFromUnknown(lasts[0]) };
  const end = addMonths(from.date, years * 12);
  return {
    date: end,
    quote: lasts[0],
    computed: messages.lasts(years, formatChineseDate(from.date), formatChineseDate(end)),
  };
}

function dateIn(match: RegExpExecArray | null): CalendarDate | null {
  const [year, month, day] = (match ?? []).slice(1, 4).map(numberOf);
  return year && month && day ? makeCalendarDate(year, month, day) : null;
}

function numberOf(text = ''): number | null {
  return /^\d+$/u.test(text) ? Number(text) : parseChineseNumber(text.replaceAll('○', '〇'));
}
