import { compare, multiply } from '../../policy/fraction.ts';
import type { Expression, Operator, Test } from '../expression.ts';
import { formatInterval } from '../format-quantity.ts';
import type { Unit } from '../measure.ts';
import { exactly, isExact } from './interval.ts';
import { gapWords, operatorWords, ratioWords } from './messages.ts';
import { operate } from './operate.ts';
import type { Reckoning } from './reckoning.ts';

/** Units of which a difference is told in the unit itself; that of percentages is in points, that of dates in days. */
const GAPLESS: ReadonlySet<Unit> = new Set<Unit>(['date', 'percent', 'fraction', 'other']);

type SizeTest = Test & { readonly kind: 'size' };

/** What is wanting, or what is too much, where both sides are known; of a ratio that of the part. */
export function gapOf(
  test: SizeTest,
  left: Reckoning,
  right: Reckoning,
  reckon: (of: Expression) => Reckoning,
): string {
  if (test.left.kind !== 'divide') return between(left, right);
  const [part, whole] = [reckon(test.left.of), reckon(test.left.by)];
  if (!isExact(part) || !isExact(whole) || !isExact(right)) return '';
  const needed: Reckoning = { ...part, ...exactly(multiply(whole.low, right.low)) };
  return ratioWords(whole.words, bound(test.operator, needed), between(part, needed));
}

/** A ratio is told in percent where the text asks for a percentage. */
export function sizeWords(left: Reckoning, right: Reckoning): string {
  const isRatio = left.unit === 'fraction' && right.unit === 'percent' && isExact(left);
  return isRatio ? formatInterval(left, 'percent') : left.words;
}

function bound(operator: Operator, needed: Reckoning): string {
  return operatorWords[operator] + formatInterval(needed, needed.unit);
}

function between(left: Reckoning, right: Reckoning): string {
  if (!isExact(left) || !isExact(right) || left.unit !== right.unit || GAPLESS.has(left.unit)) return '';
  const order = compare(left.low, right.low);
  if (order === 0) return '';
  const [more, less] = order > 0 ? [left, right] : [right, left];
  return gapWords(order > 0, formatInterval(operate('excess', [more, less]), left.unit));
}
