/** Fitted by `npm run eval:turns -- --write` on conversations whose clauses are known; in the order of `PASSAGE_FEATURES`. */
export const PASSAGE_WEIGHTS: readonly number[] = [
  0.78, 1.15, 1.15, 0.72, 0.37, 0.19, 0.9, 0.27, 0.28, 0.78, 0.44, 0.76, 0.63, 0.15, 0.35, 0.03, 0.19, 0.06, 0.15, -0.5,
  0.03, 0.07, 0.14, 0.13, -0.13, 0.22, -0.12, 0.32, -0.12, 0.48, -0.17, 1.59, 0.38, 1.79,
];
