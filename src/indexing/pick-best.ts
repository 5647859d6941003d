/** Stretches for each score that is wanted: the more there are, the fewer scores are kept in vain. */
const STRETCHES = 4;

/** Positions of the `limit` highest positive scores, highest first; equal scores in order of position. */
export function pickBest(scores: Float32Array, limit: number): readonly number[] {
  if (limit <= 0) return [];
  const least = leastOf(scores, limit);
  const kept: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number;
    if (score >= least && score > 0) kept.push(at);
  }
  return kept.sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right).slice(0, limit);
}

/** A score that at least `limit` of them reach, and few more: the best of that many stretches do. */
function leastOf(scores: Float32Array, limit: number): number {
  const bests = new Float32Array(STRETCHES * limit);
  const length = Math.max(1, Math.ceil(scores.length / bests.length));
  for (let stretch = 0; stretch * length < scores.length; stretch++) {
    const end = Math.min(scores.length, (stretch + 1) * length);
    let best = 0;
    for (let at = stretch * length; at < end; at++) if ((scores[at] as number) > best) best = scores[at] as number;
    bests[stretch] = best;
  }
  return bests.sort()[bests.length - limit] ?? 0;
}
