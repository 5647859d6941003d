import { findCandidates } from './find-candidates.ts';
import { highlight } from './highlight.ts';
import type { Library } from './library.ts';
import { mergeCopies } from './merge-copies.ts';
import { rank } from './rank.ts';
import { type Reading, readQuestion } from './read-question.ts';
import type { Question } from './reasons.ts';
import type { Passage, SearchRequest, SearchResult } from './search-result.ts';

/** Lighter words (函数词, places) are no content. */
const CONTENT_WEIGHT = 0.45;

/**
 * A question -> the clauses that answer it, best first, with what was understood: read, find in the index, weigh the
 * reasons, show copies once. Pure, never throws on a question, and never hides a clause for being out of force.
 */
export function search(library: Library, request: SearchRequest): SearchResult {
  const { limit = 10, offset = 0 } = request;
  const reading = readQuestion(request.query, request.asOf, library);
  const question: Question = { interpreted: reading.interpreted, words: contentWords(library, reading) };
  const merged = mergeCopies(rank(findCandidates(library, request, reading), question));
  const words = question.words.map(({ text }) => text);
  const hits = merged.slice(offset, offset + limit).map(
    ({ candidate, elsewhere }): Passage => ({
      clause: candidate.clause,
      document: candidate.document,
      validity: candidate.validity,
      score: candidate.score,
      highlights: highlight(candidate.clause.text, words),
      reasons: candidate.reasons,
      elsewhere: elsewhere.map(({ clause, document, validity }) => ({ clause, document, validity })),
    }),
  );
  return { interpreted: reading.interpreted, total: merged.length, hits, suggestions: [] };
}

/** Words of the vocabulary and Latin words that the question or its synonyms hold, rarest first. */
function contentWords({ index }: Library, { terms }: Reading): Question['words'] {
  return terms
    .filter(({ term, weight }) => weight >= CONTENT_WEIGHT && term.length > 1 && isWord(index, term))
    .map(({ term }) => ({ text: term, rarity: index.rarity(term) }))
    .filter(({ rarity }) => rarity > 0)
    .sort((left, right) => right.rarity - left.rarity);
}

function isWord({ vocabulary }: Library['index'], term: string): boolean {
  return vocabulary.holds(term, 0, term.length) || /^[a-z0-9]/.test(term);
}
