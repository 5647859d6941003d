import { solve } from './solve.ts';

/** A logistic regression over dense features, each standardised by its mean and deviation. */
export interface LogisticModel {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
}

export interface DenseExample {
  readonly features: readonly number[];
  readonly target: boolean;
  /** How much it counts; default 1. */
  readonly weight?: number;
}

const ITERATIONS = 30;

/** The probability that the target holds. Pure. */
export function applyLogistic(
  { means, deviations, weights, bias }: LogisticModel,
  features: readonly number[],
): number {
  const logit = weights.reduce(
    (sum, weight, at) => sum + (weight * ((features[at] ?? 0) - (means[at] ?? 0))) / (deviations[at] || 1),
    bias,
  );
  return 1 / (1 + Math.exp(-logit));
}

/** Newton's method with a ridge (default 1) on all weights but the bias; deterministic. */
export function fitLogistic(examples: readonly DenseExample[], ridge = 1): LogisticModel {
  const width = examples[0]?.features.length ?? 0;
  const means = columns(width, (at) => mean(examples.map(({ features }) => features[at] ?? 0)));
  const deviations = columns(
    width,
    (at) => Math.sqrt(mean(examples.map(({ features }) => ((features[at] ?? 0) - (means[at] ?? 0)) ** 2))) || 1,
  );
  const rows = examples.map(({ features }) => [
    ...features.map((value, at) => (value - (means[at] ?? 0)) / (deviations[at] ?? 1)),
    1,
  ]);
  const targets = examples.map(({ target }) => (target ? 1 : 0));
  const fitted = newton(
    rows,
    targets,
    examples.map(({ weight = 1 }) => weight),
    [...Array(width).fill(ridge), SMALL],
  );
  return { means, deviations, weights: fitted.slice(0, width), bias: fitted[width] ?? 0 };
}

/** Keeps the bias of perfectly parted examples finite. */
const SMALL = 1e-4;

/** Weights of the columns of `rows` that make the targets likeliest. */
export function newton(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  counts: readonly number[],
  ridge: readonly number[],
): readonly number[] {
  const width = ridge.length;
  let weights = Array<number>(width).fill(0);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const gradient = Float64Array.from(weights, (weight, at) => weight * (ridge[at] ?? 0));
    const hessian = columns(width, (row) => new Float64Array(width).fill(ridge[row] ?? 0, row, row + 1));
    rows.forEach((row, example) => {
      const p = 1 / (1 + Math.exp(-dot(row, weights)));
      const count = counts[example] ?? 1;
      accumulate(gradient, hessian, row, count * (p - (targets[example] ?? 0)), count * Math.max(p * (1 - p), SMALL));
    });
    const change = solve(mirror(hessian), [...gradient]);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
    if (change.every((one) => Math.abs(one) < SMALL)) break;
  }
  return weights;
}

/** Of the curvature, which is symmetric, only what stands on the diagonal and above; a feature that is 0 adds nothing. */
function accumulate(
  gradient: Float64Array,
  hessian: readonly Float64Array[],
  row: readonly number[],
  error: number,
  curve: number,
) {
  for (let at = 0; at < row.length; at++) {
    const value = row[at] as number;
    if (value === 0) continue;
    gradient[at] = (gradient[at] as number) + error * value;
    const [line, by] = [hessian[at] as Float64Array, curve * value];
    for (let other = at; other < row.length; other++)
      line[other] = (line[other] as number) + by * (row[other] as number);
  }
}

function mirror(upper: readonly Float64Array[]): readonly (readonly number[])[] {
  return upper.map((line, row) =>
    Array.from(line, (value, column) => (column < row ? (upper[column]?.[row] ?? 0) : value)),
  );
}

function columns<Value>(width: number, make: (at: number) => Value): Value[] {
  return Array.from({ length: width }, (_, at) => make(at));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
