import { addDays, type CalendarDate, datePartsOf, daysBetween, makeCalendarDate } from '../policy/calendar-date.ts';
import { parseInteger } from '../policy/chinese-number.ts';

/** 9月30日, 十二月二十五号: no year is said. */
const OF_A_YEAR =
  /(?<![\d年一二三四五六七八九十])(\d{1,2}|[一二三四五六七八九]|十[一二]?)月(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]/gu;
/** 今天, 明天, 后天, as days after the day of the question. */
const SAID = /(?<!大)(今|明|后)[天日](?![气线])/gu;
/** 下周一, 本周五, 上星期三; weeks begin on Monday. */
const OF_WEEK = /(上|本|这|下)个?(?:周|星期|礼拜)([一二三四五六日天])/gu;
const WEEKS: Readonly<Record<string, number>> = { 上: -1, 本: 0, 这: 0, 下: 1 };
const WEEKDAYS = '一二三四五六日';
const AFTER: Readonly<Record<string, number>> = { 今: 0, 明: 1, 后: 2 };

/** Days that are said without their year, each as the one nearest to the day of the question. */
export function readNearDays(
  text: string,
  asOf: CalendarDate,
): readonly { readonly words: string; readonly from: CalendarDate }[] {
  const { year, month, day } = datePartsOf(asOf);
  const ofYear = [...text.matchAll(OF_A_YEAR)].flatMap(([words, inMonth = '', inDay = '']) => {
    const near = nearest(year, parseInteger(inMonth) ?? 0, parseInteger(inDay) ?? 0, asOf);
    return near ? [{ words, from: near }] : [];
  });
  const said = [...text.matchAll(SAID)].flatMap(([words, word = '']) => {
    const there = new Date(Date.UTC(year, month - 1, day + (AFTER[word] ?? 0)));
    const from = makeCalendarDate(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate());
    return from ? [{ words, from }] : [];
  });
  const ofWeek = [...text.matchAll(OF_WEEK)].map(([words, week = '', weekday = '']) => {
    const monday = addDays(asOf, -((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7));
    const at = WEEKDAYS.indexOf(weekday === '天' ? '日' : weekday);
    return { words, from: addDays(monday, (WEEKS[week] ?? 0) * WEEKDAYS.length + at) };
  });
  return [...ofYear, ...said, ...ofWeek];
}

function nearest(year: number, month: number, day: number, asOf: CalendarDate): CalendarDate | null {
  const away = (one: CalendarDate) => Math.abs(daysBetween(asOf, one));
  const [first = null, ...others] = [year, year + 1, year - 1].flatMap((of) => makeCalendarDate(of, month, day) ?? []);
  return others.reduce((near, one) => (near !== null && away(near) <= away(one) ? near : one), first);
}
