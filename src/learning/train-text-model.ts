import { hashNgrams, type SparseVector } from './hash-ngrams.ts';
import { makeRandom, shuffle } from './shuffle.ts';
import { type Choice, keepKeys, type TextInput, type TextModel, toProbabilities } from './text-model.ts';

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
  /** How far a weight goes at first; default 0.5. */
  readonly rate?: number;
  /** Features of fewer examples are left out, and only those kept are stored; default 0: all buckets are stored. */
  readonly least?: number;
}

const SMALL = 1e-6;
const INT8 = 127;

type Pace = Required<Pick<TextTraining, 'decay' | 'rate'>>;

interface Seen {
  readonly vector: SparseVector;
  readonly dense: readonly number[];
  readonly targets: Float32Array;
}

/** Examples -> a model, by AdaGrad over a fixed order of shuffles: the same examples give the same bytes. */
export function trainTextModel(examples: readonly TextExample[], training: TextTraining): TextModel {
  const { choice, labels, buckets = 2 ** 14, epochs = 25, decay = 1e-5, rate = 0.5, least = 0 } = training;
  const prepared = examples.map((example) => prepare(example, labels, buckets));
  const keys = least > 0 ? keysOf(prepared, least) : new Uint32Array(0);
  const seen = prepared.map((one) => ({ ...one, vector: keepKeys(one.vector, keys) }));
  const rows = keys.length || buckets;
  const width = labels.length;
  const columns = rows + 1 + (examples[0]?.dense?.length ?? 0);
  const weights = new Float32Array(columns * width);
  const squares = new Float32Array(columns * width).fill(SMALL);
  const random = makeRandom(seen.length);
  const order = seen.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const at of shuffle(order, random)) {
      const one = seen[at] as Seen;
      const errors = toProbabilities(logitsOf(one, weights, width, rows), choice).map(
        (p, label) => p - (one.targets[label] ?? 0),
      );
      forEachFeature(one, rows, (index, value) =>
        step(weights, squares, index * width, value, errors, { decay, rate }),
      );
    }
  return { ...quantise(weights, training, rows), buckets, keys };
}

function prepare({ texts, dense = [], labels: own }: TextExample, labels: readonly string[], buckets: number): Seen {
  const targets = Float32Array.from(labels, (label) => (own.includes(label) ? 1 : 0));
  return { vector: hashNgrams(texts, buckets), dense, targets };
}

/** Buckets of features that stand in so many examples, ascending. */
function keysOf(seen: readonly Seen[], least: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const { vector } of seen) for (const index of vector.indices) counts.set(index, (counts.get(index) ?? 0) + 1);
  return Uint32Array.from([...counts].filter(([, count]) => count >= least).map(([index]) => index)).sort();
}

/** The hashed features, then the bias, then the dense ones. */
function forEachFeature({ vector, dense }: Seen, rows: number, visit: (index: number, value: number) => void): void {
  for (let at = 0; at < vector.indices.length; at++) visit(vector.indices[at] as number, vector.values[at] as number);
  visit(rows, 1);
  for (let at = 0; at < dense.length; at++) visit(rows + 1 + at, dense[at] as number);
}

function logitsOf(one: Seen, weights: Float32Array, width: number, rows: number): Float32Array {
  const logits = new Float32Array(width);
  forEachFeature(one, rows, (index, value) => {
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
  { decay, rate }: Pace,
): void {
  for (let label = 0; label < errors.length; label++) {
    const at = row + label;
    const weight = weights[at] as number;
    const gradient = (errors[label] as number) * value + decay * weight;
    const square = (squares[at] as number) + gradient * gradient;
    squares[at] = square;
    weights[at] = weight - (rate * gradient) / Math.sqrt(square);
  }
}

function quantise(
  weights: Float32Array,
  { choice, labels }: TextTraining,
  rows: number,
): Omit<TextModel, 'buckets' | 'keys'> {
  const width = labels.length;
  const hashed = weights.subarray(0, rows * width);
  const most = new Float32Array(width);
  hashed.forEach((weight, at) => {
    most[at % width] = Math.max(most[at % width] ?? 0, Math.abs(weight));
  });
  const scales = most.map((one) => one / INT8 || 1);
  return {
    ...{ choice, labels, scales },
    weights: Int8Array.from(hashed, (weight, at) => Math.round(weight / (scales[at % width] ?? 1))),
    biases: weights.slice(rows * width, (rows + 1) * width),
    dense: weights.slice((rows + 1) * width),
  };
}
