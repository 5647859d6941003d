import type { RankedCandidate } from './candidate.ts';

/** A candidate, and the others with the same words that it stands for. */
export interface MergedCandidate {
  readonly candidate: RankedCandidate;
  readonly elsewhere: readonly RankedCandidate[];
}

/** Clauses with the same words in different documents are shown once, at the place of the best one. */
export function mergeCopies(ranked: readonly RankedCandidate[]): readonly MergedCandidate[] {
  const merged = new Map<string, RankedCandidate[]>();
  for (const candidate of ranked) {
    const key = candidate.compared.copyKey ?? candidate.clause.id;
    const copies = merged.get(key);
    if (!copies) merged.set(key, [candidate]);
    else if (copies.some(({ clause }) => clause.document === candidate.clause.document))
      merged.set(candidate.clause.id, [candidate]);
    else copies.push(candidate);
  }
  return [...merged.values()].flatMap(([candidate, ...elsewhere]) => (candidate ? [{ candidate, elsewhere }] : []));
}
