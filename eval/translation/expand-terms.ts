import type { WeightedTerm } from '../../src/indexing/clause-index.ts';
import type { Translations } from './learn-translations.ts';

/** How many terms are added at most, and what all of them weigh as part of the question. */
export interface Expansion {
  readonly terms: number;
  readonly share: number;
}

/** The terms of a question and the likeliest terms of the texts that they stand for; what is asked already is not added. */
export function expandTerms(
  terms: readonly WeightedTerm[],
  translations: Translations,
  { terms: most, share }: Expansion,
): readonly WeightedTerm[] {
  const typed = new Set(terms.map(({ term }) => term));
  const added = new Map<string, number>();
  for (const { term, weight } of terms)
    for (const [other, probability] of translations.get(term) ?? [])
      if (!typed.has(other)) added.set(other, (added.get(other) ?? 0) + weight * probability);
  const best = [...added].sort(([, one], [, other]) => other - one).slice(0, most);
  const factor = (share * sum(terms.map(({ weight }) => weight))) / sum(best.map(([, weight]) => weight));
  return [...terms, ...best.map(([term, weight]) => ({ term, weight: weight * factor }))];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
