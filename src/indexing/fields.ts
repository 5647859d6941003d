/** Where in a clause a word stands, and how much that counts. */
export interface Field {
  readonly weight: number;
  /** How far a long field is discounted: 0 not at all, 1 in full. */
  readonly lengthPenalty: number;
}

/**
 * `own`: the clause without its sub-clauses, or a piece of it. `inner`: the text of its sub-clauses.
 * `heading`: the headings it stands under, and its own. `title`: title, aliases and number of its document.
 */
export const FIELD_NAMES = ['own', 'inner', 'heading', 'title'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

export interface Weights {
  readonly fields: Readonly<Record<FieldName, Field>>;
  /** After how many occurrences another one hardly counts (k1 of BM25). */
  readonly saturation: number;
  /** Of a single Han character in a question, beside words and pairs of characters. */
  readonly character: number;
  /** Of each question people ask that resembles the question typed, and how many of the most alike count. */
  readonly asked: number;
  readonly askedCount: number;
}

/** Set on the questions people ask and on a public collection of statutes; how far they hold: eval/README.md. */
export const WEIGHTS: Weights = {
  fields: {
    own: { weight: 1, lengthPenalty: 0.75 },
    inner: { weight: 0.3, lengthPenalty: 0.75 },
    heading: { weight: 0.6, lengthPenalty: 0.5 },
    title: { weight: 0.5, lengthPenalty: 0.3 },
  },
  saturation: 1.2,
  character: 0.7,
  asked: 0.3,
  askedCount: 20,
};
