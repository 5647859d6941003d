import { addDays, type CalendarDate, datePartsOf } from '../policy/calendar-date.ts';
import type { CompiledMeasures } from './measure.ts';

/** Official days off and make-up working days of the years that have been published. */
export type WorkingCalendar = CompiledMeasures['calendar'];

/** The same, ready for questions about single days. */
export interface WorkingDays {
  readonly isWorkingDay: (date: CalendarDate) => boolean;
  /** True when the arrangement of that year has been published; otherwise Monday to Friday is an estimate. */
  readonly isPublished: (date: CalendarDate) => boolean;
}

export function makeWorkingDays({ years, holidays, workdays }: WorkingCalendar): WorkingDays {
  const [off, makeUp, published] = [new Set(holidays), new Set(workdays), new Set(years)];
  return {
    isWorkingDay: (date) => makeUp.has(date) || (!off.has(date) && !isWeekend(date)),
    isPublished: (date) => published.has(datePartsOf(date).year),
  };
}

/** The day itself when it is a working day, otherwise the next one. */
export function nextWorkingDay(date: CalendarDate, days: WorkingDays): CalendarDate {
  let day = date;
  while (!days.isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

function isWeekend(date: CalendarDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
