import type { MemoryIndex, ScoredClause } from '../indexing/clause-index.ts';
import type { Interpreted } from '../question/interpreted.ts';
import type { Candidate } from './candidate.ts';
import { coverageOf } from './content-words.ts';
import { depthOf, findCandidates } from './find-candidates.ts';
import { highlight } from './highlight.ts';
import type { Library } from './library.ts';
import { type MergedCandidate, mergeCopies } from './merge-copies.ts';
import { explain, rank } from './rank.ts';
import { measureScope, type ScopeMeasure } from './scope/measure-scope.ts';
import { raiseWhereStated } from './scope/stated-beside.ts';
import { weighScope } from './scope/weigh-scope.ts';
import type { Passage, SearchRequest, SearchResult } from './search-result.ts';
import { townsIn } from './towns-in.ts';
import { prepareQuestion, type Question } from './wanted.ts';
import { type Reading, weighQuestion } from './weigh-question.ts';

/**
 * A question -> the clauses that answer it, best first, with what was understood: read, find in the index, weigh the
 * reasons, show copies once. Pure, never throws on a question, and never hides a clause for being out of force.
 */
export async function search(library: Library, request: SearchRequest): Promise<SearchResult> {
  const reading = weighQuestion(request.query, request.asOf, library);
  return order(library, request, reading, await library.index.search(reading.terms, depthOf(request)));
}

/** The same at once, where the index is in memory. */
export function searchAtOnce(library: Library<MemoryIndex>, request: SearchRequest): SearchResult {
  const reading = weighQuestion(request.query, request.asOf, library);
  return order(library, request, reading, library.index.search(reading.terms, depthOf(request)));
}

/** What the verdict on a question is weighed from, for fitting it; `except`: a question people ask, as if nobody had asked it. */
export function measureScopeOf(library: Library<MemoryIndex>, request: SearchRequest, except = -1): ScopeMeasure {
  const reading = weighQuestion(request.query, request.asOf, library);
  const found = library.index.search(reading.terms, depthOf(request), except);
  const question = prepareQuestion(reading, library.clauses);
  const ranked = rank(findCandidates(library, request, reading, found), question, request.limit ?? 10);
  return measureScope(reading, found, ranked, question, library);
}

/** The second half of a search: what the index found, weighed, in order and as it is shown. */
function order(
  library: Library,
  request: SearchRequest,
  reading: Reading,
  found: readonly ScoredClause[],
): SearchResult {
  const { limit = 10, offset = 0 } = request;
  const question = prepareQuestion(reading, library.clauses);
  const ranked = rank(findCandidates(library, request, reading, found), question, offset + limit);
  const merged = mergeCopies(ranked);
  const towns = townsIn(reading.interpreted);
  const verdict = onlyOnce(() =>
    raiseWhereStated(
      weighScope(measureScope(reading, found, ranked, question, library), library.models),
      ranked,
      reading.words,
    ),
  );
  return {
    interpreted: reading.interpreted,
    get verdict() {
      return verdict();
    },
    strange: [...reading.strange].sort((one, other) => other.rarity - one.rarity).map(({ text }) => text),
    total: merged.length,
    hits: merged.slice(offset, offset + limit).map((one) => makePassage(one, question, towns)),
    suggestions: otherWays(reading.interpreted),
  };
}

/** Most searches of an answer are for its parts, and nobody asks for the verdict on them. */
function onlyOnce<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The question as it was read, when something in it was put right: pinyin, a typing error. */
function otherWays({ text: { spoken }, corrected }: Interpreted): readonly string[] {
  return corrected === spoken ? [] : [corrected];
}

function makePassage(
  { candidate, score, elsewhere }: MergedCandidate,
  question: Question,
  towns: readonly string[],
): Passage {
  const words = [...question.words.flatMap(({ alternatives }) => alternatives), ...towns];
  const { held } = candidate;
  return {
    ...placeOf(candidate),
    score,
    coverage: coverageBy(held, question),
    highlights: highlight(held.clause.text, held.text, words),
    reasons: explain(candidate, question),
    elsewhere: elsewhere.map(placeOf),
  };
}

/** Of a clause that was asked for by its number, and of a question without content, there is nothing left to cover. */
function coverageBy({ clause, text, headings }: Candidate['held'], { words, addressed }: Question): number {
  if (words.length === 0 || addressed.has(clause.id)) return 1;
  return coverageOf((word) => text.includes(word) || headings.includes(word), words);
}

function placeOf({ held: { clause, document }, validity }: Candidate) {
  return { clause, document, validity };
}
