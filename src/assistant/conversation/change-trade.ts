import type { Fact } from '../../policy/fact.ts';
import { optionSaid } from '../../question/facts/option-said.ts';
import type { ProfileChange } from './change-profile.ts';
import type { ProfileFact } from './state.ts';

/** The fact that says what a company does. */
const TRADE = 'sector';
/** The option of a fact that stands for all others. */
const OTHERS = /^(?:其他|都不是|不是|非|一般)/u;

/**
 * Another trade takes the place of the one before in every fact that was read from its words: of a restaurant that
 * turns out to be a software company nothing is left that only restaurants are. Pure.
 */
export function changeTrade(
  text: string,
  change: ProfileChange,
  turn: number,
  facts: ReadonlyMap<string, Fact>,
): ProfileChange {
  const trade = facts.get(TRADE);
  const said = trade && optionSaid(trade, text);
  if (!trade || !said) return change;
  const isOutdated = (one: ProfileFact) => {
    const fact = facts.get(one.fact);
    const before = optionSaid(trade, one.words);
    return fact?.type === 'choice' && one.turn < turn && before !== null && before.option !== said.option;
  };
  const replace = (list: readonly ProfileFact[]) =>
    list.flatMap((one) => (isOutdated(one) ? asOther(one, said.words, turn, facts.get(one.fact)) : [one]));
  const outdated = [...change.profile, ...change.supposed].filter(isOutdated);
  const settled = outdated.flatMap((one) => asOther(one, said.words, turn, facts.get(one.fact)));
  return {
    profile: replace(change.profile),
    supposed: replace(change.supposed),
    settled: { ...change.settled, ...Object.fromEntries(settled.map(({ fact, value }) => [fact, value])) },
  };
}

/** The fact with its option for all others; nothing where it has none. */
function asOther(one: ProfileFact, words: string, turn: number, fact: Fact | undefined): readonly ProfileFact[] {
  const other = fact?.options.find((option) => OTHERS.test(option));
  return other === undefined ? [] : [{ ...one, value: other, display: other, words, source: 'derived', turn }];
}
