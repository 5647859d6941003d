import type { Fact } from '../../policy/fact.ts';
import { type Expression, namesIn } from '../expression.ts';
import type { Measure, Unit } from '../measure.ts';

const RATIOS: ReadonlySet<Unit> = new Set(['percent', 'times', 'fraction', 'other']);
const UNIT_OF_FACT = { yuan: 'yuan', usd: 'usd', date: 'date', count: 'count' } as const;

/** The unit of a result: money before anything else, heads and areas before ratios. */
export function unitOfAmount(
  expression: Expression | null,
  parameters: Measure['parameters'],
  facts: ReadonlyMap<string, Fact>,
): Unit {
  if (!expression) return 'other';
  if (expression.kind === 'deadline') return 'date';
  const named = new Map(parameters.map(({ name, unit }) => [name, unit]));
  const units = [
    ...namesIn(expression, 'parameter').map((name) => named.get(name) ?? 'other'),
    ...namesIn(expression, 'fact').map((name) => unitOfFact(facts.get(name))),
  ].filter((unit) => unit !== 'year' && unit !== 'month');
  return (
    (['usd', 'yuan', 'square_metre'] as const).find((unit) => units.includes(unit)) ??
    units.find((unit) => !RATIOS.has(unit)) ??
    units[0] ??
    'other'
  );
}

function unitOfFact(fact: Fact | undefined): Unit {
  const units: Readonly<Record<string, Unit>> = UNIT_OF_FACT;
  return (fact && units[fact.type]) ?? 'other';
}
