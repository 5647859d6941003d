import type { TraceStep } from '../../../calculator/outcome.ts';
import { reckonSum } from '../../../calculator/reckon-counts.ts';
import { fraction } from '../../../policy/fraction.ts';
import { printQuantity, type Quantity } from '../../../policy/quantity.ts';
import type { SaidQuantity } from '../../../question/facts/quantities-said.ts';
import { setsInRow } from '../../../question/facts/read-series.ts';

/** A sum in the words in which it is printed, and how it came about. */
export interface SumOfRow extends Quantity {
  readonly words: string;
  readonly step: TraceStep;
}

/** Quantities of one unit that were told one after the other, added up; null where anything else stands between them. */
export function sumOfRow(told: readonly SaidQuantity[]): SumOfRow | null {
  const [first, ...others] = told;
  if (!first || others.length === 0) return null;
  if (!others.every(({ before, unit }) => unit === first.unit && setsInRow(before))) return null;
  const step = reckonSum(told, (amount) => printQuantity({ amount, unit: first.unit }));
  return { amount: fraction(step.exact), unit: first.unit, words: step.value, step };
}
