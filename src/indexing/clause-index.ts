/** What the index can be asked for: a term of the vocabulary (word, bigram, Latin word) and how much it counts. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A clause by its position in the corpus, with its score; the best sentence is the piece that matched most. */
export interface ScoredClause {
  readonly clause: number;
  readonly score: number;
}

/** Weight of each field of the index, by name; a field left out counts nothing. */
export type FieldWeights = Readonly<Record<string, number>>;

/** An inverted index over clauses. The in-memory one and the one over a database answer alike. */
export interface ClauseIndex {
  /** Clause ids in index order. */
  readonly clauses: readonly string[];
  /** True when the vocabulary holds the word, so that a question is cut like the texts were. */
  hasWord(word: string): boolean;
  /** The `limit` best clauses, best first; equal scores in text order. */
  search(terms: readonly WeightedTerm[], limit: number): readonly ScoredClause[];
}
