import { hashNgrams } from '../../learning/hash-ngrams.ts';
import type { TextModel } from '../../learning/text-model.ts';

/** Name of the model among the others. */
export const LIKENESS = 'likeness';

/** Runs of characters of a message, each weighed by how rare it is among questions; of length 1. */
export interface WeighedNgrams {
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

/** A normalised message by a trained model. Pure. */
export function weighNgrams(text: string, { buckets, weights, scales }: TextModel): WeighedNgrams {
  const { indices, values } = hashNgrams([text], buckets);
  const scale = scales[0] ?? 1;
  const weighed = values.map((value, at) => value * (weights[indices[at] ?? 0] ?? 0) * scale);
  const length = Math.sqrt(weighed.reduce((sum, value) => sum + value * value, 0)) || 1;
  return { indices, values: weighed.map((value) => value / length) };
}

/** Cosine of two messages, 0 to 1: the indices of both ascend. Pure. */
export function cosineOf(one: WeighedNgrams, other: WeighedNgrams): number {
  let [at, there, sum] = [0, 0, 0];
  while (at < one.indices.length && there < other.indices.length) {
    const [left, right] = [one.indices[at] as number, other.indices[there] as number];
    if (left === right) sum += (one.values[at] as number) * (other.values[there] as number);
    if (left <= right) at += 1;
    if (right <= left) there += 1;
  }
  return Math.min(1, sum);
}

/**
 * From which cosine on messages are taken to ask the same: `alike`, so that officers see them together; `same`, so that
 * one answer may serve both. Learnt from questions that were written to differ.
 */
export interface LikenessThresholds {
  readonly alike: number;
  readonly same: number;
}

export function thresholdsOf({ dense }: TextModel): LikenessThresholds {
  return { alike: dense[0] ?? 1, same: dense[1] ?? 1 };
}
