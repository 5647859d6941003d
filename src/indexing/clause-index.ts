import type { GeneralWords } from './general-words.ts';
import type { Vocabulary } from './tokenise.ts';

/** A term of a question and how much it counts. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A clause by its position in the index, with its score. */
export interface ScoredClause {
  readonly clause: number;
  readonly score: number;
  /** The part of `score` that comes from questions people ask. */
  readonly asked: number;
  /** The question most like the one typed, for `ClauseIndex.question`; -1 when none is. */
  readonly question: number;
}

/** An inverted index over clauses. The one in memory answers at once, the one over a database soon, and alike. */
export interface ClauseIndex {
  /** Clause ids in index order. */
  readonly clauses: readonly string[];
  readonly vocabulary: Vocabulary;
  /** Words of the general language, whether a text holds them or not. */
  readonly general: GeneralWords;
  /** Inverse document frequency, 0 for a term that is in no text. */
  rarity(term: string): number;
  /** True for a term of the texts or of the questions people ask. */
  knows(term: string): boolean;
  /** Text of a question people ask. */
  question(number: number): string;
  /** The `limit` best clauses, best first; equal scores in text order. */
  search(terms: readonly WeightedTerm[], limit: number): readonly ScoredClause[] | Promise<readonly ScoredClause[]>;
}

/** An index that answers at once. */
export interface MemoryIndex extends ClauseIndex {
  /** `except`: a question people ask that is left out, as if nobody had asked it. */
  search(terms: readonly WeightedTerm[], limit: number, except?: number): readonly ScoredClause[];
}
