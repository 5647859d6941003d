import type { Deadline } from '../../calculator/deadline.ts';
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
  return [
    ...readings.map(({ label, due, next_working_day: next, estimated }, at) => {
      const words = TERM.due(readings.length > 1 ? label : '', start, formatChineseDate(due), estimated);
      const off = next ? TERM.dayOff(formatChineseDate(next)) : '';
      return told(at === 0 ? 'headline' : 'note', at === 0 ? `**${words}**${off}` : `${words}${off}`);
    }),
    told('note', `${convention}。`),
    ...skippedOf(readings[0]?.skipped ?? []),
    told('note', TERM.clauseDecides),
  ];
}

function skippedOf(skipped: readonly CalendarDate[]): readonly Statement[] {
  return skipped.length === 0 ? [] : [told('note', TERM.skipped(skipped.map(formatChineseDate)))];
}

/** Reckoned by the calendar: the figures prove themselves by the reckoning, and no clause is cited. */
function told(style: Statement['style'], text: string): Statement {
  return state(style, text, [], { grounds: [text] });
}
