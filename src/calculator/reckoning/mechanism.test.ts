import { describe, expect, it } from 'vitest';
import { add, compare, divide, formatFraction, fraction, makeFraction } from '../../policy/fraction.ts';
import { exactly, type Interval, isExact } from './interval.ts';
import { type OperationName, operate } from './operate.ts';

/** Cases for each mechanism. */
const CASES = 10_000;

/** The second implementation: plain pairs of integers, never reduced, each formula written out naively. */
type Ratio = readonly [numerator: bigint, denominator: bigint];

const times = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d];
const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d];
const minus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d - c * b, b * d];
const over = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d, b * c];
const isLess = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d < c * b;
const least = (values: readonly Ratio[]): Ratio => values.reduce((a, b) => (isLess(b, a) ? b : a));
const most = (values: readonly Ratio[]): Ratio => values.reduce((a, b) => (isLess(a, b) ? b : a));
const NOTHING: Ratio = [0n, 1n];
const ceilingOf = ([a, b]: Ratio): Ratio => [(a + b - 1n) / b, 1n];
const floorOf = ([a, b]: Ratio): Ratio => [a / b, 1n];
const nearestOf = ([a, b]: Ratio): Ratio => [(a + a + b) / (b + b), 1n];

type Naive = (values: readonly Ratio[]) => Ratio;

const at = (values: readonly Ratio[], index: number): Ratio => values[index] ?? NOTHING;

const NAIVE: Readonly<Record<Exclude<OperationName, 'range' | 'tiers' | 'slices'>, readonly [Naive, number]>> = {
  rate: [(v) => times(at(v, 0), at(v, 1)), 2],
  cap: [(v) => least(v), 2],
  cap_base: [(v) => least(v), 2],
  floor: [(v) => most(v), 2],
  multiply: [(v) => times(at(v, 0), at(v, 1)), 2],
  divide: [(v) => over(at(v, 0), at(v, 1)), 2],
  reduce: [(v) => minus(at(v, 0), at(v, 1)), 2],
  years: [(v) => times(at(v, 0), at(v, 1)), 2],
  split: [(v) => over(at(v, 0), at(v, 1)), 2],
  highest: [most, 4],
  lowest: [least, 4],
  sum: [(v) => v.reduce(plus, NOTHING), 4],
  excess: [(v) => (isLess(at(v, 0), at(v, 1)) ? NOTHING : minus(at(v, 0), at(v, 1))), 2],
  headcount: [(v) => most([ceilingOf(times(at(v, 0), at(v, 1))), at(v, 2)]), 3],
  round_up: [(v) => ceilingOf(at(v, 0)), 1],
  round_down: [(v) => floorOf(at(v, 0)), 1],
  round_half_up: [(v) => nearestOf(at(v, 0)), 1],
  daily: [(v) => least([times(times(at(v, 0), at(v, 1)), at(v, 2)), at(v, 3)]), 4],
  ceiling: [(v) => at(v, 0), 1],
  pool: [(v) => at(v, 0), 1],
  open_rate: [(v) => at(v, 0), 1],
};

/** The whole base in one tier: the last whose beginning it reaches. */
function naiveTier(base: Ratio, tiers: readonly (readonly [from: Ratio, give: Ratio])[]): Ratio {
  let given = NOTHING;
  for (const [from, give] of tiers) if (!isLess(base, from)) given = give;
  return given;
}

/** Slice by slice, from the bottom of each to its top or to the base. */
function naiveSlices(base: Ratio, slices: readonly (readonly [from: Ratio, rate: Ratio])[]): Ratio {
  let total = NOTHING;
  slices.forEach(([from, rate], index) => {
    const top = slices[index + 1]?.[0] ?? base;
    const end = least([top, base]);
    if (isLess(from, end)) total = plus(total, times(minus(end, from), rate));
  });
  return total;
}

/** Small and large, whole and broken, equal now and then: a fixed sequence, the same in every run. */
function makeRandom(seed: number): () => Ratio {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  return () => {
    const scale = [10, 1_000, 1_000_000, 100_000_000][next() % 4] ?? 10;
    return [BigInt(next() % scale), BigInt([1, 1, 2, 3, 100, 7][next() % 6] ?? 1)];
  };
}

const toInterval = ([numerator, denominator]: Ratio): Interval => exactly(makeFraction(numerator, denominator));

function same(found: Interval, [numerator, denominator]: Ratio): boolean {
  return isExact(found) && formatFraction(found.low) === formatFraction(makeFraction(numerator, denominator));
}

describe('mechanisms agree with a second, naive implementation', () => {
  for (const [name, [naive, size]] of Object.entries(NAIVE) as [keyof typeof NAIVE, readonly [Naive, number]][]) {
    it(`${name} on ${CASES} random cases`, () => {
      const random = makeRandom(name.length * 7919);
      let checked = 0;
      while (checked < CASES) {
        const values = Array.from({ length: size }, random);
        const [first, second] = [at(values, 0), at(values, 1)];
        if ((name === 'divide' || name === 'split') && second[0] === 0n) continue;
        if (name === 'reduce' && isLess(first, second)) continue;
        if (!same(operate(name, values.map(toInterval)), naive(values))) expect({ name, values }).toBe('alike');
        checked += 1;
      }
      expect(checked).toBe(CASES);
    });
  }

  it(`tiers on ${CASES} random cases`, () => {
    const random = makeRandom(1);
    for (let index = 0; index < CASES; index += 1) {
      const base = random();
      const starts = [random(), random(), random()].sort((a, b) => (isLess(a, b) ? -1 : 1));
      const tiers = starts.map((from) => [from, random()] as const);
      const operands = [base, ...tiers.flat()].map(toInterval);
      if (!same(operate('tiers', operands), naiveTier(base, tiers))) expect({ base, tiers }).toBe('alike');
    }
  });

  it(`slices on ${CASES} random cases`, () => {
    const random = makeRandom(2);
    for (let index = 0; index < CASES; index += 1) {
      const base = random();
      const starts = [NOTHING, random(), random()].sort((a, b) => (isLess(a, b) ? -1 : 1));
      const slices = starts.map((from) => [from, random()] as const);
      const operands = [base, ...slices.flat()].map(toInterval);
      if (!same(operate('slices', operands), naiveSlices(base, slices))) expect({ base, slices }).toBe('alike');
    }
  });

  it(`headcount without a minimum and daily without a cap on ${CASES} random cases`, () => {
    const random = makeRandom(5);
    for (let index = 0; index < CASES; index += 1) {
      const values = [random(), random(), random()];
      const [first, second, third] = values.map(toInterval);
      const heads = operate('headcount', [first ?? null, second ?? null, null]);
      const accrued = operate('daily', [first ?? null, second ?? null, third ?? null, null]);
      const [share, total] = [times(at(values, 0), at(values, 1)), values.reduce(times)];
      if (!same(heads, ceilingOf(share)) || !same(accrued, total)) expect({ values }).toBe('alike');
    }
  });

  it(`a fine as a range of shares (1%以上2%以下) on ${CASES} random cases`, () => {
    const random = makeRandom(6);
    for (let index = 0; index < CASES; index += 1) {
      const base = random();
      const rates = [random(), random()].sort((a, b) => (isLess(a, b) ? -1 : 1));
      const ends = rates.map((rate) => operate('rate', [toInterval(base), toInterval(rate)]));
      const [from = null, to = null] = ends;
      const { low, high } = operate('range', [from, to]);
      const [lowest, highest] = rates.map((rate) => times(base, rate));
      const agrees = lowest && highest && high && same(exactly(low), lowest) && same(exactly(high), highest);
      if (!agrees) expect({ base, rates }).toBe('alike');
    }
  });

  it(`a capped share of what lies above a limit on ${CASES} random cases`, () => {
    const random = makeRandom(7);
    for (let index = 0; index < CASES; index += 1) {
      const values = [random(), random(), random(), random()];
      const [base = null, limit = null, rate = null, cap = null] = values.map(toInterval);
      const above = operate('excess', [base, limit]);
      const found = operate('cap', [operate('rate', [above, rate]), cap]);
      const excess = isLess(at(values, 0), at(values, 1)) ? NOTHING : minus(at(values, 0), at(values, 1));
      if (!same(found, least([times(excess, at(values, 2)), at(values, 3)]))) expect({ values }).toBe('alike');
    }
  });

  it(`range on ${CASES} random cases spans its two ends`, () => {
    const random = makeRandom(3);
    for (let index = 0; index < CASES; index += 1) {
      const [from, to] = [random(), random()];
      const found = operate('range', [toInterval(from), toInterval(to)]);
      if (!same(exactly(found.low), from) || !found.high || !same(exactly(found.high), to))
        expect({ from, to }).toBe('alike');
    }
  });
});

describe('mechanisms on values that are not known', () => {
  const anything: Interval = { low: makeFraction(0n), high: null };

  it('a cap bounds what is not known', () => {
    expect(operate('cap', [anything, exactly(makeFraction(20_000n))])).toEqual({
      low: makeFraction(0n),
      high: makeFraction(20_000n),
    });
  });

  it('a cap on the base is not a cap on the payout', () => {
    const [cost, rate, limit] = [exactly(fraction('100000')), exactly(fraction('1/2')), exactly(fraction('30000'))];
    const onBase = operate('rate', [operate('cap_base', [cost, limit]), rate]);
    const onPayout = operate('cap', [operate('rate', [cost, rate]), limit]);
    expect([formatFraction(onBase.low), formatFraction(onPayout.low)]).toEqual(['15000', '30000']);
  });

  it('every value that is possible lies in the interval', () => {
    const random = makeRandom(4);
    const binary = ['rate', 'cap', 'floor', 'multiply', 'excess', 'sum', 'highest', 'lowest', 'years'] as const;
    for (let index = 0; index < CASES; index += 1) {
      const name = binary[index % binary.length] ?? 'rate';
      const ends = [random(), random()].sort((a, b) => (isLess(a, b) ? -1 : 1));
      const [low, high] = ends.map((end) => toInterval(end).low);
      if (!low || !high) throw new Error('two ends');
      const other = toInterval(random());
      const middle = divide(add(low, high), fraction('2'));
      const whole = operate(name, [{ low, high }, other]);
      const part = operate(name, [exactly(middle), other]);
      const fits = compare(part.low, whole.low) >= 0;
      const under = whole.high === null || compare(part.low, whole.high) <= 0;
      if (!fits || !under) expect({ name, low, high, other }).toBe('inside');
    }
  });
});
