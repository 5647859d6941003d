import { hashNgrams, type SparseVector } from './hash-ngrams.ts';
import { makeRandom, shuffle } from './shuffle.ts';
import { type Choice, type TextInput, type TextModel, toProbabilities } from './text-model.ts';

export interface TextExample extends TextInput {
  /** One of them for `one`; any number, or none, for `any`. */
  readonly labels: readonly string[];
}

export interface TextTraining {
  readonly choice: Choice;
  readonly labels: readonly string[];
  /** Power of two; default 2^14. */
  readonly buckets?: number;
  /** Times that all examples are seen; default 25. */
  readonly epochs?: number;
  /** What a weight loses each time its feature is seen; default 1e-5. */
  readonly decay?: number;
}

const RATE = 0.5;
const SMALL = 1e-6;
const INT8 = 127;

interface Seen {
  readonly vector: SparseVector;
  readonly dense: readonly number[];
  readonly targets: Float32Array;
}

/** Examples -> a model, by AdaGrad over a fixed order of shuffles: the same examples give the same bytes. */
export function trainTextModel(examples: readonly TextExample[], training: TextTraining): TextModel {
  const { choice, labels, buckets = 2 ** 14, epochs = 25, decay = 1e-5 } = training;
  const seen = examples.map((example) => prepare(example, labels, buckets));
  const width = labels.length;
  const columns = buckets + 1 + (examples[0]?.dense?.length ?? 0);
  const weights = new Float32Array(columns * width);
  const squares = new Float32Array(columns * width).fill(SMALL);
  const random = makeRandom(seen.length);
  const order = seen.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const at of shuffle(order, random)) {
      const one = seen[at] as Seen;
      const errors = toProbabilities(logitsOf(one, weights, width, buckets), choice).map(
        (p, label) => p - (one.targets[label] ?? 0),
      );
      forEachFeature(one, buckets, (index, value) => step(weights, squares, index * width, value, errors, decay));
    }
  return quantise(weights, training, buckets);
}

function prepare({ texts, dense = [], labels: own }: TextExample, labels: readonly string[], buckets: number): Seen {
  const targets = Float32Array.from(labels, (label) => (own.includes(label) ? 1 : 0));
  return { vector: hashNgrams(texts, buckets), dense, targets };
}

/** The hashed features, then the bias, then the dense ones. */
function forEachFeature({ vector, dense }: Seen, buckets: number, visit: (index: number, value: number) => void): void {
  for (let at = 0; at < vector.indices.length; at++) visit(vector.indices[at] as number, vector.values[at] as number);
  visit(buckets, 1);
  for (let at = 0; at < dense.length; at++) visit(buckets + 1 + at, dense[at] as number);
}

function logitsOf(one: Seen, weights: Float32Array, width: number, buckets: number): Float32Array {
  const logits = new Float32Array(width);
  forEachFeature(one, buckets, (index, value) => {
    const row = index * width;
    for (let label = 0; label < width; label++)
      logits[label] = (logits[label] as number) + (weights[row + label] as number) * value;
  });
  return logits;
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  row: number,
  value: number,
  errors: Float32Array,
  decay: number,
): void {
  for (let label = 0; label < errors.length; label++) {
    const at = row + label;
    const weight = weights[at] as number;
    const gradient = (errors[label] as number) * value + decay * weight;
    const square = (squares[at] as number) + gradient * gradient;
    squares[at] = square;
    weights[at] = weight - (RATE * gradient) / Math.sqrt(square);
  }
}

function quantise(weights: Float32Array, { choice, labels }: TextTraining, buckets: number): TextModel {
  const width = labels.length;
  const hashed = weights.subarray(0, buckets * width);
  const most = new Float32Array(width);
  hashed.forEach((weight, at) => {
    most[at % width] = Math.max(most[at % width] ?? 0, Math.abs(weight));
  });
  const scales = most.map((one) => one / INT8 || 1);
  return {
    ...{ choice, labels, buckets, scales },
    weights: Int8Array.from(hashed, (weight, at) => Math.round(weight / (scales[at % width] ?? 1))),
    biases: weights.slice(buckets * width, (buckets + 1) * width),
    dense: weights.slice((buckets + 1) * width),
  };
}
