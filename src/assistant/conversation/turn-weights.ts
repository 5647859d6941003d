/** Fitted by `npm run eval:turns -- --write`; in the order of `TURN_SIGNS`. */
export const TURN_WEIGHTS: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -5.02,
  weights: [0.52, -0.11, -1.27, -1.29, -0.92, 0.93, 4.86, -2.42, 4.03, 1.89, -2.63, -0.68, 2.29, 0.75, -2.4, 0.39],
};
