import type { ScoredClause } from '../indexing/clause-index.ts';
import { mayBePresentedAsCurrent } from '../policy/validity.ts';
import type { Candidate } from './candidate.ts';
import { type DocumentScore, scoreDocuments } from './document-scores.ts';
import { likenessesTo } from './embedding/likenesses.ts';
import type { HeldClause } from './held-clause.ts';
import type { Library } from './library.ts';
import type { SearchRequest } from './search-result.ts';
import { weighValidityClauses } from './validity-clauses.ts';
import type { ValidityFinder } from './validity-finder.ts';
import type { Reading } from './weigh-question.ts';

/** How many clauses are weighed, unless more are to be shown. */
const DEPTH = 120;
/** With a filter most of what the index finds may fall away. */
const FILTERED_DEPTH = 2000;

/** How many clauses a request wants from the index. */
export function depthOf(request: SearchRequest): number {
  return isFiltered(request) ? Math.max(FILTERED_DEPTH, weighedOf(request)) : weighedOf(request);
}

function weighedOf({ offset = 0, limit = 10 }: SearchRequest): number {
  return Math.max(DEPTH, offset + limit);
}

/** What the index found and what the question addresses, less what the request filters out. */
export function findCandidates(
  library: Library,
  request: SearchRequest,
  reading: Reading,
  scored: readonly ScoredClause[],
): readonly Candidate[] {
  const { interpreted } = reading;
  const scores = scoreDocuments(scored, library.heldAt);
  const validity = library.validityOn(request.asOf);
  const saying = weighValidityClauses(library.documents, validity, request, interpreted, scores);
  const makeCandidate = makeCandidateMaker(scored[0]?.score ?? 1, scores, validity, saying);
  const { of: likenessOf, nearest } = likenessesTo(reading, scored, library, request.documents);
  const wanted = weighedOf(request);
  const candidates = new Map<number, Candidate>();
  const add = (clause: number, score: number, asked: number) => {
    const held = library.heldAt(clause);
    if (held && !candidates.has(clause) && passes(held, validity, request))
      candidates.set(clause, makeCandidate(held, { score, asked, likeness: likenessOf(clause) }));
  };
  for (const { clause, score, asked } of scored) if (candidates.size < wanted) add(clause, score, asked);
  for (const { clause } of nearest) add(clause, 0, 0);
  for (const { clauses } of interpreted.addresses) for (const id of clauses) add(library.numberOf(id), 0, 0);
  for (const id of saying.keys()) add(library.numberOf(id), 0, 0);
  return [...candidates.values()];
}

/** Scores of the index become parts of the best one. */
function makeCandidateMaker(
  best: number,
  scores: ReadonlyMap<string, DocumentScore>,
  validity: ValidityFinder,
  saying: ReadonlyMap<string, number>,
): (
  held: HeldClause,
  found: { readonly score: number; readonly asked: number; readonly likeness: number },
) => Candidate {
  const most = Math.max(...[...scores.values()].map(({ sum }) => sum));
  return (held, { score, asked, likeness }) => ({
    held,
    likeness,
    validity: validity.ofClause(held),
    base: score / best,
    asked: asked / best,
    documentShare: (scores.get(held.document.id)?.sum ?? 0) / most,
    saysValidity: saying.get(held.clause.id) ?? 0,
  });
}

function isFiltered({ scope, level, issuer, kind, documents }: SearchRequest): boolean {
  return scope === 'current' || [level, issuer, kind, documents].some((filter) => filter !== undefined);
}

function passes(held: HeldClause, validity: ValidityFinder, request: SearchRequest): boolean {
  const { document } = held;
  const { scope, level, issuer, kind, documents } = request;
  if (documents !== undefined && !documents.includes(document.id)) return false;
  if (level !== undefined && document.level !== level) return false;
  if (kind !== undefined && document.kind !== kind) return false;
  if (issuer !== undefined && !(document.issuer ?? '').includes(issuer)) return false;
  return scope !== 'current' || mayBePresentedAsCurrent(validity.ofClause(held).status);
}
