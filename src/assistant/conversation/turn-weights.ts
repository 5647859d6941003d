/** Fitted by `npm run eval:turns -- --write`; in the order of `TURN_SIGNS`. */
export const TURN_WEIGHTS: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -6.75,
  weights: [
    0.4, 0.48, -1.11, -1.15, -0.37, 1.69, 2.52, -1.98, 2.18, 1.71, -2.62, -1.24, 2.16, -0.63, -0.57, 0.45, 5.29, 0.02,
    -0.53,
  ],
};
