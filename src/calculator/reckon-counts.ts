import { type Fraction, formatFraction, makeFraction } from '../policy/fraction.ts';
import { printQuantity } from '../policy/quantity.ts';
import type { TraceStep } from './outcome.ts';
import type { Interval } from './reckoning/interval.ts';
import { operate } from './reckoning/operate.ts';
import { formatExact } from './reckoning/replay-trace.ts';

/** A number of things as it is printed: 10 and 个, 30万 and 元 (as `words`). */
export interface Quantity {
  readonly amount: Fraction;
  readonly words: string;
}

/** Where the number that is reckoned with stands; null for a count of our own. */
export interface Source {
  readonly clause: string;
  readonly quote: string;
}

/** So many in each period, over so many periods: `10个 × 3年` = `30个`, as a step that can be replayed. */
export function reckonOverPeriods(
  each: Quantity,
  periods: Quantity,
  { clause, quote }: Source,
  print: (total: Fraction) => string,
): TraceStep {
  const operands = [each, periods].map(({ amount }) => ({ low: amount, high: amount }));
  const total = operate('multiply', operands);
  return {
    step: `${each.words} × ${periods.words}`,
    value: print(total.low),
    ...{ clause, quote, mechanism: 'multiply' },
    inputs: operands.map(formatExact),
    exact: formatExact(total),
  };
}

/** So many places with so much at most for each: `30万元 × 20个` = `不超过600万元`. */
export function reckonPlaces(each: Quantity & { readonly unit: string }, places: Quantity, source: Source): TraceStep {
  return reckonOverPeriods(each, places, source, (amount) => `不超过${printQuantity({ amount, unit: each.unit })}`);
}

/** Results added up, each in the words in which it was told: `5,000元 + 7,500元` = `12,500元`. */
export function reckonSum(parts: readonly Quantity[], print: (total: Fraction) => string): TraceStep {
  return reckonTogether('sum', ' + ', parts, print);
}

/** The highest of several results, each in its own words. */
export function reckonHighest(parts: readonly Quantity[], print: (highest: Fraction) => string): TraceStep {
  return reckonTogether('highest', '、', parts, print);
}

function reckonTogether(
  mechanism: 'sum' | 'highest',
  between: string,
  parts: readonly Quantity[],
  print: (result: Fraction) => string,
): TraceStep {
  const operands = parts.map(({ amount }) => ({ low: amount, high: amount }));
  const result = operate(mechanism, operands);
  return {
    step: parts.map(({ words }) => words).join(between),
    value: print(result.low),
    ...{ clause: null, quote: null, mechanism },
    inputs: operands.map(formatExact),
    exact: formatExact(result),
  };
}

/** A range in the words in which it was told. */
interface Range extends Interval {
  readonly words: string;
}

/** A range for a company and a range for each of its people: `1万元至2万元 × 2人`, and both together. */
export function reckonWithPeople(
  unit: Range,
  person: Range,
  people: Quantity,
  { clause, quote }: Source,
  print: (low: Fraction, high: Fraction) => string,
): readonly TraceStep[] {
  const count = { low: people.amount, high: people.amount };
  const all = operate('multiply', [person, count]);
  const total = operate('sum', [unit, all]);
  const show = ({ low, high }: Interval) => print(low, high ?? low);
  return [
    {
      step: `${person.words} × ${people.words}`,
      value: show(all),
      ...{ clause, quote, mechanism: 'multiply' },
      inputs: [person, count].map(formatExact),
      exact: formatExact(all),
    },
    {
      step: `${unit.words} + ${show(all)}`,
      value: show(total),
      ...{ clause, quote, mechanism: 'sum' },
      inputs: [unit, all].map(formatExact),
      exact: formatExact(total),
    },
  ];
}

/** How many things were found, of which kind: a step without inputs. */
export function reckonCount(kind: string, things: readonly unknown[] | number, unit: string): TraceStep {
  const count = typeof things === 'number' ? things : things.length;
  return {
    step: kind,
    value: `${count}${unit}`,
    ...{ clause: null, quote: null, mechanism: 'count', inputs: [] },
    exact: formatFraction(makeFraction(BigInt(count))),
  };
}
