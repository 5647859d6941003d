import { isBroad } from '../../question/is-broad.ts';
import type { SearchResult } from '../../retrieval/search-result.ts';
import type { Verdict } from '../../retrieval/weigh-scope.ts';
import type { Understanding } from '../understand.ts';

/** Words between quotation marks that stand in one of so many best clauses are what is asked about. */
const NEAREST = 3;

/** The verdict on a question: a broad one has no subject to miss, a follow-up has that of the question before it, what the text spoken of answers best goes on with it, and an address is what it names. */
export function verdictOf(question: Understanding, { verdict, interpreted, hits }: SearchResult): Verdict['kind'] {
  const isAddressed = interpreted.addresses.some(({ state, documents }) => state === 'found' && documents.length > 0);
  const isQuoted = interpreted.phrases.some((phrase) =>
    hits.slice(0, NEAREST).some(({ clause }) => clause.text.includes(phrase)),
  );
  const isSpokenOf = question.around.includes(hits[0]?.document.id ?? '');
  return followsHeld(question) || isSpokenOf || isAddressed || isBroad(interpreted)
    ? 'held'
    : raise(verdict.kind, isQuoted || interpreted.act === 'find_support');
}

/** What a follow-up leans on was found; after a question that found nothing, both are judged together. */
function followsHeld({ followsUp, scope }: Understanding): boolean {
  return followsUp && scope !== null && (scope.documents !== null || scope.clauses.length > 0);
}

/** Who asks for supports of any kind is shown those that may be meant. */
function raise(kind: Verdict['kind'], isClose: boolean): Verdict['kind'] {
  return kind === 'near' && isClose ? 'partly' : kind;
}
