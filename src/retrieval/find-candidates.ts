import type { ScoredClause } from '../indexing/clause-index.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Clause } from '../policy/clause.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { type Validity, validityOfClause } from '../policy/validity.ts';
import type { Candidate } from './candidate.ts';
import type { Library } from './library.ts';
import type { Reading } from './read-question.ts';
import type { SearchRequest } from './search-result.ts';
import { listValidityClauses } from './validity-clauses.ts';

/** Of how many documents, best first, the clauses on validity are looked at. */
const LEADING = 3;
/** How many clauses of the index the reasons are weighed for. */
const DEPTH = 60;
/** With a filter most of them may fall away. */
const FILTERED_DEPTH = 2000;

/** The clauses that the index finds and those that the question addresses, less what the request filters out. */
export function findCandidates(library: Library, request: SearchRequest, reading: Reading): readonly Candidate[] {
  const depth = Math.max(isFiltered(request) ? FILTERED_DEPTH : DEPTH, (request.offset ?? 0) + (request.limit ?? 10));
  const scored = new Map(
    library.index
      .search(reading.terms, depth)
      .map((found): [string, ScoredClause] => [library.index.clauses[found.clause] ?? '', found]),
  );
  const addressed = reading.interpreted.addresses.flatMap(({ clauses }) => clauses);
  const best = Math.max(...[...scored.values()].map(({ score }) => score), Number.MIN_VALUE);
  const validity = weighValidityClauses(library, request, reading, scored, best);
  const validityOf = makeValidityFinder(request.asOf);
  const ids = new Set([...scored.keys(), ...addressed, ...validity.keys()]);
  return [...ids].flatMap((id): readonly Candidate[] => {
    const clause = library.clauses.get(id);
    const document = clause && library.documents.get(clause.document);
    if (!clause || !document) return [];
    const found = scored.get(id);
    const candidate = {
      clause,
      document,
      validity: validityOf(clause, document),
      compared: library.compared(clause),
      base: (found?.score ?? 0) / best,
      asked: (found?.asked ?? 0) / best,
      saysValidity: validity.get(id) ?? 0,
    };
    return passes(candidate, request) ? [candidate] : [];
  });
}

/** Clauses without a period of their own share the validity of their document, which is worked out once. */
function makeValidityFinder(asOf: CalendarDate): (clause: Clause, document: PolicyDocument) => Validity {
  const shared = new Map<string, Validity>();
  return (clause, document) => {
    if (clause.period || clause.sentence_periods) return validityOfClause(clause, document, asOf);
    const known = shared.get(document.id) ?? validityOfClause(clause, document, asOf);
    shared.set(document.id, known);
    return known;
  };
}

function isFiltered({ scope, level, issuer, kind }: SearchRequest): boolean {
  return scope === 'current' || level !== undefined || issuer !== undefined || kind !== undefined;
}

function passes({ document, validity }: Candidate, { scope, level, issuer, kind }: SearchRequest): boolean {
  if (scope === 'current' && validity.status !== 'in_force' && validity.status !== 'unknown') return false;
  if (level !== undefined && document.level !== level) return false;
  if (kind !== undefined && document.kind !== kind) return false;
  return issuer === undefined || (document.issuer ?? '').includes(issuer);
}

/** The clauses on validity of the documents that lead, as far as those lead, and of those that the question names. */
function weighValidityClauses(
  library: Library,
  { asOf }: SearchRequest,
  { interpreted }: Reading,
  scored: ReadonlyMap<string, ScoredClause>,
  best: number,
): ReadonlyMap<string, number> {
  const leads = new Map<string, number>();
  for (const [id, { score }] of scored) {
    const document = library.clauses.get(id)?.document ?? '';
    if (leads.size < LEADING && !leads.has(document)) leads.set(document, score / best);
  }
  for (const { documents } of interpreted.addresses) for (const id of documents) leads.set(id, 1);
  const weights = new Map<string, number>();
  for (const [id, lead] of leads) {
    const document = library.documents.get(id);
    if (!document) continue;
    for (const [clause, weight] of listValidityClauses(document, asOf, interpreted))
      weights.set(clause, Math.max(weights.get(clause) ?? 0, weight * lead));
  }
  return weights;
}
