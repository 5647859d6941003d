import { formatQuantity } from '../../calculator/format-quantity.ts';
import type { Measure } from '../../calculator/measure.ts';
import { countedBy, type Fact } from '../../policy/fact.ts';
import { fraction } from '../../policy/fraction.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import type { Sources } from '../dependencies.ts';
import type { Calculation } from './evidence.ts';

/**
 * A rule may count in what another rule of its document comes to: so many safety officers, and a part of them with a
 * certificate. Where only that number is missing, it is reckoned `again` with what the other rule gives. Old -> new.
 */
export function chainResults(
  calculations: readonly Calculation[],
  { facts }: Pick<Sources, 'facts'>,
  again: (measure: Measure, derived: UnderstoodFact) => Calculation,
): ReadonlyMap<Calculation, Calculation> {
  return new Map(
    calculations.flatMap((one) => {
      const [name, another] = one.outcome.missing;
      const fact = another === undefined ? facts.get(name ?? '') : undefined;
      const source = fact && calculations.find((other) => givesCount(other, fact, one.measure));
      return fact && source ? [[one, again(one.measure, derive(fact, source))] as const] : [];
    }),
  );
}

function derive({ name, label }: Fact, { outcome: { amount } }: Calculation): UnderstoodFact {
  const value = String(amount?.value);
  const display = formatQuantity(fraction(value), amount?.unit ?? 'other');
  return { fact: name, label, value, display, words: '', source: 'derived' };
}

/** The other rule settles how many of those there are that the fact counts. */
function givesCount({ measure, outcome }: Calculation, { type, label }: Fact, { id, document }: Measure): boolean {
  const { unit, value } = outcome.amount ?? {};
  const isCounted = type === 'count' && (unit === 'person' || unit === 'count') && value !== undefined;
  const isOther = measure.document === document && measure.id !== id && outcome.kind === 'eligible';
  return isCounted && isOther && measure.quote.includes(countedBy(label));
}
