/** Fitted by `npm run eval:turns -- --write` on conversations whose clauses are known; in the order of `PASSAGE_FEATURES`. */
export const PASSAGE_WEIGHTS: readonly number[] = [
  0.58, 0.76, 1.27, 0.74, 0.61, 0.11, 0.64, 0.41, 0.24, 0.56, 0.38, 0.59, 0.57, -0.18, 0.44, 0.57, -0.08, 0.06, 0.02,
  -0.34, -0.14, 0.39, 0.23, -0.02, 0.36, 0.1, -0.26, 0.72, 0.11, 0.48, 0.22,
];
