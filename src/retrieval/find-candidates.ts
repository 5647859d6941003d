import type { ScoredClause } from '../indexing/clause-index.ts';
import type { Candidate } from './candidate.ts';
import { scoreDocuments } from './document-scores.ts';
import type { Library } from './library.ts';
import type { Reading } from './read-question.ts';
import type { SearchRequest } from './search-result.ts';
import { weighValidityClauses } from './validity-clauses.ts';

/** How many clauses of the index the reasons are weighed for. */
const DEPTH = 60;
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
  const found = new Map(scored.map((one) => [library.index.clauses[one.clause] ?? '', one]));
  const scores = scoreDocuments(found, library.held);
  const most = Math.max(...[...scores.values()].map(({ sum }) => sum));
  const validity = library.validityOn(request.asOf);
  const saying = weighValidityClauses(library.documents, validity, request, interpreted, scores);
  const addressed = interpreted.addresses.flatMap(({ clauses }) => clauses);
  return [...new Set([...found.keys(), ...addressed, ...saying.keys()])].flatMap((id): readonly Candidate[] => {
    const held = library.held.get(id);
    if (!held) return [];
    const { score = 0, asked = 0 } = found.get(id) ?? {};
    const candidate = {
      held,
      validity: validity.ofClause(held),
      base: score / best,
      asked: asked / best,
      documentShare: (scores.get(held.document.id)?.sum ?? 0) / most,
      saysValidity: saying.get(id) ?? 0,
    };
    return passes(candidate, request) ? [candidate] : [];
  });
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
