import type { Deadline, DeadlineReading } from '../../calculator/deadline.ts';
import { type CalendarDate, formatChineseDate } from '../../policy/calendar-date.ts';
import type { TermAsked } from '../../question/read-term-asked.ts';
import type { Sources } from '../dependencies.ts';
import { TERM } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import type { Draft } from './compose-answer.ts';

/** Longest term by unit: beyond it no calendar is known. */
const LONGEST: Readonly<Record<TermAsked['unit'], number>> = {
  working_day: 3650,
  natural_day: 3650,
  day: 3650,
  month: 600,
  year: 50,
};

/** The last day of a term that the asker states himself: reckoned by the calendar, with what was skipped and what is estimated. */
export function composeTerm(asked: TermAsked, { findDeadline }: Pick<Sources, 'findDeadline'>): Draft {
  const statements =
    asked.count > LONGEST[asked.unit]
      ? [state('headline', TERM.tooLong)]
      : termStatements(
          asked,
          findDeadline({ from: asked.from, days: asked.count, unit: asked.unit, back: asked.back }),
        );
  return {
    status: asked.count > LONGEST[asked.unit] ? 'clarify' : 'answered',
    statements,
    related: [],
    calculations: [],
    quotes: new Map(),
    ended: new Set(),
  };
}

function termStatements(asked: TermAsked, { readings, convention }: Deadline): readonly Statement[] {
  const start = TERM.start(formatChineseDate(asked.from), asked.count, asked.unit, asked.back);
  const [first] = readings;
  return [
    ...readings.map((reading, at) => dueStatement(reading, start, readings.length > 1, at === 0)),
    state('note', `${convention}。`, [], {
      grounds: readings.flatMap(({ unknown_years: years }) => years.map(yearStep)),
    }),
    ...skippedOf(first?.skipped ?? []),
    state('note', TERM.clauseDecides),
  ];
}

function dueStatement(
  { label, due, next_working_day: next, estimated }: DeadlineReading,
  start: string,
  isOneOfSeveral: boolean,
  isFirst: boolean,
): Statement {
  const [day, following] = [formatChineseDate(due), next && formatChineseDate(next)];
  const words = TERM.due(isOneOfSeveral ? label : '', start, day, estimated);
  const off = following ? TERM.dayOff(following) : '';
  // No clause is cited: what the calendar gave for the term that was said proves the days.
  const grounds = [`${start} = ${day}`, ...(following ? [following] : [])];
  return state(isFirst ? 'headline' : 'note', isFirst ? `**${words}**${off}` : `${words}${off}`, [], { grounds });
}

const yearStep = (year: number) => `${year}年`;

function skippedOf(skipped: readonly CalendarDate[]): readonly Statement[] {
  const days = skipped.map(formatChineseDate);
  return days.length === 0 ? [] : [state('note', TERM.skipped(days), [], { grounds: days })];
}
