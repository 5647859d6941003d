/** One unit (a clause, a piece of a long one, a question people ask) as a store keeps it. */
export interface StoredUnit {
  readonly unit: number;
  /** Number of the clause it belongs to. */
  readonly clause: number;
  /** As `packImpacts` made it. */
  readonly impacts: string;
}

/** Units kept outside of memory. */
export interface UnitStore {
  /** Some of the units that hold any of the terms, the likeliest `limit`, by whatever ranking the store has. */
  findUnits(terms: readonly string[], limit: number): Promise<readonly StoredUnit[]>;
}

/** How strongly a term stands in a unit. */
export type Strength = 'strong' | 'middle' | 'weak';

/** A unit to be stored, with its terms as text, joined by spaces. */
export interface UnitRow extends StoredUnit {
  readonly words: Readonly<Record<Strength, string>>;
}
