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
}
