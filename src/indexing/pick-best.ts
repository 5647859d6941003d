/** Into how many steps the scores are sorted before a few of them are compared one by one. */
const STEPS = 1024;

/** Positions of the `limit` highest positive scores, highest first; equal scores in order of position. */
export function pickBest(scores: Float32Array, limit: number): readonly number[] {
  const highest = highestOf(scores);
  if (highest <= 0) return [];
  const scale = STEPS / highest;
  const lowest = lowestStep(scores, scale, limit);
  const kept: number[] = [];
  for (let at = 0; at < scores.length; at++) if (stepOf(scores[at] as number, scale) >= lowest) kept.push(at);
  return kept.sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right).slice(0, limit);
}

function highestOf(scores: Float32Array): number {
  let highest = 0;
  for (let at = 0; at < scores.length; at++) if ((scores[at] as number) > highest) highest = scores[at] as number;
  return highest;
}

/** 0 for what does not count, 1 to `STEPS` + 1 for positive scores. */
function stepOf(score: number, scale: number): number {
  return score > 0 ? 1 + ((score * scale) | 0) : 0;
}

/** The step down to which there are `limit` scores; no more of them than those of that step are kept in vain. */
function lowestStep(scores: Float32Array, scale: number, limit: number): number {
  const counts = new Uint32Array(STEPS + 2);
  for (let at = 0; at < scores.length; at++) {
    const step = stepOf(scores[at] as number, scale);
    counts[step] = (counts[step] as number) + 1;
  }
  let [step, missing] = [STEPS + 2, limit];
  while (step > 1 && missing > 0) {
    step--;
    missing -= counts[step] as number;
  }
  return step;
}
