/** A calendar date without a time zone, always `YYYY-MM-DD`; comparable as a string. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const CHINESE_DATE = /^\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*$/u;

/** Days of a month, leap years counted; month is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `2024-07-01` -> the date; anything that is not a real day between 1900 and 2199 -> null. */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = ISO_DATE.exec(text.trim());
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return makeCalendarDate(year, month, day);
}

/** Year, month and day -> the date, or null when there is no such day. */
export function makeCalendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(day)}` as CalendarDate;
}

/** A date known to be right (a literal, a stored value). Throws on anything else. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (!date) throw new Error(`calendar date "${text}": not a real day. Write it as YYYY-MM-DD.`);
  return date;
}

export function datePartsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The date `days` natural days later (earlier when negative). Throws outside 1900 to 2199. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const { year, month, day } = datePartsOf(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return calendarDate(Number.isNaN(moved.getTime()) ? `${date} + ${days}` : moved.toISOString().slice(0, 10));
}

/** The corresponding day `months` later; the last day of the month where there is no such day (民法典第二百零二条). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = datePartsOf(date);
  const index = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return calendarDate(
    `${targetYear}-${String(targetMonth).padStart(2, '0')}-${String(Math.min(day, daysInMonth(targetYear, targetMonth))).padStart(2, '0')}`,
  );
}

/** Natural days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The calendar date in Asia/Shanghai at an instant, whatever the time zone of the machine. */
export function todayInShanghai(instant: Date): CalendarDate {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10) as CalendarDate;
}

/** `2024年6月5日`, with spaces anywhere between its parts -> the day; null for anything else or a day of no calendar. */
export function parseChineseDate(text: string): CalendarDate | null {
  const [, year, month, day] = CHINESE_DATE.exec(text) ?? [];
  return year === undefined ? null : makeCalendarDate(Number(year), Number(month), Number(day));
}

/** `2024-07-01` -> `2024年7月1日`, as official texts print it. */
export function formatChineseDate(date: CalendarDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${year}年${month}月${day}日`;
}
