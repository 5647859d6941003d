import { hashNgrams } from './hash-ngrams.ts';

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
  /** By bucket, then label; times `scales` of the label. */
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
  const { indices, values } = hashNgrams(texts, model.buckets);
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
