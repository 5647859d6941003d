/** A text as the words it holds, each once, by number, and how much each counts; of length 1. */
export interface Bag {
  readonly words: Uint32Array;
  readonly weights: Float32Array;
}

/** The heaviest `most` of the words, with their weights brought to length 1. */
export function makeBag(weighed: ReadonlyMap<number, number>, most = Number.POSITIVE_INFINITY): Bag {
  const heaviest = [...weighed].sort(([one, light], [other, heavy]) => heavy - light || one - other).slice(0, most);
  const length = Math.hypot(...heaviest.map(([, weight]) => weight)) || 1;
  return {
    words: Uint32Array.from(heaviest, ([word]) => word),
    weights: Float32Array.from(heaviest, ([, weight]) => weight / length),
  };
}

/** Adds what the words of a bag are, times their weights, to `sum`; a row of `table` is a word. */
export function addWords({ words, weights }: Bag, table: Float32Array, sum: Float32Array): void {
  const size = sum.length;
  for (let at = 0; at < words.length; at++) {
    const row = (words[at] as number) * size;
    const weight = weights[at] as number;
    for (let axis = 0; axis < size; axis++) sum[axis] = (sum[axis] as number) + weight * (table[row + axis] as number);
  }
}

/** Brings a vector to length 1, in place; its length before. */
export function toUnit(vector: Float32Array): number {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  if (length > 0) for (let axis = 0; axis < vector.length; axis++) vector[axis] = (vector[axis] as number) / length;
  return length;
}

/** The product of two vectors of one size, that begin at those places. */
export function dot(one: Float32Array, start: number, other: Float32Array, otherStart: number, size: number): number {
  let sum = 0;
  for (let axis = 0; axis < size; axis++) sum += (one[start + axis] as number) * (other[otherStart + axis] as number);
  return sum;
}
