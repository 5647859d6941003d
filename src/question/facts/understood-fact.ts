import type { FactValue } from '../../policy/fact.ts';

/** A fact understood from the words, as the asker can see and correct it. */
export interface UnderstoodFact {
  readonly fact: string;
  readonly label: string;
  readonly value: FactValue;
  readonly display: string;
  readonly words: string;
  /** How it is known: from the words, chosen from what was asked, following from something said, or taken for granted. Said when left out. */
  readonly source?: 'said' | 'chosen' | 'derived' | 'assumed';
  /** What the value was reckoned from, where the asker told its parts. */
  readonly reckoned?: ReckonedFact;
}

/** The parts of a fact in the unit of its amounts, each with the words in which it was told: 600万 + 350万, 230万 ÷ 500万. */
export interface ReckonedFact {
  readonly by: 'sum' | 'share';
  readonly parts: readonly { readonly amount: string; readonly words: string }[];
  readonly unit: string;
}
