import { type Expression, partsOf } from '../expression.ts';
import type { Certainty } from '../measure.ts';

/** How sure the figures of an expression can ever be; null where there is no expression to derive it from. */
export function certaintyOf(expression: Expression | null): Certainty | null {
  if (!expression) return null;
  const kinds = kindsIn(expression);
  if (kinds.has('deadline')) return 'deadline';
  if (kinds.has('pool')) return 'pool';
  if (kinds.has('open_rate') || kinds.has('unpublished')) return 'rate';
  if (kinds.has('ceiling')) return 'ceiling';
  if (kinds.has('range')) return 'range';
  if (!kinds.has('rate') && !kinds.has('slices') && !kinds.has('daily')) return 'exact';
  return kinds.has('cap') || kinds.has('cap_base') ? 'rate_with_cap' : 'rate';
}

function kindsIn(expression: Expression): ReadonlySet<Expression['kind']> {
  return new Set([expression.kind, ...partsOf(expression).flatMap((part) => [...kindsIn(part)])]);
}
