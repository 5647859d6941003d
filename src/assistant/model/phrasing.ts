import type { Draft } from '../composing/compose-answer.ts';

/** Limits of one phrasing: seconds, characters of the reply. */
export interface ModelBudget {
  readonly seconds: number;
  readonly characters: number;
}

export const DEFAULT_BUDGET: ModelBudget = { seconds: 20, characters: 6000 };

/** Lines that told no statement that was given out, and words in which a statement may not be told. */
interface Refused {
  readonly forged: number;
  readonly rejected: readonly string[];
}

/** What became of a phrasing; every kind but `phrased` means that the draft is shown as it is. */
export type Phrasing =
  | ({ readonly kind: 'phrased'; readonly draft: Draft } & Refused)
  | { readonly kind: 'failed'; readonly reason: 'timeout' | 'error' | 'empty' | 'too_long' }
  | ({ readonly kind: 'unproven' | 'unchanged' } & Refused);
