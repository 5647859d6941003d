import { type CalendarDate, datePartsOf, daysInMonth, makeCalendarDate } from '../policy/calendar-date.ts';
import { parseInteger } from '../policy/chinese-number.ts';

/** A day, a month, a year or a part of one, as its first and last day. */
export interface Span {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** One way to write a time: the words, and the span that they mean on the day of the question; null where there is none such. */
export interface Spelling {
  readonly pattern: RegExp;
  readonly span: (words: RegExpExecArray, asOf: CalendarDate) => Span | null;
}

const DIGIT = '〇零一二三四五六七八九';
const MONTH = `(\\d{1,2}|[一二三四五六七八九]|十[一二]?)月(?:份)?`;
/** What is counted is no day of the month: 2023年6月30家企业. */
const DAY = `(?:(\\d{1,2})(?:日|号|(?!\\d|\\s*[万亿家个人元名项台%]))|([一二三四五六七八九十]{1,3})(?:日|号))`;
const REST = `(?:的?\\s*${MONTH}(?:\\s*${DAY})?)?`;
/** How long, and not when: 满22年, 22年期, 22年内, 第22年. */
const NO_LENGTH =
  '(?!期|了|以上|以内|之内|内|以来|间|多|后|之?前|制|龄|半|的?(?:时间|期限|经验|历史)|(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})个月)';
/** A year of two digits is one of this century up to so many years ahead. */
const LATEST_SHORT = 36;

/** Years as seen from the day of the question. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  大前年: -3,
  前年: -2,
  去年: -1,
  今年: 0,
  本年: 0,
  明年: 1,
  后年: 2,
};
const RELATIVE_MONTHS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 这: 0, 本: 0, 下: 1 };
const RELATIVE_DAYS: Readonly<Record<string, number>> = { 前: -2, 昨: -1 };

/** In normalised text; where two start at one place, the longer one is meant. */
export const SPELLINGS: readonly Spelling[] = [
  // 2022年6月15日, 2022年6月, 2022年, 二〇二二年六月
  {
    pattern: new RegExp(`((?:19|20)\\d{2}|[一二][九〇零][${DIGIT}]{2})年${REST}`, 'gu'),
    span: ([, year, ...rest]) => spanOf(numberOf(year), rest),
  },
  // 2022-06-15, 2025.12.31, 2024/3; not 2024-14号, 2024.5万
  {
    pattern:
      /(?<![\d.])((?:19|20)\d{2})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?![\d%]|\s*(?:[万亿元年条款倍]|号[文令]))[日号]?/gu,
    span: ([, year, ...rest]) => spanOf(numberOf(year), rest),
  },
  // 20251231
  {
    pattern: /(?<!\d)(20[0-3]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d|\s*[万亿元])/gu,
    span: ([, year, ...rest]) => spanOf(numberOf(year), rest),
  },
  // 22年, 23年6月
  {
    pattern: new RegExp(`(?<![\\d.〔[第满近达约共每超有过])([0-3]\\d)年${NO_LENGTH}${REST}`, 'gu'),
    span: ([, year, ...rest]) => spanOfShort(numberOf(year), rest),
  },
  // 二四年, 二三年六月; 二三年 by itself and 三五年 are how long
  {
    pattern: new RegExp(
      `(?<![${DIGIT}十百千两\\d第满近达约共每超有过这那])(?:([〇零一二][${DIGIT}])年(?<!一二年|二三年)|([〇零一二三][${DIGIT}])年(?=${MONTH}|年?[初底末]))${NO_LENGTH}${REST}`,
      'gu',
    ),
    span: ([, year, dated, , ...rest]) => spanOfShort(numberOf(year ?? dated), rest),
  },
  // 去年, 去年3月; 去年检 is 去 and 年检
  {
    pattern: new RegExp(`(${Object.keys(RELATIVE_YEARS).join('|')})(?![检审报])${REST}`, 'gu'),
    span: ([, word = '', ...rest], asOf) => spanOf(datePartsOf(asOf).year + (RELATIVE_YEARS[word] ?? 0), rest),
  },
  // 上个月, 本月15日
  {
    pattern: new RegExp(`(?<!以)(上上|上|这|本|下)个?月(?!度)(?:份)?(?:的?${DAY})?`, 'gu'),
    span: ([, word = '', ...days], asOf) => {
      const { year, month } = datePartsOf(asOf);
      const [inYear, [inMonth]] = monthAfter(year, month, RELATIVE_MONTHS[word] ?? 0);
      return spanOf(inYear, [inMonth, ...days]);
    },
  },
  // 昨天, 前天
  {
    pattern: /(?<![提之以])(前|昨)[天日](?!数)/gu,
    span: ([, word = ''], asOf) => daysAfter(asOf, RELATIVE_DAYS[word] ?? 0),
  },
  // 三年前, 两个月前; not 期满三年前
  {
    pattern:
      /(?<![\d一二三四五六七八九十百第满期到完近])(\d{1,2}|[一二两三四五六七八九]|十[一二三四五六七八九]?)(年|个月)[之以]?前(?![置期后提几\d一二三四五六七八九十])/gu,
    span: ([, count, unit], asOf) => monthsAfter(asOf, -numberOf(count) * (unit === '年' ? 12 : 1)),
  },
];

function numberOf(words: string | undefined): number {
  return words === undefined ? 0 : (parseInteger(words) ?? 0);
}

function spanOfShort(year: number, rest: readonly (string | undefined)[]): Span | null {
  return year <= LATEST_SHORT ? spanOf(2000 + year, rest) : null;
}

/** Month and day are absent where they are not said; null when there is no such day, or it is outside what calendar dates hold. */
function spanOf(year: number, [month, ...days]: readonly (string | undefined)[]): Span | null {
  const [inMonth, day] = [numberOf(month), numberOf(days.find((one) => one !== undefined))];
  const from = makeCalendarDate(year, inMonth || 1, day || 1);
  const last = inMonth || 12;
  const until = last <= 12 ? makeCalendarDate(year, last, day || daysInMonth(year, last)) : null;
  return from && until ? { from, until } : null;
}

/** Year, and month as it is written, so many months later. */
function monthAfter(year: number, month: number, months: number): [year: number, rest: readonly [string]] {
  const index = year * 12 + (month - 1) + months;
  return [Math.floor(index / 12), [`${(((index % 12) + 12) % 12) + 1}`]];
}

/** The corresponding day so many months later, or the last one of a shorter month. */
function monthsAfter(asOf: CalendarDate, months: number): Span | null {
  const { year, month, day } = datePartsOf(asOf);
  const span = spanOf(...monthAfter(year, month, months));
  if (!span) return null;
  const there = datePartsOf(span.until);
  return spanOf(there.year, [`${there.month}`, `${Math.min(day, there.day)}`]);
}

function daysAfter(asOf: CalendarDate, days: number): Span | null {
  const { year, month, day } = datePartsOf(asOf);
  const there = new Date(Date.UTC(year, month - 1, day + days));
  return spanOf(there.getUTCFullYear(), [`${there.getUTCMonth() + 1}`, `${there.getUTCDate()}`]);
}
