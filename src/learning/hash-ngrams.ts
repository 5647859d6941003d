/** Hashed features of a text: bucket numbers, ascending, each once, and their weights. */
export interface SparseVector {
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

const LONGEST = 3;
/** Long messages count more than short ones, and less than by their length. */
const POWER = 0.5;
/** Marks both ends, so that how a message begins and ends can be learnt. */
const EDGE = '\u0002';
/** FNV-1a. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Runs of one to three characters of each text, hashed into `buckets` (a power of two). Digits become one digit, since
 * which figure is said tells nothing of what is asked; white space is no character. Texts at different places of the
 * list have features of their own.
 */
export function hashNgrams(texts: readonly string[], buckets: number): SparseVector {
  const counts = new Map<number, number>();
  texts.forEach((text, place) => {
    for (const index of indicesOf(text, place, buckets)) counts.set(index, (counts.get(index) ?? 0) + 1);
  });
  const entries = [...counts].sort(([one], [other]) => one - other);
  const values = Float32Array.from(entries, ([, count]) => 1 + Math.log(count));
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return {
    indices: Uint32Array.from(entries, ([index]) => index),
    values: values.map((value) => value / length ** POWER),
  };
}

function* indicesOf(text: string, place: number, buckets: number): Generator<number> {
  // Else a character at one place would look like another one at the next.
  const first = place === 0 ? OFFSET_BASIS : Math.imul(OFFSET_BASIS ^ place, PRIME);
  const marked = EDGE + text.replace(/\d+/gu, '0').replace(/\s+/gu, '') + EDGE;
  for (let start = 0; start < marked.length; start++) {
    let hash = first;
    for (let end = start; end < Math.min(marked.length, start + LONGEST); end++) {
      hash = Math.imul(hash ^ marked.charCodeAt(end), PRIME);
      // The low bits of FNV mix badly; the high ones are folded in.
      yield ((hash ^ (hash >>> 15)) >>> 0) & (buckets - 1);
    }
  }
}
