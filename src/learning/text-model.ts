import { hashNgrams, type SparseVector } from './hash-ngrams.ts';

/** `one`: exactly one label holds (softmax). `any`: each label holds or not by itself (logistic). */
export type Choice = 'one' | 'any';

/** What a model reads: one or more texts in the normalised form, and features of another kind, about 0 to 1. */
export interface TextInput {
  readonly texts: readonly string[];
  readonly dense?: readonly number[];
}

/** A linear model over hashed characters; flat, so that it is stored and loaded as it is. */
export interface TextModel {
  readonly choice: Choice;
  readonly labels: readonly string[];
  /** A power of two. */
  readonly buckets: number;
  /** The buckets that have weights, ascending; none: all have. Few of very many buckets: no two features share one. */
  readonly keys: Uint32Array;
  /** By bucket (by key, where there are keys), then label; times `scales` of the label. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** By dense feature, then label. */
  readonly dense: Float32Array;
}

/** The probability of each label, in the order of `labels`. Pure. */
export function applyTextModel(model: TextModel, { texts, dense = [] }: TextInput): Float32Array {
  const { labels, weights, scales, biases } = model;
  const sums = new Float32Array(labels.length);
  const { indices, values } = keepKeys(hashNgrams(texts, model.buckets), model.keys);
  for (let at = 0; at < indices.length; at++) {
    const row = (indices[at] as number) * labels.length;
    const value = values[at] as number;
    for (let label = 0; label < sums.length; label++)
      sums[label] = (sums[label] as number) + (weights[row + label] as number) * value;
  }
  const logits = sums.map((sum, label) => {
    const beside = dense.reduce((all, value, at) => all + value * (model.dense[at * sums.length + label] ?? 0), 0);
    return sum * (scales[label] ?? 0) + (biases[label] ?? 0) + beside;
  });
  return toProbabilities(logits, model.choice);
}

/** A vector over buckets -> over rows of weights; features without a key are left out. Both lists ascend. */
export function keepKeys(vector: SparseVector, keys: Uint32Array): SparseVector {
  if (keys.length === 0) return vector;
  const [rows, values]: [number[], number[]] = [[], []];
  let row = 0;
  vector.indices.forEach((index, at) => {
    row = firstFrom(keys, index, row);
    if (keys[row] !== index) return;
    rows.push(row);
    values.push(vector.values[at] as number);
  });
  return { indices: Uint32Array.from(rows), values: Float32Array.from(values) };
}

/** Number of the first key from `low` on that is not below `index`. */
function firstFrom(keys: Uint32Array, index: number, low: number): number {
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function toProbabilities(logits: Float32Array, choice: Choice): Float32Array {
  if (choice === 'any') return logits.map((logit) => 1 / (1 + Math.exp(-logit)));
  const most = logits.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((one, other) => one + other, 0);
  return powers.map((power) => power / sum);
}

/** The likeliest label and its probability. */
export function likeliestLabel(model: TextModel, input: TextInput): { readonly label: string; readonly p: number } {
  const probabilities = applyTextModel(model, input);
  const best = probabilities.indexOf(Math.max(...probabilities));
  return { label: model.labels[best] ?? '', p: probabilities[best] ?? 0 };
}
