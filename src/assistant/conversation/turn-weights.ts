/** Fitted by `npm run eval:turns -- --write`; in the order of `TURN_SIGNS`. */
export const TURN_WEIGHTS: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -6.03,
  weights: [0.5, 0.06, -0.86, -1.18, -0.95, 1.49, 3.98, -1.93, 4.44, 1.27, -1.49, -0.9, 3.45, 0.45, -1.78, 0.52],
};
