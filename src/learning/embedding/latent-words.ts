import { makeRandom } from '../shuffle.ts';
import { addWords, type Bag, dot } from './bag.ts';

/** The subspace no longer turns after so many rounds, as far as training goes on from it. */
const ROUNDS = 4;

/**
 * Where each word stands among the texts: the first left singular vectors of words by texts (latent semantic analysis,
 * Deerwester and others 1990), found by subspace iteration (Halko and others 2011). Rows of length 1, `size` numbers a
 * word; words that stand in the same texts stand near each other. Deterministic.
 */
export function placeWords(texts: readonly Bag[], words: number, size: number): Float32Array {
  const random = makeRandom(words);
  let space: Float32Array = Float32Array.from({ length: words * size }, () => random() - 0.5);
  let lengths: readonly number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    space = throughTexts(texts, space, words, size);
    lengths = orthonormalise(space, words, size);
  }
  // What comes through the texts and back is stretched by the square of the singular value.
  const stretched = space.map((value, at) => value * (lengths[at % size] ?? 0) ** 0.25);
  return normaliseRows(stretched, size);
}

function throughTexts(texts: readonly Bag[], space: Float32Array, words: number, size: number): Float32Array {
  const next = new Float32Array(words * size);
  for (const text of texts) {
    const sum = new Float32Array(size);
    addWords(text, space, sum);
    text.words.forEach((word, at) => {
      const weight = text.weights[at] as number;
      for (let axis = 0; axis < size; axis++) {
        const place = word * size + axis;
        next[place] = (next[place] as number) + weight * (sum[axis] as number);
      }
    });
  }
  return next;
}

/** Gram and Schmidt over the columns, in place; the length of each before. */
function orthonormalise(space: Float32Array, words: number, size: number): readonly number[] {
  const columns = Array.from({ length: size }, (_, axis) =>
    Float64Array.from({ length: words }, (_, word) => space[word * size + axis] as number),
  );
  const lengths = columns.map((column, axis) => {
    for (const other of columns.slice(0, axis)) subtractAlong(column, other);
    const length = Math.sqrt(column.reduce((sum, value) => sum + value * value, 0));
    for (let word = 0; word < words; word++) column[word] = length > 0 ? (column[word] as number) / length : 0;
    return length;
  });
  for (let at = 0; at < space.length; at++) space[at] = columns[at % size]?.[Math.floor(at / size)] ?? 0;
  return lengths;
}

function subtractAlong(column: Float64Array, other: Float64Array): void {
  let along = 0;
  for (let word = 0; word < column.length; word++) along += (column[word] as number) * (other[word] as number);
  for (let word = 0; word < column.length; word++)
    column[word] = (column[word] as number) - along * (other[word] as number);
}

function normaliseRows(rows: Float32Array, size: number): Float32Array {
  for (let start = 0; start < rows.length; start += size) {
    const length = Math.sqrt(dot(rows, start, rows, start, size)) || 1;
    for (let axis = 0; axis < size; axis++) rows[start + axis] = (rows[start + axis] as number) / length;
  }
  return rows;
}
