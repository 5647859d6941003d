import type { CalendarDate } from '../../policy/calendar-date.ts';
import { validityOfClause } from '../../policy/validity.ts';
import type { Passage, SearchResult } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';
import type { Understanding } from '../understand.ts';

/** What a clause in focus has before others of its worth, and what it has where only the day is another. */
const PULL = 0.15;
const PULL_OF_SAME = 0.6;

/** Places, days, figures and addresses are those of the message: its topic was asked before, of another day and place. */
export function readingOf(
  { followsUp, said, isSeatOnly }: Understanding,
  found: SearchResult,
  asOf: CalendarDate,
  sources: Sources,
): SearchResult {
  if (!followsUp) return found;
  const { places, elsewhere, dates, amounts, matters, validity } = sources.interpret(said.spoken, asOf);
  return {
    ...found,
    interpreted: {
      ...found.interpreted,
      ...{ dates, amounts, matters, validity },
      ...(isSeatOnly ? { places: [], elsewhere: [] } : { places, elsewhere }),
    },
  };
}

/** Where the clauses that are spoken of answer as well as others, they stand first; the clause of what is reckoned again always stands among them. */
export function inFocusFirst(
  { scope, attributes }: Understanding,
  found: readonly Passage[],
  asOf: CalendarDate,
  sources: Sources,
): readonly Passage[] {
  if (!scope || scope.clauses.length === 0 || (attributes !== null && !scope.leads)) return found;
  const [first = ''] = scope.clauses;
  const best = found[0]?.score ?? 1;
  const pull = scope.isSame ? PULL_OF_SAME : PULL;
  const isMissing = scope.isReckoned === true && !found.some(({ clause }) => isWithin(clause.id, first));
  const passages = isMissing ? [...found, ...passageOf(first, best, asOf, sources)] : found;
  const pulled = passages.map((passage) =>
    isWithin(passage.clause.id, first) ? { ...passage, score: passage.score + pull * best } : passage,
  );
  return pulled.sort((one, other) => other.score - one.score);
}

/** A clause that was spoken of, as if it had been found. */
function passageOf(id: string, score: number, asOf: CalendarDate, { clauses, documents }: Sources): readonly Passage[] {
  const clause = clauses.get(id);
  const document = clause && documents.get(clause.document);
  if (!clause || !document) return [];
  const validity = validityOfClause(clause, document, asOf);
  return [{ clause, document, validity, score, coverage: 1, highlights: [], reasons: [], elsewhere: [] }];
}

function isWithin(id: string, spoken: string): boolean {
  return id === spoken || id.startsWith(`${spoken}.`) || spoken.startsWith(`${id}.`);
}
