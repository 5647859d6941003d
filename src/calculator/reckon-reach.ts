import type { CalendarDate } from '../policy/calendar-date.ts';
import {
  compare,
  divide,
  type Fraction,
  fraction,
  makeFraction,
  multiply,
  roundHalfUp,
  roundUp,
  ZERO,
} from '../policy/fraction.ts';
import { printQuantity, roundedMoney } from '../policy/quantity.ts';
import { type Expression, partsOf } from './expression.ts';
import type { Measure, ParameterVersion } from './measure.ts';
import type { TraceStep } from './outcome.ts';
import type { Interval } from './reckoning/interval.ts';
import { operate } from './reckoning/operate.ts';
import { formatExact } from './reckoning/replay-trace.ts';
import { versionAt } from './reckoning/situation.ts';

/** From which size of a fact on a measure gives its whole ceiling. */
export interface Reach {
  readonly fact: string;
  /** `1000万元 ÷ 30%`, `100% ÷ 3%`. */
  readonly step: TraceStep;
}

const HUNDREDTHS = 100n;
const WHOLE = '100%';

/**
 * Of an amount that is a share of a fact up to a cap: the cap divided by the share. Of one that grows with each day up to what
 * it is reckoned from: the whole divided by the share of a day. Null for all other measures, and where a figure has no value on the day.
 */
export function reckonReach(measure: Measure, asOf: CalendarDate): Reach | null {
  const capped = measure.amount && cappedShare(measure.amount);
  const rate = capped && valueOn(capped.rate, measure, asOf);
  const cap = capped?.cap ? valueOn(capped.cap, measure, asOf) : { amount: ONE, words: WHOLE };
  if (!capped || !cap || !rate || measure.unit !== 'yuan' || compare(rate.amount, ZERO) <= 0) return null;
  const operands: readonly Interval[] = [cap, rate].map(({ amount }) => ({ low: amount, high: amount }));
  const result = divide(cap.amount, rate.amount);
  const { clause, quote } = rate.version;
  return {
    fact: capped.fact,
    step: {
      step: `${cap.words} ÷ ${rate.words}`,
      value: capped.cap ? printMoney(result) : `${roundUp(result)}日`,
      ...{ clause, quote, mechanism: 'divide', inputs: operands.map(formatExact) },
      exact: formatExact(operate('divide', operands)),
    },
  };
}

const ONE = makeFraction(1n);

/** Names of the fact and of the parameters; `cap` null where the base itself is the limit. */
interface CappedShare {
  readonly fact: string;
  readonly rate: string;
  readonly cap: string | null;
}

function cappedShare(expression: Expression): CappedShare | null {
  return (
    shareUpTo(expression) ??
    partsOf(expression).reduce<CappedShare | null>((found, part) => found ?? cappedShare(part), null)
  );
}

function shareUpTo(expression: Expression): CappedShare | null {
  if (expression.kind === 'daily') {
    const { of, at, days, cap } = expression;
    const isUpToBase = cap?.kind === 'fact' && of.kind === 'fact' && cap.name === of.name;
    return isUpToBase && days.kind === 'fact' && at.kind === 'parameter'
      ? { fact: days.name, rate: at.name, cap: null }
      : null;
  }
  if (expression.kind !== 'cap' || expression.at.kind !== 'parameter') return null;
  const { of: share } = unnamed(expression);
  if (share.kind !== 'rate' || share.of.kind !== 'fact' || share.at.kind !== 'parameter') return null;
  return { fact: share.of.name, rate: share.at.name, cap: expression.at.name };
}

function unnamed({ of }: { readonly of: Expression }): { readonly of: Expression } {
  return of.kind === 'named' ? unnamed(of) : { of };
}

function valueOn(name: string, { parameters }: Measure, asOf: CalendarDate): Value | null {
  const parameter = parameters.find((one) => one.name === name);
  const version = parameter && versionAt(parameter, asOf);
  if (!version || version.value === null) return null;
  return { amount: fraction(version.value), words: version.written ?? version.value, version };
}

interface Value {
  readonly amount: Fraction;
  readonly words: string;
  readonly version: ParameterVersion;
}

/** Money that is no whole number of fen is told as about so much. */
function printMoney(amount: Fraction): string {
  const fen = multiply(amount, makeFraction(HUNDREDTHS));
  const isWhole = fen.denominator === 1n;
  const rounded = { amount: isWhole ? amount : makeFraction(roundHalfUp(fen), HUNDREDTHS), unit: '元' };
  return isWhole ? printQuantity(rounded) : `约${printQuantity(roundedMoney(rounded) ?? rounded)}`;
}
