import type { RankedCandidate } from '../candidate.ts';
import type { ContentWord } from '../content-words.ts';
import type { HeldClause } from '../held-clause.ts';
import { SELDOM_STATED, STATED } from './stated.ts';
import type { Verdict } from './weigh-scope.ts';

/** So many of the best clauses are looked at. */
const NEAREST = 3;
const TESTS = { ...STATED, ...SELDOM_STATED };

/**
 * The best clause lacks what is asked of a thing that is held, and another of the best that has the thing by its rarest
 * word states it (首店: a task names it, the measures give the amount): then the question is as likely held as its thing.
 */
export function raiseWhereStated(
  verdict: Verdict,
  ranked: readonly RankedCandidate[],
  words: readonly ContentWord[],
): Verdict {
  const { unstated } = verdict;
  if (unstated === null) return verdict;
  const nearest = ranked.slice(0, NEAREST).map(({ candidate }) => candidate.held);
  const named = words.filter((word) => nearest.some((held) => holds(held, word)));
  const rarity = Math.max(0, ...named.map((word) => word.rarity));
  const thing = named.find((word) => word.rarity === rarity);
  const isStated = nearest.some(
    (held) => thing && holds(held, thing) && unstated.asked.every((one) => TESTS[one](held.text, held)),
  );
  return isStated ? { kind: 'held', likelihood: unstated.likelihood, unstated: null } : verdict;
}

function holds({ text }: HeldClause, { alternatives }: ContentWord): boolean {
  return alternatives.some((word) => text.includes(word));
}
