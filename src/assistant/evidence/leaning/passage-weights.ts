/** Fitted by `npm run eval:turns -- --write` on conversations whose clauses are known; in the order of `PASSAGE_FEATURES`. */
export const PASSAGE_WEIGHTS: readonly number[] = [
  0.66, 0.82, 1.06, 0.56, 0.54, 0.23, 0.92, 0.48, 0.38, 0.53, 0.57, 0.76, 0.82, 0.2, 0.66, -0.09, 0.33, 0.01, 0.21,
  -0.57, -0.05, -0.07, 0.26, 0.12, -0.09, 0.23, -0.06, 0.35, -0.08, 0.46, -0.1, 0.79, 0.15, 1.37, 1.15, 0.72,
];
