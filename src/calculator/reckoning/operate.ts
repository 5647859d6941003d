import type { Expression } from '../expression.ts';
import type { Unit } from '../measure.ts';
import type { Interval } from './interval.ts';
import * as mechanism from './mechanism.ts';

/** A mechanism by name and the expressions it works on, in fixed order; null where an optional one is absent. */
export interface Operation {
  readonly name: OperationName;
  readonly operands: readonly (Expression | null)[];
}

type Operands = readonly (Interval | null)[];

/** Every mechanism over a plain list of operands, so that a trace can be replayed from what it recorded. */
const OPERATIONS = {
  rate: ([of, at]: Operands) => mechanism.rateOfBase(need(of), need(at)),
  cap: ([of, at]: Operands) => mechanism.capped(need(of), need(at)),
  cap_base: ([of, at]: Operands) => mechanism.capped(need(of), need(at)),
  floor: ([of, at]: Operands) => mechanism.floored(need(of), need(at)),
  tiers: ([of, ...steps]: Operands) =>
    mechanism.tiered(
      need(of),
      pairs(steps).map(([from, give]) => ({ from, give: need(give) })),
    ),
  slices: ([of, ...steps]: Operands) =>
    mechanism.sliced(
      need(of),
      pairs(steps).map(([from, at]) => ({ from, at: need(at) })),
    ),
  multiply: ([of, by]: Operands) => mechanism.multiplied(need(of), need(by)),
  divide: ([of, by]: Operands) => mechanism.divided(need(of), need(by)),
  reduce: ([of, by]: Operands) => mechanism.reduced(need(of), need(by)),
  range: ([from, to]: Operands) => mechanism.ranged(need(from), need(to)),
  years: ([each, years]: Operands) => mechanism.overYears(need(each), need(years)),
  split: ([of, among]: Operands) => mechanism.equallySplit(need(of), need(among)),
  highest: (values: Operands) => mechanism.highestOf(values.map(need)),
  lowest: (values: Operands) => mechanism.lowestOf(values.map(need)),
  sum: (values: Operands) => mechanism.summed(values.map(need)),
  excess: ([of, over]: Operands) => mechanism.excessOver(need(of), need(over)),
  headcount: ([of, at, least = null]: Operands) => mechanism.headcount(need(of), need(at), least),
  round_up: ([of]: Operands) => mechanism.rounded(need(of), 'up'),
  round_down: ([of]: Operands) => mechanism.rounded(need(of), 'down'),
  round_half_up: ([of]: Operands) => mechanism.rounded(need(of), 'half_up'),
  daily: ([of, at, days, cap = null]: Operands) => mechanism.accruedDaily(need(of), need(at), need(days), cap),
  ceiling: ([of]: Operands) => need(of),
  pool: ([of]: Operands) => need(of),
  open_rate: ([of]: Operands) => need(of),
} as const;

export type OperationName = keyof typeof OPERATIONS;

/** Runs one mechanism. Throws when an operand that it needs is absent. */
export function operate(name: OperationName, operands: Operands): Interval {
  return OPERATIONS[name](operands);
}

export function isOperation(name: string): name is OperationName {
  return Object.hasOwn(OPERATIONS, name);
}

/** The expression as an operation; null for leaves, branches, readings and deadlines. */
export function operationOf(expression: Expression): Operation | null {
  switch (expression.kind) {
    case 'rate':
    case 'cap':
    case 'cap_base':
    case 'floor':
      return { name: expression.kind, operands: [expression.of, expression.at] };
    case 'tiers':
      return {
        name: 'tiers',
        operands: [expression.of, ...expression.steps.flatMap(({ from, give }) => [from, give])],
      };
    case 'slices':
      return { name: 'slices', operands: [expression.of, ...expression.steps.flatMap(({ from, at }) => [from, at])] };
    case 'multiply':
    case 'divide':
    case 'reduce':
      return { name: expression.kind, operands: [expression.of, expression.by] };
    case 'range':
      return { name: 'range', operands: [expression.from, expression.to] };
    case 'years':
      return { name: 'years', operands: [expression.each, expression.for] };
    case 'split':
      return { name: 'split', operands: [expression.of, expression.among] };
    case 'highest':
    case 'lowest':
    case 'sum':
      return { name: expression.kind, operands: expression.of };
    case 'excess':
      return { name: 'excess', operands: [expression.of, expression.over] };
    case 'headcount':
      return { name: 'headcount', operands: [expression.of, expression.at, expression.least] };
    case 'round':
      return { name: `round_${expression.to}`, operands: [expression.of] };
    case 'daily':
      return { name: 'daily', operands: [expression.of, expression.at, expression.days, expression.cap] };
    case 'ceiling':
    case 'pool':
    case 'open_rate':
      return { name: expression.kind, operands: [expression.of] };
    default:
      return null;
  }
}

const RATIOS: ReadonlySet<Unit> = new Set(['percent', 'times', 'fraction', 'other']);
const SPANS: ReadonlySet<Unit> = new Set(['year', 'month', 'day', 'natural_day', 'working_day']);
const PRODUCTS: ReadonlySet<OperationName> = new Set(['rate', 'multiply', 'years', 'daily', 'headcount']);

/** The unit of a result: money outweighs everything, what is counted outweighs ratios and spans of time. */
export function unitOfOperation(name: OperationName, units: readonly Unit[]): Unit {
  const [first = 'other', second] = units;
  if (name === 'divide') return first === second ? 'fraction' : first;
  if (name === 'headcount') return units[2] ?? first;
  if (name === 'tiers') return units.at(-1) ?? first;
  if (!PRODUCTS.has(name)) return first;
  return (
    units.find((unit) => unit === 'yuan' || unit === 'usd') ??
    units.find((unit) => !RATIOS.has(unit) && !SPANS.has(unit)) ??
    units.find((unit) => !RATIOS.has(unit)) ??
    first
  );
}

function need(operand: Interval | null | undefined): Interval {
  if (!operand) throw new Error('mechanism: an operand is absent. The measure reader must not let this pass.');
  return operand;
}

function pairs(values: Operands): readonly (readonly [Interval | null, Interval | null])[] {
  return values.flatMap((value, index) => (index % 2 === 0 ? [[value, values[index + 1] ?? null] as const] : []));
}
