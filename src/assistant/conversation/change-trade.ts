import type { Fact } from '../../policy/fact.ts';
import { isDenied, optionSaid, type SaidOption } from '../../question/facts/option-said.ts';
import type { ProfileChange } from './change-profile.ts';
import type { ProfileFact } from './state.ts';

/** The option of a fact that stands for all others. */
const OTHERS = /^(?:其他|都不是|不是|非|一般)/u;

/** The fact that says what a company does. */
export const TRADE = 'sector';

/** What a message says of the trade, and what decides whether a fact was of another one. */
export interface TradeSaid {
  /** The trade that the message names; null for none. */
  readonly trade: SaidOption | null;
  /** The trade that some words name. */
  readonly tradeOf: (words: string) => string | null;
  readonly isSupposed: boolean;
  /** The turn, from 1. */
  readonly turn: number;
}

/**
 * Another trade takes the place of the one before in every fact that was read from its words: of a restaurant that
 * turns out to be a software company nothing is left that only restaurants are. What is only supposed leaves the profile
 * as it is. Pure.
 */
export function changeTrade(
  text: string,
  change: ProfileChange,
  { trade, tradeOf, isSupposed, turn }: TradeSaid,
  facts: ReadonlyMap<string, Fact>,
): ProfileChange {
  const past = trade && [...change.profile, ...change.supposed].find((one) => one.fact === TRADE && one.turn < turn);
  const isOutdated = (one: ProfileFact) => {
    if (facts.get(one.fact)?.type !== 'choice' || one.turn >= turn) return false;
    if (trade === null) return isDenied(one.words, text);
    // 餐饮 of 餐饮公司 tells of the same trade.
    const before = past?.words.includes(one.words) ? String(past.value) : tradeOf(one.words);
    return isDenied(one.words, text) || (before !== null && before !== trade.option);
  };
  const anew = (one: ProfileFact) => toldAnew(one, text, trade, turn, facts.get(one.fact));
  const replace = (list: readonly ProfileFact[]) => list.flatMap((one) => (isOutdated(one) ? anew(one) : [one]));
  const outdated = [...change.profile, ...change.supposed].filter(isOutdated).flatMap(anew);
  const supposed = replace(change.supposed);
  return {
    profile: isSupposed ? change.profile : replace(change.profile),
    supposed: isSupposed ? distinct([...supposed, ...outdated]) : supposed,
    settled: { ...change.settled, ...Object.fromEntries(outdated.map(({ fact, value }) => [fact, value])) },
  };
}

/** The fact with the option of the trade that is said now, or that for all others; nothing where it has neither. */
function toldAnew(
  one: ProfileFact,
  text: string,
  trade: SaidOption | null,
  turn: number,
  fact: Fact | undefined,
): readonly ProfileFact[] {
  const named = fact && (optionSaid(fact, text) ?? (trade && optionSaid(fact, trade.option)));
  const option = named?.option ?? fact?.options.find((other) => OTHERS.test(other));
  const words = trade?.words ?? named?.words ?? one.words;
  return option === undefined ? [] : [{ ...one, value: option, display: option, words, source: 'derived', turn }];
}

function distinct(list: readonly ProfileFact[]): readonly ProfileFact[] {
  return [...new Map(list.map((one) => [one.fact, one])).values()];
}
