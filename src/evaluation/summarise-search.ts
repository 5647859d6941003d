import { QUESTION_KINDS, type QuestionKind } from './evaluation-question.ts';
import type { SearchJudgement } from './judge-search.ts';

export const MEASURES = ['recall10', 'recall5', 'hit1', 'hit3', 'reciprocal', 'ndcg10'] as const;
export type Measure = (typeof MEASURES)[number];

/** A mean and the range that holds it in 95 of 100 resamplings. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface Summary {
  readonly kind: QuestionKind | 'all';
  readonly count: number;
  readonly estimates: Readonly<Record<Measure, Estimate>>;
}

const RESAMPLINGS = 1000;

/** Judgements by kind and all together; kinds without questions are left out. The same input gives the same ranges. */
export function summariseSearch(judgements: readonly SearchJudgement[]): readonly Summary[] {
  return [...QUESTION_KINDS, 'all' as const].flatMap((kind) => {
    const own = judgements.filter(({ question }) => kind === 'all' || question.kind === kind);
    if (own.length === 0) return [];
    const estimates = Object.fromEntries(
      MEASURES.map((measure) => [measure, estimate(own.map((one) => one[measure]))]),
    );
    return [{ kind, count: own.length, estimates: estimates as Record<Measure, Estimate> }];
  });
}

/** Bootstrap: means of samples of the same size, drawn with replacement. */
function estimate(values: readonly number[]): Estimate {
  const random = makeRandom(values.length);
  const means = Array.from({ length: RESAMPLINGS }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < values.length; drawn++) sum += values[Math.floor(random() * values.length)] ?? 0;
    return sum / values.length;
  }).sort((left, right) => left - right);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    mean,
    low: means[Math.floor(RESAMPLINGS * 0.025)] ?? mean,
    high: means[Math.floor(RESAMPLINGS * 0.975)] ?? mean,
  };
}

/** A fixed sequence of numbers from 0 to 1, so that a report can be made again. */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
