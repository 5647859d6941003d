/**
 * The ways in which clauses turn figures into an amount, one small function each. Interval in, interval out;
 * on known values each is the plain formula. Nothing is rounded here, except where whole heads are counted.
 */
import { add, compare, makeFraction, multiply, roundDown, roundHalfUp, roundUp } from '../../policy/fraction.ts';
import {
  type Bound,
  divideBounds,
  exactly,
  excessOfBounds,
  greaterBound,
  type Interval,
  known,
  multiplyBounds,
  smallerBound,
  spanOf,
  sumBounds,
} from './interval.ts';

/** 按罚款金额的5%: base × rate. */
export function rateOfBase(base: Interval, rate: Interval): Interval {
  return { low: multiply(base.low, rate.low), high: multiplyBounds(base.high, rate.high) };
}

/** 最高不超过20000元: the payout stops at the cap. */
export function capped(payout: Interval, cap: Interval): Interval {
  return { low: known(smallerBound(payout.low, cap.low)), high: smallerBound(payout.high, cap.high) };
}

/** 不少于3人: never below the floor. */
export function floored(payout: Interval, floor: Interval): Interval {
  return { low: known(greaterBound(payout.low, floor.low)), high: greaterBound(payout.high, floor.high) };
}

export interface Tier {
  readonly from: Interval | null;
  readonly give: Interval;
}

/** 分档: the amount of the one tier that the whole base falls into; below the first tier nothing. */
export function tiered(base: Interval, tiers: readonly Tier[]): Interval {
  const reached = tiers.filter(({ from }, index) => {
    const starts = from === null || base.high === null || compare(base.high, from.low) >= 0;
    const next = tiers[index + 1]?.from;
    return starts && !(next && compare(base.low, next.low) >= 0);
  });
  const first = tiers[0]?.from;
  const mayMissAll = first ? compare(base.low, first.low) < 0 : tiers.length === 0;
  const given = reached.map(({ give }) => give);
  return spanOf(mayMissAll ? [exactly(makeFraction(0n)), ...given] : given);
}

export interface Slice {
  readonly from: Interval | null;
  readonly at: Interval;
}

/** 超过部分减半: each slice of the base at the rate of its own slice. */
export function sliced(base: Interval, slices: readonly Slice[]): Interval {
  const bottom = (index: number) => slices[index]?.from ?? exactly(makeFraction(0n));
  return summed(
    slices.map(({ at }, index) => {
      const above = excessOver(base, bottom(index));
      const next = slices[index + 1];
      const width = next && excessOver(bottom(index + 1), bottom(index));
      return rateOfBase(width ? capped(above, width) : above, at);
    }),
  );
}

/** 按标准的200%. */
export function multiplied(value: Interval, factor: Interval): Interval {
  return rateOfBase(value, factor);
}

export function divided(value: Interval, divisor: Interval): Interval {
  return { low: known(divideBounds(value.low, divisor.high)), high: divideBounds(value.high, divisor.low) };
}

/** 百分之一以上百分之二以下; 5000元以上3万元以下: anything from one to the other. */
export function ranged(from: Interval, to: Interval): Interval {
  return { low: from.low, high: to.high };
}

/** 连续三年每年: the yearly amount, so many years. */
export function overYears(each: Interval, years: Interval): Interval {
  return rateOfBase(each, years);
}

/** 平均分配. */
export function equallySplit(total: Interval, among: Interval): Interval {
  return divided(total, among);
}

/** 就高. */
export function highestOf(values: readonly Interval[]): Interval {
  return values.reduce(floored);
}

export function lowestOf(values: readonly Interval[]): Interval {
  return values.reduce(capped);
}

export function summed(values: readonly Interval[]): Interval {
  return values.reduce(
    (total, value) => ({ low: add(total.low, value.low), high: sumBounds(total.high, value.high) }),
    exactly(makeFraction(0n)),
  );
}

/** 超过…部分, 增量部分: what lies above, or nothing. */
export function excessOver(value: Interval, limit: Interval): Interval {
  return { low: known(excessOfBounds(value.low, limit.high)), high: excessOfBounds(value.high, limit.low) };
}

/** 价格扣除: value − reduction, never below nothing; that a known reduction is not more than the value is for the caller to see. */
export function reduced(value: Interval, reduction: Interval): Interval {
  return excessOver(value, reduction);
}

/** 不低于从业人员总数的1%且不少于3人: whole heads, rounded up, at least `least`. */
export function headcount(staff: Interval, ratio: Interval, least: Interval | null): Interval {
  const heads = rounded(rateOfBase(staff, ratio), 'up');
  return least ? floored(heads, least) : heads;
}

const ROUNDINGS = { up: roundUp, down: roundDown, half_up: roundHalfUp } as const;

export function rounded(value: Interval, to: keyof typeof ROUNDINGS): Interval {
  const round = (bound: Bound) => bound && makeFraction(ROUNDINGS[to](bound));
  return { low: known(round(value.low)), high: round(value.high) };
}

/** 每日按罚款数额的3%加处罚款: base × rate × days, up to the cap when the clause sets one. */
export function accruedDaily(base: Interval, rate: Interval, days: Interval, cap: Interval | null): Interval {
  const accrued = rateOfBase(rateOfBase(base, rate), days);
  return cap ? capped(accrued, cap) : accrued;
}
