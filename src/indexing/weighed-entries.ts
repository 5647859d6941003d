import type { CountedWord } from './general-words.ts';
import type { BothPostings } from './owned-postings.ts';

/** Entries cut into terms and weighed: what every kind of index is made of. */
export interface WeighedEntries extends BothPostings {
  readonly clauses: readonly string[];
  readonly questions: readonly string[];
  /** By number; the first `wordCount` are the words of the vocabulary. */
  readonly terms: readonly string[];
  readonly wordCount: number;
  readonly general: readonly CountedWord[];
}
