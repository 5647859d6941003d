import type { ScoredClause } from '../indexing/clause-index.ts';
import type { HeldClause } from './held-clause.ts';

/** The scores of the clauses of one document. */
export interface DocumentScore {
  readonly best: number;
  readonly sum: number;
}

/** So many clauses of the index say which documents a question is about. */
const TELLING = 60;

/** By document id, in the order of their best clause; `scored` is best first. */
export function scoreDocuments(
  scored: readonly ScoredClause[],
  heldAt: (number: number) => HeldClause | undefined,
): ReadonlyMap<string, DocumentScore> {
  const scores = new Map<string, { best: number; sum: number }>();
  for (const { clause, score } of scored.slice(0, TELLING)) {
    const id = heldAt(clause)?.document.id ?? '';
    const known = scores.get(id);
    if (known) known.sum += score;
    else scores.set(id, { best: score, sum: score });
  }
  return scores;
}
