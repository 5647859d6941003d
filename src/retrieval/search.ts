import { findCandidates } from './find-candidates.ts';
import { highlight } from './highlight.ts';
import type { Library } from './library.ts';
import { mergeCopies } from './merge-copies.ts';
import { explain, rank } from './rank.ts';
import { readQuestion } from './read-question.ts';
import type { Question } from './reasons.ts';
import type { Passage, SearchRequest, SearchResult } from './search-result.ts';

/**
 * A question -> the clauses that answer it, best first, with what was understood: read, find in the index, weigh the
 * reasons, show copies once. Pure, never throws on a question, and never hides a clause for being out of force.
 */
export function search(library: Library, request: SearchRequest): SearchResult {
  const { limit = 10, offset = 0 } = request;
  const reading = readQuestion(request.query, request.asOf, library);
  const question: Question = { interpreted: reading.interpreted, words: reading.words };
  const merged = mergeCopies(rank(findCandidates(library, request, reading), question));
  const words = reading.words.flatMap(({ alternatives }) => alternatives);
  const hits = merged.slice(offset, offset + limit).map(
    ({ candidate, elsewhere }): Passage => ({
      clause: candidate.clause,
      document: candidate.document,
      validity: candidate.validity,
      score: candidate.score,
      highlights: highlight(candidate.clause.text, candidate.compared.text, words),
      reasons: explain(candidate, question),
      elsewhere: elsewhere.map(({ clause, document, validity }) => ({ clause, document, validity })),
    }),
  );
  return { interpreted: reading.interpreted, total: merged.length, hits, suggestions: [] };
}
