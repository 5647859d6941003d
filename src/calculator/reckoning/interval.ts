import { add, compare, divide, type Fraction, makeFraction, multiply, subtract, ZERO } from '../../policy/fraction.ts';

/** An upper bound; null means that there is none. */
export type Bound = Fraction | null;

/** All values from `low` to `high`, both included; never negative. A known value has both ends alike. */
export interface Interval {
  readonly low: Fraction;
  readonly high: Bound;
}

export const ANYTHING: Interval = { low: ZERO, high: null };

export function exactly(value: Fraction): Interval {
  return { low: value, high: value };
}

export function isExact({ low, high }: Interval): boolean {
  return high !== null && compare(low, high) === 0;
}

/** The smallest interval that holds them all. */
export function spanOf(intervals: readonly Interval[]): Interval {
  const [first, ...rest] = intervals;
  if (!first) return ANYTHING;
  return rest.reduce(
    (span, { low, high }) => ({
      low: compare(low, span.low) < 0 ? low : span.low,
      high: greaterBound(span.high, high),
    }),
    first,
  );
}

export function sumBounds(a: Bound, b: Bound): Bound {
  return a && b && add(a, b);
}

/** Nothing times anything is nothing, even without a bound. */
export function multiplyBounds(a: Bound, b: Bound): Bound {
  if (a?.numerator === 0n || b?.numerator === 0n) return ZERO;
  return a && b && multiply(a, b);
}

/** a / b; dividing by zero knows no bound, dividing by no bound gives zero. */
export function divideBounds(a: Bound, b: Bound): Bound {
  if (b === null) return ZERO;
  return a === null || b.numerator === 0n ? null : divide(a, b);
}

/** max(0, a − b). */
export function excessOfBounds(a: Bound, b: Bound): Bound {
  if (b === null) return ZERO;
  if (a === null) return null;
  const difference = subtract(a, b);
  return difference.numerator > 0n ? difference : ZERO;
}

export function smallerBound(a: Bound, b: Bound): Bound {
  if (a === null) return b;
  return b === null || compare(a, b) <= 0 ? a : b;
}

export function greaterBound(a: Bound, b: Bound): Bound {
  if (a === null || b === null) return null;
  return compare(a, b) >= 0 ? a : b;
}

/** A bound that cannot be missing, because it came from bounds that are there. */
export function known(bound: Bound): Fraction {
  return bound ?? makeFraction(0n);
}
