import { type CalendarDate, datePartsOf, daysInMonth, makeCalendarDate } from '../policy/calendar-date.ts';
import { parseInteger } from '../policy/chinese-number.ts';
import type { Interpreted } from './interpreted.ts';

type Dates = Interpreted['dates'];

/** `2022年6月15日`, `2022-06-15`, `2022年6月`, `2022年`; in normalised text. */
const WRITTEN =
  /((?:19|20)\d{2})(?:年|[-./](?=\d{1,2}[-./]\d))(?:\s*(\d{1,2})(?:月(?:份)?|[-./])(?:\s*(\d{1,2})(?:日|号)?)?)?/g;
/** `22年`, `23年6月`; not 满22年, 22年期, 22年内: how long, and not 第22年. */
const SHORT =
  /(?<![\d.〔[第满近达约共每超有过])([123]\d)年(?!期|了|以上|以内|之内|内|以来|间|多|后|制|龄|半|的?(?:时间|期限|经验|历史)|\d{1,2}个月)(?:\s*(\d{1,2})月(?:份)?(?:\s*(\d{1,2})(?:日|号)?)?)?/g;
/** A year of two digits is one of this century up to so many years ahead. */
const LATEST_SHORT = 36;
/** Years as seen from the day of the question. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  前年: -2,
  去年: -1,
  今年: 0,
  本年: 0,
  明年: 1,
  后年: 2,
};
/** 去年检 is 去 and 年检; 去年3月, 明年三月 are months. */
const RELATIVE_WORD = new RegExp(
  `(${Object.keys(RELATIVE_YEARS).join('|')})(?![检审报])(?:的?(\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(?:(\\d{1,2})(?:日|号))?)?`,
  'g',
);
const PAST = /当时|那会儿|那时候|以前|之前的|原来的|老政策|旧版|旧的|历史|曾经|废止|作废|失效|过期|到期/;
const CURRENT = /现在|目前|现行|如今|眼下|最新|还有效|还能|还在|还可以|今年/;

/** The days and years that a normalised question names, in order. */
export function readDates(text: string, asOf: CalendarDate): Dates {
  const written = [...text.matchAll(WRITTEN)].flatMap(({ 0: words, 1: year, 2: month, 3: day, index }) => {
    const span = spanOf(Number(year), Number(month ?? 0), Number(day ?? 0));
    return span ? [{ index, words, ...span }] : [];
  });
  const relative = [...text.matchAll(RELATIVE_WORD)].flatMap(
    ({ 0: words, 1: word = '', 2: month = '0', 3: day, index }) => {
      const year = datePartsOf(asOf).year + (RELATIVE_YEARS[word] ?? 0);
      const span = spanOf(year, parseInteger(month) ?? 0, Number(day ?? 0));
      return span ? [{ index, words, ...span }] : [];
    },
  );
  const short = [...text.matchAll(SHORT)].flatMap(({ 0: words, 1: year, 2: month, 3: day, index }) => {
    const span =
      Number(year) <= LATEST_SHORT ? spanOf(2000 + Number(year), Number(month ?? 0), Number(day ?? 0)) : null;
    return span ? [{ index, words, ...span }] : [];
  });
  return [...written, ...short, ...relative]
    .sort((left, right) => left.index - right.index)
    .map(({ index, words, from, until }) => ({
      words,
      from,
      ...firstHalf(text.slice(index + words.length), from, until),
    }));
}

/** 2024年上半年 ends in June. */
function firstHalf(after: string, from: CalendarDate, until: CalendarDate): { readonly until: CalendarDate } {
  const { year, month } = datePartsOf(from);
  const isYear = month === 1 && until === makeCalendarDate(year, 12, 31);
  const end = isYear && after.startsWith('上半年') ? makeCalendarDate(year, 6, 30) : null;
  return { until: end ?? until };
}

/** Whether a question asks for what holds or for what held; null when it does not say. */
export function readValidity(text: string): Interpreted['validity'] {
  if (PAST.test(text)) return 'past';
  return CURRENT.test(text) ? 'current' : null;
}

/** Month and day 0 where they are not said; null when there is no such day, or it is outside what calendar dates hold. */
function spanOf(year: number, month: number, day: number): { from: CalendarDate; until: CalendarDate } | null {
  const from = makeCalendarDate(year, month || 1, day || 1);
  const last = month || 12;
  const until = last <= 12 ? makeCalendarDate(year, last, day || daysInMonth(year, last)) : null;
  return from && until ? { from, until } : null;
}
