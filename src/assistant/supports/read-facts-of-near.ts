import type { CalendarDate } from '../../policy/calendar-date.ts';
import { readFacts } from '../../question/facts/read-facts.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import type { Sources } from '../dependencies.ts';
import { measuresAt } from '../evidence/bind-measures.ts';
import { isNamedIn } from '../evidence/rank-measures.ts';
import type { Near } from './closeness.ts';

/** Facts are read for measures so near and no further: in other matters the same words mean other things. */
const NEAR = 0.6;

/** What was said for the measures that were found by it; the nearest measure's reading of a fact stands. */
export function readFactsOfNear(
  words: string,
  near: readonly Near[],
  asOf: CalendarDate,
  sources: Sources,
): readonly UnderstoodFact[] {
  const measures = near
    .filter(({ by, closeness }) => by === 'need' && closeness >= NEAR)
    .sort((one, other) => other.closeness - one.closeness)
    .flatMap(({ passage, asked }) =>
      measuresAt(passage.clause.id, sources.measures).filter((measure) => isNamedIn(measure, asked)),
    );
  const found = new Map<string, UnderstoodFact>();
  for (const measure of new Set(measures)) {
    const facts = measure.facts.flatMap((name) => sources.facts.get(name) ?? []);
    for (const one of readFacts(words, facts, asOf).stated)
      if (!found.has(one.fact)) found.set(one.fact, { ...one, source: 'said' });
  }
  return [...found.values()];
}
