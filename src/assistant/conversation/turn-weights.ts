/** Fitted by `npm run eval:turns -- --write`; in the order of `TURN_SIGNS`. */
export const TURN_WEIGHTS: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: -3.0453,
  weights: [
    0.5207, 0.0124, -0.6663, -0.9383, -1.1218, 0.5929, 3.6553, -2.534, 4.1333, 0.1309, -1.7599, -1.9504, 4.8581, 1.0468,
    -2.385, 0.495,
  ],
};
