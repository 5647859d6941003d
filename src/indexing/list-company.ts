import type { EnglishEntry } from './lexicon.ts';
import { makePhraseFinder } from './phrase-finder.ts';

/** How many companions tell a sense, and how much oftener than by chance they stand beside it. */
const MOST = 24;
const OFTENER = 1.5;

/**
 * Terms that share an English name -> the terms that stand with each in the same clauses, closest first (log-likelihood
 * as in Dunning 1993, its leading part); a term that shares none has no company.
 */
export function listCompany(terms: readonly EnglishEntry[], texts: readonly string[]): readonly (readonly number[])[] {
  const places = new Map(terms.map(({ chinese }, place) => [chinese, place]));
  const find = makePhraseFinder([...places.keys()]);
  const sets = texts.map((text) => [...new Set(find(text).map(({ phrase }) => phrase))]);
  const counts = terms.map(() => 0);
  for (const place of sets.flat()) counts[place] = (counts[place] ?? 0) + 1;
  const shared = listShared(terms);
  const beside = new Map([...shared].map((place) => [place, new Map<number, number>()]));
  for (const set of sets)
    for (const place of set)
      for (const other of set) {
        const together = beside.get(place);
        if (together && other !== place) together.set(other, (together.get(other) ?? 0) + 1);
      }
  const chance = (place: number, other: number) => ((counts[place] ?? 0) * (counts[other] ?? 0)) / texts.length;
  return terms.map((_, place) =>
    [...(beside.get(place) ?? [])]
      .map(([other, together]) => ({ other, together, ratio: together / chance(place, other) }))
      .filter(({ together, ratio }) => together > 1 && ratio > OFTENER)
      .sort((left, right) => right.together * Math.log(right.ratio) - left.together * Math.log(left.ratio))
      .slice(0, MOST)
      .map(({ other }) => other),
  );
}

/** Places of terms of which an English name is also that of another. */
function listShared(terms: readonly EnglishEntry[]): ReadonlySet<number> {
  const owners = new Map<string, number[]>();
  for (const [place, { english }] of terms.entries())
    for (const name of english) owners.set(name.toLowerCase(), [...(owners.get(name.toLowerCase()) ?? []), place]);
  return new Set([...owners.values()].filter((places) => places.length > 1).flat());
}
