import { compare } from '../../policy/fraction.ts';
import type { Operator } from '../expression.ts';
import type { Interval } from './interval.ts';

/** Whether every value of one stands so to every value of the other; null while some do and some do not. */
export function compareIntervals(left: Interval, right: Interval, operator: Operator): boolean | null {
  switch (operator) {
    case 'at_least':
    case 'on_or_after':
      return reaches(left, right, false);
    case 'more_than':
    case 'after':
      return reaches(left, right, true);
    case 'at_most':
    case 'on_or_before':
      return reaches(right, left, false);
    case 'less_than':
    case 'before':
      return reaches(right, left, true);
  }
}

/** left ≥ right, or left > right when `strictly`; null while both may still be. */
function reaches(left: Interval, right: Interval, strictly: boolean): boolean | null {
  const needed = strictly ? 1 : 0;
  if (right.high && compare(left.low, right.high) >= needed) return true;
  if (left.high && compare(left.high, right.low) < needed) return false;
  return null;
}
