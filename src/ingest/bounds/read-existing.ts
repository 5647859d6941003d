import { type CalendarDate, makeCalendarDate } from '../../policy/calendar-date.ts';
import { parseChineseNumber } from '../../policy/chinese-number.ts';
import { readLandmarks } from './landmarks.ts';
import { readMeetings } from './meetings.ts';

/** Something that a text names as existing: the text is not older than its day. */
export interface Existing {
  readonly day: CalendarDate;
  readonly quote: string;
}

/** 国发〔2017〕45号 */
const NUMBER = /[\p{Script=Han}]{0,9}[〔[［]((?:19|20)\d{2})[〕\]］]第?\d+号/gu;
/** 《…（2018年版）》, 《…（2011年本）》, 《…（2021年）》, 《…（2023—2025年）》: the first year. */
const EDITION = /《[^《》]*[（(]((?:19|20)\d{2})(?:年?[-—–－~至]+(?:19|20)\d{2})?年?(?:版|本)?[）)][^《》]*》/gu;
/** 《“十四五”…规划》: the plan for the years from 2021. */
const FIVE_YEARS = /《[^《》]*“([十一二三四五六七八九]{2,3})五”[^《》]*》/gu;
/** 2014年7月9日北京市人民政府第259号令修改 */
const ACT = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日[^，。；]{0,24}?(?:公布|发布|修改|修正|修订|通过|印发|批准)/gu;
/** 2023年度及以前已认定的 */
const PAST_YEAR = /((?:19|20)\d{2})年度?及(?:以前|之前)/gu;

const FIRST_PLAN_OF_CENTURY = { number: 10, year: 2001 } as const;
const PLAN_YEARS = 5;

/** What a sentence (blanks removed) cites as existing, in the order of the readers. */
export function readExisting(sentence: string): readonly Existing[] {
  const byYear = [NUMBER, EDITION, PAST_YEAR].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map(([quote, year]) => ({ quote, day: makeCalendarDate(Number(year), 1, 1) })),
  );
  const plans = [...sentence.matchAll(FIVE_YEARS)].map(([quote, numeral = '']) => ({
    quote,
    day: makeCalendarDate(firstYearOfPlan(`${numeral}`), 1, 1),
  }));
  const acts = [...sentence.matchAll(ACT)].map(([quote, year, month, day]) => ({
    quote,
    day: makeCalendarDate(Number(year), Number(month), Number(day)),
  }));
  return [...byYear, ...plans, ...acts, ...readMeetings(sentence), ...readLandmarks(sentence)].flatMap(
    ({ day, quote }) => (day === null ? [] : [{ day, quote }]),
  );
}

/** 十四 -> 2021. */
function firstYearOfPlan(numeral: string): number {
  const number = parseChineseNumber(numeral) ?? 0;
  return FIRST_PLAN_OF_CENTURY.year + (number - FIRST_PLAN_OF_CENTURY.number) * PLAN_YEARS;
}
