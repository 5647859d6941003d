import type { ScoredClause } from '../indexing/clause-index.ts';
import { mayBePresentedAsCurrent } from '../policy/validity.ts';
import type { Candidate } from './candidate.ts';
import { type DocumentScore, scoreDocuments } from './document-scores.ts';
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
  { interpreted }: Reading,
  scored: readonly ScoredClause[],
): readonly Candidate[] {
  const scores = scoreDocuments(scored, library.heldAt);
  const validity = library.validityOn(request.asOf);
  const saying = weighValidityClauses(library.documents, validity, request, interpreted, scores);
  const makeCandidate = makeCandidateMaker(scored[0]?.score ?? 1, scores, validity, saying);
  const wanted = weighedOf(request);
  const candidates: Candidate[] = [];
  for (const { clause, score, asked } of scored) {
    if (candidates.length >= wanted) break;
    const held = library.heldAt(clause);
    if (held && passes(held, validity, request)) candidates.push(makeCandidate(held, score, asked));
  }
  const others = [...interpreted.addresses.flatMap(({ clauses }) => clauses), ...saying.keys()];
  for (const held of othersThan(candidates, others, library))
    if (passes(held, validity, request)) candidates.push(makeCandidate(held, 0, 0));
  return candidates;
}

/** Scores of the index become parts of the best one. */
function makeCandidateMaker(
  best: number,
  scores: ReadonlyMap<string, DocumentScore>,
  validity: ValidityFinder,
  saying: ReadonlyMap<string, number>,
): (held: HeldClause, score: number, asked: number) => Candidate {
  const most = Math.max(...[...scores.values()].map(({ sum }) => sum));
  return (held, score, asked) => ({
    held,
    validity: validity.ofClause(held),
    base: score / best,
    asked: asked / best,
    documentShare: (scores.get(held.document.id)?.sum ?? 0) / most,
    saysValidity: saying.get(held.clause.id) ?? 0,
  });
}

/** Clauses that the question is about and the index did not find. */
function othersThan(
  candidates: readonly Candidate[],
  ids: readonly string[],
  { held }: Library,
): readonly HeldClause[] {
  if (ids.length === 0) return [];
  const known = new Set(candidates.map((candidate) => candidate.held.clause.id));
  return [...new Set(ids)].flatMap((id) => (known.has(id) ? [] : (held(id) ?? [])));
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
