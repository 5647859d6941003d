/** Fitted by `npm run eval:turns -- --write` on conversations whose clauses are known; in the order of `PASSAGE_FEATURES`. */
export const PASSAGE_WEIGHTS: readonly number[] = [
  0.7, 0.92, 1.33, 0.82, 0.58, 0.22, 0.83, 0.55, 0.19, 0.54, 0.46, 0.54, 0.68, -0.38, 0.53, -0.13, -0.06, 0.17, 0.04,
  -0.39, -0.13, 0.32, 0.08, -0.02, 0.44, 0.07, -0.26, 0.58, 0.04, 0.52, 0.35,
];
