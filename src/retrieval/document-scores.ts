import type { ScoredClause } from '../indexing/clause-index.ts';
import type { HeldClause } from './held-clause.ts';

/** The scores of the clauses of one document. */
export interface DocumentScore {
  readonly best: number;
  readonly sum: number;
}

/** Documents in the order of their best clause; `found` is by clause id, best first. */
export function scoreDocuments(
  found: ReadonlyMap<string, ScoredClause>,
  held: ReadonlyMap<string, HeldClause>,
): ReadonlyMap<string, DocumentScore> {
  const scores = new Map<string, { best: number; sum: number }>();
  for (const [clause, { score }] of found) {
    const id = held.get(clause)?.document.id ?? '';
    const known = scores.get(id);
    if (known) known.sum += score;
    else scores.set(id, { best: score, sum: score });
  }
  return scores;
}
