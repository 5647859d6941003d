import { z } from 'zod';
import { addDays, type CalendarDate, calendarDate, datePartsOf } from '../policy/calendar-date.ts';
import type { CompiledMeasures } from './measure.ts';
import { type MeasureText, parseYaml } from './read-measures.ts';

/** Official days off and make-up working days of the years that have been published. */
export type WorkingCalendar = CompiledMeasures['calendar'];

/** The same, ready for questions about single days. */
export interface WorkingDays {
  readonly isWorkingDay: (date: CalendarDate) => boolean;
  /** True when the arrangement of that year has been published; otherwise Monday to Friday is an estimate. */
  readonly isPublished: (date: CalendarDate) => boolean;
}

const yearSchema = z.strictObject({
  year: z.string().regex(/^\d{4}$/),
  source: z.string(),
  holidays: z.record(z.string(), z.array(z.string())),
  workdays: z.array(z.string()),
});

/** The files of corpus/calendar -> one calendar. Throws on a day that does not exist or lies in another year. */
export function readWorkingCalendar(files: readonly MeasureText[]): WorkingCalendar {
  const years = files.map((file) => ({ path: file.path, ...yearSchema.parse(parseYaml(file)) }));
  const daysOf = (path: string, year: string, days: readonly string[]) =>
    days.map((day) => {
      if (!day.startsWith(`${year}-`)) throw new Error(`${path}: ${day} is not in ${year}. Move it to its own year.`);
      return calendarDate(day);
    });
  return {
    years: years.map(({ year }) => Number(year)),
    holidays: years.flatMap(({ path, year, holidays }) => daysOf(path, year, Object.values(holidays).flat())),
    workdays: years.flatMap(({ path, year, workdays }) => daysOf(path, year, workdays)),
  };
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
