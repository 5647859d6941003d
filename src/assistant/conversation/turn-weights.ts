/** Fitted by `npm run eval:turns -- --write`; in the order of `TURN_SIGNS`. */
export const TURN_WEIGHTS: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -3.6256,
  weights: [
    0.5224, -0.0183, -0.6852, -0.8954, -1.093, 0.3169, 3.9872, -2.2909, 4.4201, 0.2939, -1.7153, -1.8604, 4.301, 0.922,
    -2.1864, 0.5172,
  ],
};
