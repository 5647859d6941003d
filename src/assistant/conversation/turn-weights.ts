/** Fitted by `npm run eval:turns -- --write`; in the order of `TURN_SIGNS`. */
export const TURN_WEIGHTS: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -5.59,
  weights: [0.51, -0.03, -0.91, -1.35, -0.97, 1.1, 4.96, -2.18, 4.08, 1.97, -1.97, -1.37, 1.83, 0.84, -2.42, 0.46],
};
