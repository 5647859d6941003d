/** Fitted by `npm run eval:turns -- --write` on conversations whose clauses are known; in the order of `PASSAGE_FEATURES`. */
export const PASSAGE_WEIGHTS: readonly number[] = [
  0.61, 0.91, 1.23, 0.7, 0.58, 0.2, 0.95, 0.66, 0.21, 0.67, 0.34, 0.55, 0.76, -0.36, 0.55, -0.25, 0.02, 0.27, 0.15,
  -0.39, -0.01, 0.09, 0.17, 0.07, 0.56, 0.38, -0.45, 0.43, 0.08, 0.6, 0.14,
];
