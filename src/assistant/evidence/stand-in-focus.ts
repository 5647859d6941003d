import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Passage, SearchResult } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';
import type { Understanding } from '../understand.ts';

/** What a clause in focus has before others of its worth. */
const PULL = 0.15;

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

/** Where the clauses that are spoken of answer as well as others, they stand first. */
export function inFocusFirst({ scope, attributes }: Understanding, passages: readonly Passage[]): readonly Passage[] {
  if (!scope || scope.clauses.length === 0 || attributes !== null) return passages;
  const best = passages[0]?.score ?? 0;
  const [first = ''] = scope.clauses;
  const pulled = passages.map((passage) =>
    isWithin(passage.clause.id, first) ? { ...passage, score: passage.score + PULL * best } : passage,
  );
  return pulled.sort((one, other) => other.score - one.score);
}

function isWithin(id: string, spoken: string): boolean {
  return id === spoken || id.startsWith(`${spoken}.`) || spoken.startsWith(`${id}.`);
}
