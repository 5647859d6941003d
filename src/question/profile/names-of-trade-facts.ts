import type { Lexicon } from '../../indexing/lexicon.ts';

/** Yes-or-no facts that say that somebody is of a trade: they follow from the name of the trade, or do not hold. */
export function namesOfTradeFacts({ trades }: Pick<Lexicon, 'trades'>): ReadonlySet<string> {
  return new Set(
    trades.flatMap(({ facts }) => Object.entries(facts).flatMap(([name, value]) => (value === true ? [name] : []))),
  );
}
