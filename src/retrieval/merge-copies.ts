import type { Candidate, RankedCandidate } from './candidate.ts';

/** A candidate, and the others with the same words that it stands for. */
export interface MergedCandidate extends RankedCandidate {
  readonly elsewhere: readonly Candidate[];
}

/** Clauses with the same words in different documents are shown once, at the place of the best one. */
export function mergeCopies(ranked: readonly RankedCandidate[]): readonly MergedCandidate[] {
  const merged = new Map<string, RankedCandidate & { readonly elsewhere: Candidate[] }>();
  for (const { candidate, score } of ranked) {
    const { clause, document, copyKey } = candidate.held;
    const first = copyKey === null ? undefined : merged.get(copyKey);
    const others = first ? [first.candidate, ...first.elsewhere] : [];
    if (first && others.every(({ held }) => held.document !== document)) first.elsewhere.push(candidate);
    else merged.set(first ? clause.id : (copyKey ?? clause.id), { candidate, score, elsewhere: [] });
  }
  return [...merged.values()];
}
