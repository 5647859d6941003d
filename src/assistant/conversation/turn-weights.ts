/** Fitted by `npm run eval:turns -- --write`; in the order of `TURN_SIGNS`. */
export const TURN_WEIGHTS: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -5.45,
  weights: [
    0.4, 0.42, -1.14, -1.12, -0.41, 1.77, 1.88, -2.3, 2.09, 0.59, -2, -1.91, 3.8, -0.28, -0.36, 0.44, 4.7, 0.56, -0.64,
  ],
};
