/** Fitted by `npm run eval:turns -- --write` on conversations whose clauses are known; in the order of `PASSAGE_FEATURES`. */
export const PASSAGE_WEIGHTS: readonly number[] = [
  0.2092, 0.9575, 1.1766, 0.5986, 0.8672, 0.7269, 0.3415, 0.6961, 0.3443, 0.8457, 1.1458, 0.2309, 0.5216, 0.3768,
];
