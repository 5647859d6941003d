import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  datePartsOf,
  daysBetween,
} from '../policy/calendar-date.ts';
import { DEADLINE_UNITS, type DeadlineUnit } from './measure.ts';
import { conventionOf, deadlineLabels } from './messages.ts';
import { nextWorkingDay, type WorkingDays } from './working-calendar.ts';

export interface DeadlineRequest {
  readonly from: CalendarDate;
  readonly days: number;
  readonly unit: DeadlineUnit;
  /** Counts back from `from` instead. */
  readonly back?: boolean;
}

export interface DeadlineReading {
  readonly label: string;
  readonly due: CalendarDate;
  /** The next working day, where the due day is a day off; null otherwise. Whether it counts is for the clause to say. */
  readonly next_working_day: CalendarDate | null;
  /** Days off between the two dates that were not counted. */
  readonly skipped: readonly CalendarDate[];
  /** True when the arrangement of a year on the way is not held. */
  readonly estimated: boolean;
  /** True when it is an estimate whether the due day is a day off, and which working day follows it. */
  readonly next_working_day_estimated: boolean;
  /** Years on the way, or of the days told, whose arrangement is not held. */
  readonly unknown_years: readonly number[];
}

export interface Deadline extends DeadlineReading {
  readonly from: CalendarDate;
  readonly days: number;
  readonly unit: DeadlineUnit;
  /** One entry a reading: two for `day`, one for the others. The first is the deadline itself. */
  readonly readings: readonly DeadlineReading[];
  /** How the days were counted, in Chinese: the day itself is left out, months end on the corresponding day. */
  readonly convention: string;
}

/** When a period ends. The day it begins is not counted (民法典第二百零一条); how long a period may be is for the caller to bound. */
export function findDeadline(request: DeadlineRequest, days: WorkingDays): Deadline {
  const units = request.unit === 'day' ? (['natural_day', 'working_day'] as const) : [request.unit];
  const readings = units.map((unit) => readingOf({ ...request, unit }, days));
  const [first] = readings;
  if (!first) throw new Error(`deadline unit ${request.unit}: no reading. Use one of ${DEADLINE_UNITS.join(', ')}.`);
  return {
    ...first,
    from: request.from,
    days: request.days,
    unit: request.unit,
    readings,
    convention: conventionOf(
      request.unit,
      [...new Set(readings.flatMap(({ unknown_years: years }) => years))],
      (year) => days.isLater(calendarDate(`${year}-01-01`)),
    ),
  };
}

function readingOf(request: DeadlineRequest & { readonly unit: Exclude<DeadlineUnit, 'day'> }, days: WorkingDays) {
  const { due, skipped } = endOf(request, days);
  const next = days.isWorkingDay(due) ? null : nextWorkingDay(due, days);
  const passed = request.unit === 'working_day' ? spanOfDays(request.from, due) : [];
  // Whether the day is off, and which one follows, is as uncertain as the arrangement of their year.
  const open = [...passed, due, ...(next ? [next] : [])].filter((day) => !days.isPublished(day));
  return {
    label: deadlineLabels[request.unit],
    due,
    next_working_day: next,
    skipped,
    estimated: passed.some((day) => !days.isPublished(day)),
    next_working_day_estimated: open.length > 0,
    unknown_years: [...new Set(open.map((day) => datePartsOf(day).year))],
  };
}

function endOf({ from, days: count, unit, back = false }: DeadlineRequest, days: WorkingDays) {
  const step = back ? -1 : 1;
  if (unit === 'month') return { due: addMonths(from, step * count), skipped: [] };
  if (unit === 'year') return { due: addMonths(from, step * count * 12), skipped: [] };
  if (unit !== 'working_day') return { due: addDays(from, step * count), skipped: [] };
  const skipped: CalendarDate[] = [];
  let day = from;
  for (let counted = 0; counted < count; ) {
    day = addDays(day, step);
    if (days.isWorkingDay(day)) counted += 1;
    else skipped.push(day);
  }
  return { due: day, skipped };
}

/** The days after the one up to and with the other, in either direction; only what a published year could change. */
function spanOfDays(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const length = daysBetween(from, to);
  return Array.from({ length: Math.abs(length) }, (_, index) => addDays(from, Math.sign(length) * (index + 1)));
}
