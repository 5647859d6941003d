import type { TextModels } from '../../learning/pack-models.ts';
import type { TextModel } from '../../learning/text-model.ts';

/** Names of the two models: of the words as questions hold them, and of the clauses, in the order of the index. */
export const EMBEDDED = { words: 'embedded_words', clauses: 'embedded_clauses' } as const;

/** A question by what it means, to be compared with what clauses mean. */
export interface Embedded {
  /** Of length 1. */
  readonly vector: Float32Array;
  /** How far its words point in one direction: length of their sum over the sum of their lengths, 0 to 1. */
  readonly agreement: number;
}

const KEYS = 2 ** 30;
/** FNV-1a. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** A key of `TextModel.keys`; of 20,000 words 0.2 pairs are expected to share one. */
export function keyOf(word: string): number {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return ((hash ^ (hash >>> 15)) >>> 0) & (KEYS - 1);
}

/** Words -> what they mean together; null where nothing was learnt, or of none of the words. */
export function embed(words: readonly string[], models: TextModels): Embedded | null {
  const model = models[EMBEDDED.words];
  if (!model) return null;
  const { weights, scales } = model;
  const vector = new Float32Array(scales.length);
  let lengths = 0;
  for (const word of words) {
    const row = rowOf(keyOf(word), model.keys) * scales.length;
    if (row < 0) continue;
    let squares = 0;
    for (let axis = 0; axis < scales.length; axis++) {
      const value = (weights[row + axis] as number) * (scales[axis] as number);
      vector[axis] = (vector[axis] as number) + value;
      squares += value * value;
    }
    lengths += Math.sqrt(squares);
  }
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? null : { vector: vector.map((value) => value / length), agreement: length / lengths };
}

/** How alike in meaning a question and the clause of that number are: a cosine, below 0 counts as 0. */
export function likenessOf({ vector }: Embedded, clause: number, models: TextModels): number {
  const model = models[EMBEDDED.clauses];
  return model && clause >= 0 && clause < model.buckets ? Math.max(0, cosineWith(vector, clause, model)) : 0;
}

/** Above so many clauses those that share no word with a question are not looked for: 64 products each. */
const MOST_COMPARED = 50_000;

export interface Neighbour {
  readonly clause: number;
  readonly likeness: number;
}

/** The clauses of those that are meant that are most alike in meaning, best first. */
export function nearestClauses(
  { vector }: Embedded,
  count: number,
  models: TextModels,
  isMeant: (clause: number) => boolean = () => true,
): readonly Neighbour[] {
  const model = models[EMBEDDED.clauses];
  if (!model || model.buckets > MOST_COMPARED) return [];
  const nearest: Neighbour[] = [];
  for (let clause = 0; clause < model.buckets; clause++) {
    const likeness = cosineWith(vector, clause, model);
    if (nearest.length === count && likeness <= (nearest[count - 1]?.likeness ?? 0)) continue;
    if (!isMeant(clause)) continue;
    const place = nearest.findIndex((other) => other.likeness < likeness);
    nearest.splice(place < 0 ? nearest.length : place, 0, { clause, likeness });
    if (nearest.length > count) nearest.pop();
  }
  return nearest;
}

function cosineWith(vector: Float32Array, clause: number, { weights, scales }: TextModel): number {
  const start = clause * vector.length;
  let sum = 0;
  for (let axis = 0; axis < vector.length; axis++)
    sum += (vector[axis] as number) * (weights[start + axis] as number) * (scales[axis] as number);
  return sum;
}

function rowOf(key: number, keys: Uint32Array): number {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle] as number;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
