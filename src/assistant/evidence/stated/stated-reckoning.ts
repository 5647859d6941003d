import type { TraceStep } from '../../../calculator/outcome.ts';
import type { Bound } from '../../../policy/bound.ts';
import type { Clause } from '../../../policy/clause.ts';
import type { Finding } from '../evidence.ts';

/** What a figure of a clause is reckoned to: a rate of a quantity, what was done of an aim, so many in each period, all places taken. */
export type ReckonedAs = 'rate' | 'aim' | 'periods' | 'places';

/** What comes of a figure of a clause for a quantity that was told, or that another clause holds. */
export interface StatedReckoning {
  readonly as: ReckonedAs;
  readonly finding: Finding;
  /** The words of the clause that hold the figure. */
  readonly words: string;
  readonly bound: Bound;
  readonly steps: readonly TraceStep[];
  /** Where the base stands, when nobody told it. */
  readonly base: { readonly clause: Clause; readonly words: string } | null;
  /** Share of the figure's subject that stands in what was told, 0 to 1. */
  readonly covered: number;
  /** Pairs of characters that both have. */
  readonly shared: number;
}
