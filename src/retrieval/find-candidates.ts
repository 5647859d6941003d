import type { ScoredClause } from '../indexing/clause-index.ts';
import type { Candidate } from './candidate.ts';
import { scoreDocuments } from './document-scores.ts';
import type { HeldClause } from './held-clause.ts';
import type { Library } from './library.ts';
import type { Reading } from './read-question.ts';
import type { SearchRequest } from './search-result.ts';
import { weighValidityClauses } from './validity-clauses.ts';

/** How many clauses a search wants from the index. */
const DEPTH = 120;
/** With a filter most of them may fall away. */
const FILTERED_DEPTH = 2000;

/** How many clauses a request wants from the index. */
export function depthOf(request: SearchRequest): number {
  return Math.max(isFiltered(request) ? FILTERED_DEPTH : DEPTH, (request.offset ?? 0) + (request.limit ?? 10));
}

/** What the index found and what the question addresses, less what the request filters out. */
export function findCandidates(
  library: Library,
  request: SearchRequest,
  { interpreted }: Reading,
  scored: readonly ScoredClause[],
): readonly Candidate[] {
  const best = scored[0]?.score ?? 1;
  const heldAt = (number: number) => library.held.get(library.index.clauses[number] ?? '');
  const scores = scoreDocuments(scored, heldAt);
  const most = Math.max(...[...scores.values()].map(({ sum }) => sum));
  const validity = library.validityOn(request.asOf);
  const saying = weighValidityClauses(library.documents, validity, request, interpreted, scores);
  const candidates = new Map<HeldClause, Candidate>();
  const add = (held: HeldClause | undefined, score: number, asked: number) => {
    if (!held || candidates.has(held)) return;
    const candidate = {
      held,
      validity: validity.ofClause(held),
      base: score / best,
      asked: asked / best,
      documentShare: (scores.get(held.document.id)?.sum ?? 0) / most,
      saysValidity: saying.get(held.clause.id) ?? 0,
    };
    if (passes(candidate, request)) candidates.set(held, candidate);
  };
  for (const { clause, score, asked } of scored) add(heldAt(clause), score, asked);
  for (const { clauses } of interpreted.addresses) for (const id of clauses) add(library.held.get(id), 0, 0);
  for (const id of saying.keys()) add(library.held.get(id), 0, 0);
  return [...candidates.values()];
}

function isFiltered({ scope, level, issuer, kind }: SearchRequest): boolean {
  return scope === 'current' || level !== undefined || issuer !== undefined || kind !== undefined;
}

function passes({ held: { document }, validity }: Candidate, { scope, level, issuer, kind }: SearchRequest): boolean {
  if (scope === 'current' && validity.status !== 'in_force' && validity.status !== 'unknown') return false;
  if (level !== undefined && document.level !== level) return false;
  if (kind !== undefined && document.kind !== kind) return false;
  return issuer === undefined || (document.issuer ?? '').includes(issuer);
}
