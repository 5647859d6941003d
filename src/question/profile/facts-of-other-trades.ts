import type { Trade } from '../../indexing/trade.ts';
import type { Fact, Facts } from '../../policy/fact.ts';
import type { Language } from '../language.ts';

/** 都不是, 其他, 不属于这个行业: the option of who is none of those before it. */
const NONE_OF_THEM = /^(?:都不是|都不属于|其他|其他行业|不是.*业|不属于这个行业)$/u;
/** So many options must be called like trades for the choice to be one of trades. */
const MOST = 0.6;
/** So much of an option's words must be the name of the trade. */
const MOST_OF_WORDS = 0.5;

interface ChoiceOfTrades {
  readonly name: string;
  readonly none: string;
  /** Sections of GB/T 4754 to which its options belong. */
  readonly sections: ReadonlySet<string>;
}

const known = new WeakMap<ReadonlyMap<string, Fact>, readonly ChoiceOfTrades[]>();

/**
 * Choices between trades (餐饮, 零售, 其他), or of one (科学研究和技术服务业企业的情形), of none of which the asker is, since
 * every option is of another section of the classification than all his trades. Empty where no trade is known.
 */
export function factsOfOtherTrades(
  trades: readonly Trade[],
  facts: ReadonlyMap<string, Fact>,
  language: Pick<Language, 'findTrades' | 'trades'>,
): Facts {
  const own = trades.flatMap(({ sections }) => sections);
  if (own.length === 0) return {};
  const other = choicesOfTrades(facts, language).filter(({ sections }) => !own.some((one) => sections.has(one)));
  return Object.fromEntries(other.map(({ name, none }) => [name, none]));
}

function choicesOfTrades(
  facts: ReadonlyMap<string, Fact>,
  language: Pick<Language, 'findTrades' | 'trades'>,
): readonly ChoiceOfTrades[] {
  const found = known.get(facts) ?? [...facts.values()].flatMap((fact) => choiceOf(fact, language));
  known.set(facts, found);
  return found;
}

function isMostOf(words: string) {
  return ({ start, end }: { readonly start: number; readonly end: number }) =>
    end - start >= words.length * MOST_OF_WORDS;
}

function choiceOf(fact: Fact, { findTrades, trades }: Pick<Language, 'findTrades' | 'trades'>) {
  const { name, type, options, said, label } = fact;
  const none = options.find((option) => NONE_OF_THEM.test(option));
  if (type !== 'choice' || name === 'sector' || none === undefined) return [];
  const asked = trades.find((trade) => trade.kind !== 'theme' && label.includes(trade.name));
  if (asked) return [{ name, none, sections: new Set(asked.sections) }];
  const named = options
    .filter((option) => option !== none)
    .map((option) => [option, ...(said[option] ?? [])].flatMap((words) => findTrades(words).filter(isMostOf(words))));
  const called = named.filter((found) => found.length > 0);
  if (called.length < named.length * MOST) return [];
  const sections = new Set(called.flat().flatMap(({ thing }) => thing.sections));
  return [{ name, none, sections }];
}
