import { z } from 'zod';
import { calendarDate } from '../../policy/calendar-date.ts';
import { readWritten } from '../../policy/read-written.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { notationMessages as messages } from './messages.ts';
import { type MeasureText, parseYaml } from './read-measures.ts';

const yearSchema = z.strictObject({
  year: z.string().regex(/^\d{4}$/),
  source: z.string(),
  holidays: z.record(z.string(), z.array(z.string())),
  workdays: z.array(z.string()),
});

/** The files of corpus/calendar -> one calendar. Throws on a day that does not exist or lies in another year. */
export function readWorkingCalendar(files: readonly MeasureText[]): WorkingCalendar {
  const years = files.map((file) => ({
    path: file.path,
    ...readWritten(file.path, parseYaml(file), yearSchema, messages.form),
  }));
  const daysOf = (path: string, year: string, days: readonly string[]) =>
    days.map((day) => {
      if (!day.startsWith(`${year}-`)) throw new Error(messages.otherYear(path, day, year));
      return calendarDate(day);
    });
  return {
    years: years.map(({ year }) => Number(year)),
    holidays: years.flatMap(({ path, year, holidays }) => daysOf(path, year, Object.values(holidays).flat())),
    workdays: years.flatMap(({ path, year, workdays }) => daysOf(path, year, workdays)),
  };
}
