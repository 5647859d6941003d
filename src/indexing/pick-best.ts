/** Positions of the `limit` highest positive scores, highest first; equal scores in order of position. */
export function pickBest(scores: Float32Array, limit: number): readonly number[] {
  const kept: number[] = [];
  const better = (left: number, right: number) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right;
  let least = 0;
  for (let at = 0; at < scores.length; at++) {
    if ((scores[at] ?? 0) <= least) continue;
    kept.push(at);
    if (kept.length < 4 * limit) continue;
    kept.sort(better).length = limit;
    least = scores[kept[limit - 1] ?? 0] ?? 0;
  }
  return kept.sort(better).slice(0, limit);
}
