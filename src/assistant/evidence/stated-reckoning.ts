import type { TraceStep } from '../../calculator/outcome.ts';
import type { Clause } from '../../policy/clause.ts';
import type { Bound } from '../../policy/stated-rate.ts';
import type { Finding } from './evidence.ts';

/** What comes of a figure of a clause for a quantity that was told, or that another clause holds. */
export interface StatedReckoning {
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
