import type { Bound } from '../policy/bound.ts';
import {
  add,
  compare,
  divide,
  type Fraction,
  formatDecimal,
  makeFraction,
  multiply,
  subtract,
} from '../policy/fraction.ts';
import { isCounted, printQuantity, type Quantity, roundedMoney } from '../policy/quantity.ts';
import type { RateKind, StatedRate } from '../policy/stated-rate.ts';
import type { TraceStep } from './outcome.ts';
import type { Source } from './reckon-counts.ts';
import type { Interval } from './reckoning/interval.ts';
import { type OperationName, operate } from './reckoning/operate.ts';
import { formatExact } from './reckoning/replay-trace.ts';

const ONE = makeFraction(1n);
const HUNDRED = makeFraction(100n);

/** What is multiplied with the base, and how it is written: a growth of 4 % is × (1 + 4%). */
const FACTORS: Readonly<Record<RateKind, { of: (rate: Fraction) => Fraction; write: (raw: string) => string }>> = {
  share: { of: (rate) => rate, write: (raw) => raw },
  discount: { of: (rate) => rate, write: (raw) => raw },
  growth: { of: (rate) => add(ONE, rate), write: (raw) => `(1 + ${raw})` },
  decline: { of: (rate) => subtract(ONE, rate), write: (raw) => `(1 - ${raw})` },
  deduction: { of: (rate) => subtract(ONE, rate), write: (raw) => `(1 - ${raw})` },
};

/** The bound of the text goes over to what is reckoned from it. */
const BOUND_WORDS: Readonly<Record<Bound, string>> = { least: '不低于', most: '不超过', about: '约', exact: '' };

/**
 * A rate that a text states, of a quantity in any unit: 35兆瓦 × 60% = 21兆瓦. Of what is counted in whole things a least
 * number is rounded up, in a step of its own. A yearly growth is reckoned for each of `years`.
 */
export function reckonRate(
  base: Quantity & { readonly words: string },
  { kind, low, high, bound, raw }: StatedRate,
  source: Source,
  years = 1,
): readonly TraceStep[] {
  const { of, write } = FACTORS[kind];
  const ends = [of(low), of(high)].sort(compare).map((end) => power(end, years));
  const factor = { low: ends[0] ?? ONE, high: ends[1] ?? ONE };
  const operands = [{ low: base.amount, high: base.amount }, factor];
  const result = operate('multiply', operands);
  const isPart = result.low.denominator !== 1n && isCounted(base.unit) && bound === 'least';
  const value = `${BOUND_WORDS[bound]}${print(result, base.unit)}`;
  const step = makeStep(
    'multiply',
    [base.words, ...Array(years).fill(write(raw))].join(' × '),
    operands,
    result,
    value,
    source,
  );
  return isPart ? [step, roundUp(result, base.unit, source)] : [step];
}

function power(factor: Fraction, times: number): Fraction {
  return Array.from({ length: times }, () => factor).reduce(multiply, ONE);
}

/** How much of an aim is reached, and what is left of it. */
export function reckonProgress(
  done: Quantity & { readonly words: string },
  aim: Quantity & { readonly words: string },
  source: Source,
): readonly TraceStep[] {
  const [part, whole] = [done, aim].map(({ amount }) => ({ low: amount, high: amount })) as [Interval, Interval];
  const share = operate('divide', [part, whole]);
  const rest = operate('excess', [whole, part]);
  const percent = formatDecimal(divide(share.low, divide(ONE, HUNDRED)), 2);
  return [
    makeStep('divide', `${done.words} ÷ ${aim.words}`, [part, whole], share, `${percent}%`, source),
    makeStep('excess', `${aim.words} - ${done.words}`, [whole, part], rest, print(rest, aim.unit), source),
  ];
}

/** A number as it was told. */
type Told = Pick<Quantity, 'amount'> & { readonly words: string };
/** Both numbers are the asker's own, and stand in no clause. */
const OF_THE_ASKER = { clause: null, quote: null };
type OfTheAsker = typeof OF_THE_ASKER;

/** What a part is of a whole, in percent: 819个 ÷ 1110个 = 约73.78%. */
export function reckonPart(one: Told, other: Told, source: Source | OfTheAsker = OF_THE_ASKER): TraceStep {
  const [part, whole] = compare(one.amount, other.amount) <= 0 ? [one, other] : [other, one];
  return percentOf(part, whole, source);
}

/** How much the greater of two quantities is beyond the smaller, in percent of that: (680 - 650) ÷ 650 = 约4.62%. */
export function reckonIncrease(
  one: Quantity & { readonly words: string },
  other: Quantity & { readonly words: string },
  source: Source,
): TraceStep {
  const [less, more] = compare(one.amount, other.amount) <= 0 ? [one, other] : [other, one];
  const gap = subtract(more.amount, less.amount);
  const words = printQuantity({ amount: gap, unit: less.unit });
  return percentOf({ amount: gap, words }, less, source);
}

function percentOf(part: Told, whole: Told, source: Source | OfTheAsker): TraceStep {
  const operands = [part, whole].map(({ amount }) => ({ low: amount, high: amount }));
  const share = operate('divide', operands);
  const percent = divide(share.low, divide(ONE, HUNDRED));
  const isRounded = makeFraction(percent.numerator * HUNDRED.numerator, percent.denominator).denominator !== 1n;
  const value = `${isRounded ? '约' : ''}${formatDecimal(percent, 2)}%`;
  return makeStep('divide', `${part.words} ÷ ${whole.words}`, operands, share, value, source);
}

/** How far a quantity is from a bound, to whichever side: 1000人 - 980人 = 20人. */
export function reckonBound(
  told: Quantity & { readonly words: string },
  bound: Quantity & { readonly words: string },
  source: Source,
): TraceStep {
  const [more, less] = compare(told.amount, bound.amount) >= 0 ? [told, bound] : [bound, told];
  const operands = [more, less].map(({ amount }) => ({ low: amount, high: amount }));
  const result = operate('excess', operands);
  const step = `${more.words} - ${less.words}`;
  return makeStep('excess', step, operands, result, print(result, bound.unit), source);
}

function roundUp(result: Interval, unit: string, source: Source): TraceStep {
  const whole = operate('round_up', [result]);
  return makeStep('round_up', '不足一的按一算', [result], whole, `${BOUND_WORDS.least}${print(whole, unit)}`, source);
}

function makeStep(
  mechanism: OperationName,
  step: string,
  operands: readonly Interval[],
  result: Interval,
  value: string,
  { clause, quote }: Source | OfTheAsker,
): TraceStep {
  const inputs = operands.map(formatExact);
  return { step, value, clause, quote, mechanism, inputs, exact: formatExact(result) };
}

/** 400万元至450万元; 97.8744亿元（约97.87亿元）. */
function print({ low, high }: Interval, unit: string): string {
  const [least, most] = [low, high ?? low].map((amount) => printQuantity({ amount, unit }));
  if (least !== most) return `${least}至${most}`;
  const rounded = roundedMoney({ amount: low, unit });
  return rounded ? `${least}（约${printQuantity(rounded)}）` : (least ?? '');
}
