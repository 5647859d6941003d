import type { Corpus } from '../../policy/document.ts';
import { digestClause } from '../clause-digest.ts';
import type { CompiledMeasures } from '../measure.ts';
import { clausesOfMeasure } from '../measure-library.ts';

/**
 * Digests of every clause that a measure rests on, as the clauses read now: what an officer writes to
 * corpus/measures/confirmed.json after comparing measures and clauses. Sorted, so that a diff shows what changed.
 */
export function confirmClauses(
  { measures }: Pick<CompiledMeasures, 'measures'>,
  { clauses }: Pick<Corpus, 'clauses'>,
): Readonly<Record<string, string>> {
  const texts = new Map(clauses.map(({ id, text }) => [id, text]));
  const ids = [...new Set(measures.flatMap(clausesOfMeasure))].sort();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const text = texts.get(id);
      return text === undefined ? [] : [[id, digestClause(text)]];
    }),
  );
}
