/** Fitted by `npm run eval:turns -- --write` on conversations whose clauses are known; in the order of `PASSAGE_FEATURES`. */
export const PASSAGE_WEIGHTS: readonly number[] = [
  0.3863, 0.7542, 1.4513, 0.6107, 0.6623, 0.6563, 0.2323, 0.607, 0.2357, 0.708, 1.0136, 0.2922, 0.5637, 0.5188, 0.4121,
  0.2553,
];
