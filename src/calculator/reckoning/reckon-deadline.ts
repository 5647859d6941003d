import { formatChineseDate } from '../../policy/calendar-date.ts';
import { type Deadline, findDeadline } from '../deadline.ts';
import { dateOfNumber, formatInterval, numberOfDate } from '../format-quantity.ts';
import { DEADLINE_UNITS, type DeadlineUnit } from '../measure.ts';
import { exactly, isExact, spanOf } from './interval.ts';
import { dayOffWords, deadlineWords, noTimeWords } from './messages.ts';
import { OPEN } from './reckon-leaf.ts';
import { mergeNames, type Reckoning } from './reckoning.ts';
import { append } from './record-step.ts';
import type { Situation } from './situation.ts';

/** The day so long after (or before) a date that may itself have two readings. */
export function reckonDeadline(from: Reckoning, after: Reckoning, back: boolean, situation: Situation): Reckoning {
  const missing = mergeNames([from.missing, after.missing]);
  const unit = DEADLINE_UNITS.find((known): known is DeadlineUnit => known === after.unit);
  if (!unit) throw new Error(noTimeWords(after.words));
  if (missing.length > 0) return { ...OPEN, unit: 'date', words: '', missing, quoted: after.quoted };
  const days = Number(after.low.numerator);
  const starts = from.readings.length > 0 ? from.readings : [{ ...from, label: null }];
  const deadlines = starts.map((start) => ({
    start: start.label,
    ...findDeadline({ from: dateOfNumber(start.low), days, unit, back: back }, situation.workingDays),
  }));
  const readings = deadlines.flatMap(({ start, readings: ends }) =>
    ends.map(({ label, due }) => ({ label: start ?? label, ...exactly(numberOfDate(due)) })),
  );
  const interval = spanOf(readings);
  const result: Reckoning = {
    ...OPEN,
    ...interval,
    unit: 'date',
    words: formatInterval(interval, 'date'),
    readings: isExact(interval) ? [] : readings,
    notes: mergeNames(deadlines.map(dueWords)),
    quoted: after.quoted,
  };
  append(situation.trace, {
    step: deadlineWords(from.words, after.words, back),
    value: result.words,
    clause: after.quoted?.clause ?? null,
    quote: after.quoted?.quote ?? null,
    mechanism: `deadline_${back ? 'before' : 'after'}_${unit}`,
    inputs: [starts.map(({ low }) => dateOfNumber(low)).join(), String(days)],
    exact: readings.map(({ low }) => dateOfNumber(low)).join(),
  });
  for (const deadline of deadlines) recordDaysOff(deadline, situation);
  return result;
}

/** A due day that is a day off is told with the next working day. */
function recordDaysOff({ readings }: Deadline, { trace }: Situation): void {
  for (const { due, next_working_day: next } of readings)
    if (next)
      append(trace, {
        step: dayOffWords.step(due),
        value: formatChineseDate(next),
        clause: null,
        quote: null,
        mechanism: 'day_off',
        inputs: [due],
        exact: next,
      });
}

function dueWords({ convention, readings }: Deadline): readonly string[] {
  return readings.some(({ next_working_day }) => next_working_day) ? [convention, dayOffWords.note] : [convention];
}
