import type { Plan, Trade } from '../../indexing/trade.ts';
import type { Level } from '../../policy/document.ts';
import type { Facts } from '../../policy/fact.ts';
import type { UnderstoodFact } from '../facts/understood-fact.ts';

export type { Plan, Trade } from '../../indexing/trade.ts';

/** Who asks, as far as the words tell it, and what of the texts concerns them. */
export interface Profile {
  /** Each reading with its words and how it is known. */
  readonly understood: readonly UnderstoodFact[];
  /** The same as facts of measures, with those that were given. */
  readonly facts: Facts;
  /** Most special first. */
  readonly trades: readonly Trade[];
  /** As the trades were called: 书店, 药店. */
  readonly tradeNames: readonly string[];
  readonly plans: readonly Plan[];
  /** Parts of the message, and plans of which they speak alike without naming them. */
  readonly likelyPlans: readonly { readonly part: string; readonly plans: readonly Plan[] }[];
  /** Parts of the message that say more than who asks: each is looked for by itself. */
  readonly needs: readonly string[];
  /** True for who comes to the district: the new seat is the premise. */
  readonly isMover: boolean;
  /** Whose supports are asked for; null where no word says it, or both are. */
  readonly level: Level | null;
}
