/** Fitted by `npm run eval:turns -- --write` on conversations whose clauses are known; in the order of `PASSAGE_FEATURES`. */
export const PASSAGE_WEIGHTS: readonly number[] = [
  0.61, 0.86, 1.12, 0.64, 0.6, 0.33, 1, 0.26, 0.29, 0.38, 0.73, 0.75, 0.71, 0.14, 0.5, -0.04, 0.31, 0.05, 0.21, -0.51,
  -0.16, 0.13, 0.22, 0.12, -0.01, 0.18, 0.03, 0.34, -0.07, 0.47, -0.08, 0.77, 0.22, 1.35, 1.12, 0.68,
];
