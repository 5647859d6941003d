/** What the terms of a question are worth: their numbers, ascending, and for each the gain for one 255th of impact. */
export interface Gains {
  readonly terms: Uint32Array;
  readonly gains: Float64Array;
}

/**
 * The terms of one unit (numbers, ascending) and how strongly each stands in it (255ths) -> text that a database keeps
 * in few characters: steps between numbers in groups of seven bits, each followed by its impact, in base 64.
 */
export function packImpacts(terms: ArrayLike<number>, impacts: ArrayLike<number>): string {
  const bytes: number[] = [];
  let before = 0;
  for (let at = 0; at < terms.length; at++) {
    let step = (terms[at] ?? 0) - before;
    before += step;
    for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128);
    bytes.push(step, impacts[at] ?? 0);
  }
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}

/** Score of a unit: the impacts of the wanted terms it holds, each times its gain. */
export function scoreImpacts(packed: string, { terms, gains }: Gains): number {
  const bytes = atob(packed);
  let [score, term, wanted, at] = [0, 0, 0, 0];
  while (at < bytes.length && wanted < terms.length) {
    let [step, shift, byte] = [0, 0, 128];
    for (; byte & 128; shift += 7) {
      byte = bytes.charCodeAt(at++);
      step |= (byte & 127) << shift;
    }
    term += step;
    const impact = bytes.charCodeAt(at++);
    while ((terms[wanted] ?? Number.POSITIVE_INFINITY) < term) wanted++;
    if (terms[wanted] === term) score += (gains[wanted] ?? 0) * impact;
  }
  return score;
}
