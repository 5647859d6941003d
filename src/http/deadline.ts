import { z } from 'zod';
import { DEADLINE_UNITS, type DeadlineUnit } from '../calculator/measure.ts';
import { makeProblem } from './problem.ts';
import { defineRoute, reply } from './route.ts';
import { Day } from './schema.ts';

/** Longest period by unit; beyond it, no calendar is known and the law has changed. */
const LONGEST: Readonly<Record<DeadlineUnit, number>> = {
  working_day: 3650,
  natural_day: 3650,
  day: 3650,
  month: 600,
  year: 50,
};
const [EARLIEST, LATEST] = ['1949-10-01', '2100-12-31'];

const Reading = z.looseObject({
  label: z.string(),
  due: z.string(),
  next_working_day: z.string().nullable(),
  skipped: z.array(z.string()).describe('Days off that were not counted'),
  estimated: z.boolean().describe('The arrangement of a year on the way is not held: fixed holidays and weekends only'),
  next_working_day_estimated: z
    .boolean()
    .describe('Whether the due day is off, and the working day after it, is an estimate'),
  unknown_years: z.array(z.int()).describe('Years whose arrangement is not held'),
});

export const DeadlineReply = Reading.extend({
  as_of: z.string(),
  from: z.string(),
  days: z.int(),
  unit: z.enum(DEADLINE_UNITS),
  readings: z.array(Reading).describe('Two where the kind of day is open'),
  convention: z.string(),
});

export const deadlineRoute = defineRoute({
  method: 'post',
  path: '/api/deadline',
  operation: 'find_deadline',
  summary: 'When a period ends, by the official calendar',
  stable: false,
  input: {
    from: Day.describe('Day on which the period begins; it is not counted itself'),
    days: z.coerce.number().int().min(1).max(3650).describe('Length, in the unit'),
    unit: z.enum(DEADLINE_UNITS).default('working_day').describe('"day" where the clause does not say of which kind'),
    back: z.boolean().optional().describe('Counts back from the day instead'),
  },
  reply: DeadlineReply,
  handle({ from, days, unit, back = false }, { asOf }, { sources }) {
    if (from < EARLIEST || from > LATEST || days > LONGEST[unit])
      return makeProblem('out_of_range', { earliest: EARLIEST, latest: LATEST, longest: String(LONGEST[unit]) });
    return reply({ as_of: asOf, ...sources.findDeadline({ from, days, unit, back }) });
  },
});
