import type { TraceStep } from '../../calculator/outcome.ts';
import { reckonSum } from '../../calculator/reckon-counts.ts';
import { reckonPart } from '../../calculator/reckon-rates.ts';
import { fraction } from '../../policy/fraction.ts';
import { printQuantity } from '../../policy/quantity.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';

/** How a fact comes of the figures that were told: 600万美元 + 350万美元 = 950万美元, 230万 ÷ 500万 = 46%; nothing where it was told itself. */
export function stepOfFact({ reckoned }: UnderstoodFact): readonly TraceStep[] {
  if (!reckoned) return [];
  const parts = reckoned.parts.map(({ amount, words }) => ({ amount: fraction(amount), words }));
  const [part, whole] = parts;
  if (reckoned.by === 'sum') return [reckonSum(parts, (amount) => printQuantity({ amount, unit: reckoned.unit }))];
  return part && whole ? [reckonPart(part, whole)] : [];
}
