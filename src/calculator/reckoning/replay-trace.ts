import { calendarDate } from '../../policy/calendar-date.ts';
import { formatFraction, fraction } from '../../policy/fraction.ts';
import { findDeadline } from '../deadline.ts';
import { DEADLINE_UNITS } from '../measure.ts';
import type { TraceStep } from '../outcome.ts';
import type { WorkingDays } from '../working-calendar.ts';
import { type Interval, isExact } from './interval.ts';
import { isOperation, operate } from './operate.ts';

/** A step done again from the inputs it recorded; equal to its `exact`, byte for byte, or the trace is not to be trusted. */
export function replayStep({ mechanism, inputs, exact }: TraceStep, days: WorkingDays): string {
  if (isOperation(mechanism)) return formatExact(operate(mechanism, inputs.map(parseExact)));
  const [kind, direction, ...unit] = mechanism.split('_');
  if (kind === 'deadline') return replayDeadline(inputs, unit.join('_'), direction === 'before', days);
  return mechanism === 'reading' ? (inputs[0] ?? '') : exact;
}

/** `15000`, `80000..160000`, `0..` where there is no upper bound. */
export function formatExact(interval: Interval): string {
  const low = formatFraction(interval.low);
  return isExact(interval) ? low : `${low}..${interval.high ? formatFraction(interval.high) : ''}`;
}

function parseExact(text: string): Interval | null {
  if (text === '') return null;
  const [low = '0', high] = text.split('..');
  if (high === undefined) return { low: fraction(low), high: fraction(low) };
  return { low: fraction(low), high: high === '' ? null : fraction(high) };
}

function replayDeadline(inputs: readonly string[], name: string, back: boolean, days: WorkingDays): string {
  const unit = DEADLINE_UNITS.find((known) => known === name);
  if (!unit) throw new Error(`trace: deadline in ${name}, which is no unit of time.`);
  return (inputs[0] ?? '')
    .split(',')
    .map((from) => findDeadline({ from: calendarDate(from), days: Number(inputs[1]), unit, back }, days))
    .flatMap(({ readings }) => readings.map(({ due }) => due))
    .join();
}
