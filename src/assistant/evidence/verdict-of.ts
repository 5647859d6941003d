import { findFigures } from '../../policy/figure.ts';
import { normalise } from '../../policy/normalise.ts';
import { mayBePresentedAsCurrent } from '../../policy/validity.ts';
import { isBroad } from '../../question/is-broad.ts';
import type { Verdict } from '../../retrieval/scope/weigh-scope.ts';
import type { SearchResult } from '../../retrieval/search-result.ts';
import type { Understanding } from '../understand.ts';

/** Words between quotation marks, and names of texts, that stand in one of so many best clauses are what is asked about. */
const NEAREST = 3;
/** Read off the curve of `npm run eval:scope`, of questions whose best clause has ended: below it 4 in 10 are not held. */
const HELD_THOUGH_ENDED = 0.4;

/** The verdict on a question: a broad one has no subject to miss, a follow-up has that of the question before it, what the text spoken of answers best goes on with it, and an address is what it names. */
export function verdictOf(question: Understanding, { verdict, interpreted, hits }: SearchResult): Verdict['kind'] {
  const isAddressed = interpreted.addresses.some(({ state, documents }) => state === 'found' && documents.length > 0);
  const nearest = hits.slice(0, NEAREST).map(({ clause }) => withoutSpace(normalise(clause.text)));
  const stands = (words: string) => nearest.some((text) => text.includes(withoutSpace(words)));
  const isQuoted = [...interpreted.phrases, ...interpreted.named].some(stands);
  const standing = standingOf(verdict, hits[0]);
  const isSpokenOf = question.around.includes(hits[0]?.document.id ?? '');
  return followsHeld(question) || isSpokenOf || isAddressed || isBroad(interpreted)
    ? 'held'
    : raise(
        standing === 'partly' && statesFigureOf(interpreted, hits.slice(0, NEAREST)) ? 'held' : standing,
        isQuoted,
        interpreted.act === 'find_support' || isHowToApply(question, hits[0]),
      );
}

/** Of the words of a question, by their rarity. */
const HALF = 0.5;

/** Who tells a figure that stands in one of the clauses found best has it from there: 听说首店最高200万，还有吗. */
function statesFigureOf({ amounts }: SearchResult['interpreted'], nearest: SearchResult['hits']): boolean {
  const told = new Set(amounts.map(({ value }) => value));
  const states = (text: string) => findFigures(text).some(({ value }) => told.has(value));
  return told.size > 0 && nearest.some(({ clause, coverage }) => coverage >= HALF && states(clause.text));
}

/** How one applies is asked for, of a thing for which the best clause has all words: it may leave that to the offices. */
function isHowToApply(question: Understanding, best: SearchResult['hits'][number] | undefined): boolean {
  return isOfApplying(question) && best !== undefined && best.coverage === 1;
}

/** How one applies is left to the offices by most clauses: their silence on it does not say that the thing is not held. */
export function isOfApplying({ asks }: Understanding): boolean {
  return asks.size === 1 && asks.has('procedure');
}

/** What answers best has ended: it says little to whoever does not surely ask about it. */
function standingOf({ kind, likelihood }: Verdict, best: SearchResult['hits'][number] | undefined): Verdict['kind'] {
  const hasEnded = best !== undefined && !mayBePresentedAsCurrent(best.validity.status);
  return kind === 'held' && hasEnded && likelihood < HELD_THOUGH_ENDED ? 'partly' : kind;
}

/** What a follow-up leans on was found; after a question that found nothing, both are judged together. */
function followsHeld({ followsUp, scope }: Understanding): boolean {
  return followsUp && scope !== null && (scope.documents !== null || scope.clauses.length > 0);
}

/** What a near text quotes is spoken of there; who asks for supports of any kind, or how to apply for one, is shown those that may be meant. */
function raise(kind: Verdict['kind'], isQuoted: boolean, asksForSupport: boolean): Verdict['kind'] {
  return (kind === 'outside' && isQuoted) || (kind === 'near' && (isQuoted || asksForSupport)) ? 'partly' : kind;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
