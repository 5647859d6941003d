/** Fitted by `npm run eval:turns -- --write`; in the order of `TURN_SIGNS`. */
export const TURN_WEIGHTS: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -7.29,
  weights: [
    0.41, 0.57, -0.98, -0.8, -0.37, 1.87, 2.65, -2.12, 2.44, 1.87, -2.79, -1.15, 2.21, -0.54, -0.64, 0.42, 5.4, -0.05,
    -0.41,
  ],
};
