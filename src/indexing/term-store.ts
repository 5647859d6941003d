/** What is kept of one unit: its terms by number, ascending, and how strongly each stands in it (255ths). */
export interface StoredUnit {
  /** Number of the clause it belongs to. */
  readonly owner: number;
  readonly terms: Uint32Array;
  readonly impacts: Uint8Array;
}

/** Units that can be looked up by their terms. */
export interface UnitStore {
  /** Some of the units that hold any of the terms, the likeliest `limit`, by whatever ranking the store has. */
  findCandidates(terms: readonly string[], limit: number): readonly number[];
  get(unit: number): StoredUnit;
}

export interface StoredTerm {
  readonly number: number;
  readonly textRarity: number;
  readonly askedRarity: number;
}

/** An index kept outside of memory. */
export interface TermStore {
  readonly clauses: readonly string[];
  /** The vocabulary, which is small even where the texts are not. */
  readonly words: readonly string[];
  readonly texts: UnitStore;
  readonly asked: UnitStore;
  findTerm(text: string): StoredTerm | null;
  question(number: number): string;
}

/** A row for each unit of an index, for writing a store; `words` are its terms as text. */
export interface UnitRow extends StoredUnit {
  readonly words: readonly string[];
}
