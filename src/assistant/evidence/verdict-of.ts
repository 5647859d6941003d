import { isBroad } from '../../question/is-broad.ts';
import type { SearchResult } from '../../retrieval/search-result.ts';
import type { Verdict } from '../../retrieval/weigh-scope.ts';
import type { Understanding } from '../understand.ts';

/** The verdict on a question: a broad one has no subject to miss, a follow-up has that of the question before it, and an address is what it names. */
export function verdictOf(question: Understanding, { verdict, interpreted }: SearchResult): Verdict['kind'] {
  const isAddressed = interpreted.addresses.some(({ state }) => state === 'found');
  return question.followsUp || isAddressed || isBroad(question, interpreted) ? 'held' : verdict.kind;
}
