import { newton } from './logistic.ts';

/** Candidates of one question, as features; `better` are numbers of those that should stand before all others. */
export interface RankedList {
  readonly candidates: readonly (readonly number[])[];
  readonly better: readonly number[];
  /** How much the list counts beside others; absent: 1. */
  readonly weight?: number;
}

/**
 * Weights of a linear ranking: the logistic regression of which of two candidates of a question is the better one, from
 * the difference of their features. Each list counts by its weight, however many pairs it has. Deterministic.
 */
export function fitRanker(lists: readonly RankedList[], ridge = 1): readonly number[] {
  const [rows, counts]: [number[][], number[]] = [[], []];
  for (const { candidates, better, weight = 1 } of lists) {
    const worse = candidates.filter((_, at) => !better.includes(at));
    for (const at of better)
      for (const other of worse) {
        rows.push((candidates[at] ?? []).map((value, feature) => value - (other[feature] ?? 0)));
        counts.push(weight / (better.length * worse.length));
      }
  }
  const width = lists[0]?.candidates[0]?.length ?? 0;
  return newton(
    rows,
    rows.map(() => 1),
    counts,
    Array<number>(width).fill(ridge),
  );
}
