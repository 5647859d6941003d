const ROUNDS = 3;
const FACTORS = [0, 0.5, 0.75, 1.33, 2];
const FROM_NOTHING = [0.02, 0.05, 0.1, 0.2, 0.5];
/** A smaller gain is taken for chance. */
const LEAST_GAIN = 1e-4;

/** Coordinate ascent: one weight after the other is moved as long as the score rises. The first stays as it is. */
export function fitWeights(
  start: readonly number[],
  scoreOf: (weights: readonly number[]) => number,
): readonly number[] {
  let best = start;
  let score = scoreOf(best);
  for (let round = 0; round < ROUNDS; round++)
    for (let at = 1; at < start.length; at++) {
      const weight = best[at] ?? 0;
      for (const value of weight === 0 ? FROM_NOTHING : FACTORS.map((factor) => factor * weight)) {
        const tried = best.map((other, place) => (place === at ? value : other));
        const reached = scoreOf(tried);
        if (reached > score + LEAST_GAIN) [best, score] = [tried, reached];
      }
    }
  return best;
}
