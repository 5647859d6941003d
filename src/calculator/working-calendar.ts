import { addDays, type CalendarDate, datePartsOf } from '../policy/calendar-date.ts';
import type { CompiledMeasures } from './measure.ts';

/** Official days off and make-up working days of the years that have been published. */
export type WorkingCalendar = CompiledMeasures['calendar'];

/** The same, ready for questions about single days. */
export interface WorkingDays {
  readonly isWorkingDay: (date: CalendarDate) => boolean;
  /** True when the arrangement of that year is held; otherwise Monday to Friday, less the fixed holidays, is an estimate. */
  readonly isPublished: (date: CalendarDate) => boolean;
  /** True for a year that is past what is held: its arrangement may not have been published yet. */
  readonly isLater: (date: CalendarDate) => boolean;
}

/**
 * Holidays that fall on the same days of every year (全国年节及纪念日放假办法, 1999, 2007, 2013, 2024): the new year, 1 May (2 May
 * from 2025), 1 to 3 October. Those of the moon calendar are not known without the arrangement.
 */
const FIXED: ReadonlySet<string> = new Set(['01-01', '05-01', '10-01', '10-02', '10-03']);
const SECOND_OF_MAY = { day: '05-02', from: '2025' } as const;

export function makeWorkingDays({ years, holidays, workdays }: WorkingCalendar): WorkingDays {
  const [off, makeUp, published] = [new Set(holidays), new Set(workdays), new Set(years)];
  return {
    isWorkingDay: (date) =>
      makeUp.has(date) ||
      (!off.has(date) && !isWeekend(date) && (published.has(datePartsOf(date).year) || !isFixedHoliday(date))),
    isPublished: (date) => published.has(datePartsOf(date).year),
    isLater: (date) => years.every((year) => datePartsOf(date).year > year),
  };
}

/** The day itself when it is a working day, otherwise the next one. */
export function nextWorkingDay(date: CalendarDate, days: WorkingDays): CalendarDate {
  let day = date;
  while (!days.isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

function isFixedHoliday(date: CalendarDate): boolean {
  const day = date.slice(5);
  return FIXED.has(day) || (day === SECOND_OF_MAY.day && date.slice(0, 4) >= SECOND_OF_MAY.from);
}

function isWeekend(date: CalendarDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
