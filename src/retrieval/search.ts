import { validityOfClause } from '../policy/validity.ts';
import type { Library } from './library.ts';
import type { Passage, SearchRequest, SearchResult } from './search-result.ts';

/** A question -> the clauses that answer it, best first, with what was understood. Pure, and never throws on a question. */
export function search(library: Library, request: SearchRequest): SearchResult {
  const found = library.index.search([{ term: request.query, weight: 1 }], request.limit ?? 10);
  const hits = found.flatMap(({ clause, score }): Passage[] => {
    const held = library.clauses.get(library.index.clauses[clause] ?? '');
    const document = held && library.documents.get(held.document);
    if (!held || !document) return [];
    const validity = validityOfClause(held, document, request.asOf);
    return [{ clause: held, document, validity, score, highlights: [], reasons: [], elsewhere: [] }];
  });
  return {
    interpreted: {
      text: request.query,
      addresses: [],
      phrases: [],
      dates: [],
      validity: null,
      places: [],
      amounts: [],
      departments: [],
      synonyms: [],
      corrections: [],
    },
    total: hits.length,
    hits,
    suggestions: [],
  };
}
