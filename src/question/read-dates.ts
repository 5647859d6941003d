import { type CalendarDate, datePartsOf, makeCalendarDate } from '../policy/calendar-date.ts';
import { SPELLINGS } from './date-spellings.ts';
import type { Interpreted } from './interpreted.ts';

type Dates = Interpreted['dates'];

type MonthDay = readonly [month: number, day: number];

/** What of a year is meant, where words say so right behind it: its first and last month and day. */
const PARTS: readonly (readonly [words: RegExp, from: MonthDay, until: MonthDay])[] = [
  [/^上半年/u, [1, 1], [6, 30]],
  [/^下半年/u, [7, 1], [12, 31]],
  [/^年?初(?![次创步始审级中评心期建选])/u, [1, 1], [1, 31]],
  [/^年?[底末](?![线座稿层盘])/u, [12, 1], [12, 31]],
  [/^的?第?[一1]季度/u, [1, 1], [3, 31]],
  [/^的?第?[二2]季度/u, [4, 1], [6, 30]],
  [/^的?第?[三3]季度/u, [7, 1], [9, 30]],
  [/^的?第?[四4]季度/u, [10, 1], [12, 31]],
];
const PAST = /当时|那会儿|那时候|以前|之前的|原来的|老政策|旧版|旧的|历史|曾经|废止|作废|失效|过期|到期/;
const CURRENT = /现在|目前|现行|如今|眼下|最新|还有效|还能|还在|还可以|今年/;

/** 的第一季度, and what tells 初 from 初次. */
const LONGEST_PART = 6;

/** The days, months and years that a normalised question names, in order. */
export function readDates(text: string, asOf: CalendarDate): Dates {
  const found = SPELLINGS.flatMap(({ pattern, span }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const meant = span(match, asOf);
      return meant ? [{ index: match.index, words: match[0], ...meant }] : [];
    }),
  );
  let read = 0;
  return found
    .sort((left, right) => left.index - right.index || right.words.length - left.words.length)
    .filter(({ index, words }) => {
      // 大前年 holds 前年, and 2023年 holds 23年.
      const isNew = index + words.length > read;
      read = Math.max(read, index + words.length);
      return isNew;
    })
    .map(({ index, ...date }) => partOfYear(date, text.slice(index + date.words.length).slice(0, LONGEST_PART)));
}

/** 2024年上半年 ends in June. */
function partOfYear(date: Dates[number], after: string): Dates[number] {
  const { year } = datePartsOf(date.from);
  if (date.from !== makeCalendarDate(year, 1, 1) || date.until !== makeCalendarDate(year, 12, 31)) return date;
  for (const [words, from, until] of PARTS) {
    const part = words.exec(after);
    const span = { from: makeCalendarDate(year, ...from), until: makeCalendarDate(year, ...until) };
    if (part && span.from && span.until) return { words: date.words + part[0], from: span.from, until: span.until };
  }
  return date;
}

/** Whether a question asks for what holds or for what held; null when it does not say. */
export function readValidity(text: string): Interpreted['validity'] {
  if (PAST.test(text)) return 'past';
  return CURRENT.test(text) ? 'current' : null;
}
