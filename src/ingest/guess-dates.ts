import { addMonths, type CalendarDate, formatChineseDate, makeCalendarDate } from '../policy/calendar-date.ts';
import { parseChineseNumber } from '../policy/chinese-number.ts';
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
const LONE_DAY = new RegExp(`^${DAY}$`, 'u');
/** 本办法自2024年7月1日起施行 */
const BEGINS = new RegExp(`(?:本[^，。；第]{1,10})?自${DAY}起(?:正式)?(?:施行|实施|执行|生效|试行)`, 'u');
/** 自印发之日起施行 */
const BEGINS_WHEN_ISSUED =
  /(?:本[^，。；第]{1,10})?自(?:发布|印发|公布|下发)之日起(?:\d+日后)?(?:正式)?(?:施行|实施|执行|生效|试行)/u;
/** 有效期至2025年12月31日 */
const ENDS = new RegExp(`(?:有效期|实施期|执行期)(?:限)?(?:截至|截止到?|[至到])${DAY}`, 'u');
/** 有效期3年, 试行期1年 */
const LASTS = new RegExp(`(?:有效期|试行期?|实施期|执行期)(?:限)?为?(${NUMERAL})年`, 'u');

/** Lines of a text -> its dates. Blanks inside the words are disregarded, as they are in quotes. */
export function guessDates(lines: readonly string[]): GuessedDates {
  const printed = lines.map((line) => line.replace(/\s/gu, ''));
  const text = printed.join('');
  const issued = guessIssued(printed);
  const from = guessBeginning(text, issued);
  return { issued, effective_from: from, effective_until: guessEnd(text, from) };
}

function guessIssued(lines: readonly string[]): CatalogFact {
  for (const line of lines) {
    const date = dateIn(LONE_DAY.exec(line));
    if (date) return { date, quote: line };
  }
  return { date: null, reason: messages.noIssued };
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
  if (!lasts || !years) return { date: null, reason: messages.noEnd };
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
