import type { CalendarDate } from '../../policy/calendar-date.ts';
import { isOfHome } from '../../policy/jurisdiction.ts';
import { successorsOf } from '../../policy/validity.ts';
import type { Passage, SearchResult } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';

type Held = Pick<Sources, 'documents' | 'jurisdictions'>;

/** Clauses that are looked at for an answer. */
export const PASSAGES = 12;
/** A passage this much weaker than the best is not about the question. */
const RELEVANT = 0.4;

/** The clauses found that are about the question, best first. */
export function findPassages(found: SearchResult, sources: Held): readonly Passage[] {
  const fitting = ofNamedDocuments(found, sources);
  const best = fitting[0]?.score ?? 0;
  return fitting.filter(({ score }) => score >= best * RELEVANT);
}

/** For each part of the question the passage that answers it, so that no part goes unanswered. */
export async function bestForParts(
  parts: readonly string[],
  passages: readonly Passage[],
  asOf: CalendarDate,
  sources: Sources,
): Promise<ReadonlySet<string>> {
  const known = new Set(passages.map(({ clause }) => clause.id));
  const found = await Promise.all(parts.map((query) => sources.search({ query, asOf, limit: PASSAGES * 4 })));
  return new Set(found.flatMap(({ hits }) => hits.find(({ clause }) => known.has(clause.id))?.clause.id ?? []));
}

/** A question that names a document is answered from that document, and from the one that took its place; from all where it is not in force yet. */
function ofNamedDocuments({ interpreted, hits }: SearchResult, { documents, jurisdictions }: Held): readonly Passage[] {
  const named = new Set(interpreted.addresses.flatMap((address) => address.documents));
  const ofNamed = hits.filter(({ document }) => named.has(document.id));
  if (ofNamed.every(({ validity }) => validity.status === 'not_yet_effective'))
    return withoutHome(interpreted, hits, jurisdictions);
  const successors = [...named].flatMap((id) => successorsOf(documents.get(id)));
  return hits.filter(({ document }) => named.has(document.id) || successors.includes(document.id));
}

/** Rules of home say nothing to another place; those from above do. */
function withoutHome(
  interpreted: SearchResult['interpreted'],
  hits: readonly Passage[],
  jurisdictions: Sources['jurisdictions'],
): readonly Passage[] {
  return interpreted.elsewhere.length > 0 ? hits.filter(({ document }) => !isOfHome(document, jurisdictions)) : hits;
}
