import type { SynonymKind } from '../indexing/lexicon.ts';
import type { TermKind } from '../indexing/tokenise.ts';

/** How much a term of the question counts, by what it is. */
export const KIND_WEIGHTS: Readonly<Record<TermKind, number>> = {
  word: 1,
  bigram: 1,
  character: 0.7,
  latin: 1,
  quantity: 0.7,
};

/** How much the words that a synonym adds count beside the words typed. */
export const SYNONYM_WEIGHTS: Readonly<Record<SynonymKind | 'correction', number>> = {
  abbreviation: 1,
  same: 0.4,
  colloquial: 0.7,
  broader: 0.5,
  correction: 1,
};

/** Words of asking, names of places, and addresses that the jump answers, as part of their weight. */
export const ASIDE_WEIGHTS = { filler: 0.5, place: 0.4, address: 0.1, crossing: 0.5 } as const;
