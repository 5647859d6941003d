import type { OwnedPostings } from './owned-postings.ts';

/** A term of a question by its number, and what one 255th of its impact on a unit is worth. */
export interface TermGain {
  readonly term: number;
  readonly gain: number;
}

export interface UnitScores {
  /** By unit; overwritten by the next call. */
  readonly scores: Float32Array;
  /** The units that may be among the best; the scores of others are too low. Null when all are scored. */
  readonly contenders: readonly number[] | null;
}

/** The postings of a term, and the most that it adds to any unit. */
interface Step {
  readonly start: number;
  readonly end: number;
  readonly gain: number;
  readonly most: number;
}

/** Fewer units are all scored in less time than it takes to find out which need not be. */
const PRUNED_FROM = 20_000;
/** From this part of all units on, the postings of a term are worth leaving out. */
const DENSE = 1 / 12;
/** It is tried when the terms left are worth no more than this part of those added. */
const FEW_LEFT = 0.4;
/** Units with the rarest terms, among which the best are sought: that many times the limit, and at least so many. */
const LEADERS_PER_RESULT = 5;
const LEAST_LEADERS = 300;
/** A binary search costs about as much as so many postings in a row. */
const SEARCH_COST = 8;
/** Sums of 32-bit floats differ by less, as part of a score. */
const ROUNDING = 1e-4;

/** Scores units for the terms of a question; `advantage`: what may be added to a clause later. */
export type UnitScorer = (gains: readonly TermGain[], limit: number, advantage: number) => UnitScores;

/** A scorer of all units where they are few (fewer than `prunedFrom`), else of those that may be among the best. */
export function makeUnitScorer(postings: OwnedPostings, prunedFrom = PRUNED_FROM): UnitScorer {
  return postings.owners.length < prunedFrom ? makeWholeScorer(postings) : makePrunedScorer(postings);
}

function makeWholeScorer({ starts, units, impacts, owners }: OwnedPostings): UnitScorer {
  const scores = new Float32Array(owners.length);
  return (gains) => {
    scores.fill(0);
    for (const { term, gain } of gains)
      addStep(units, impacts, { start: starts[term] ?? 0, end: starts[term + 1] ?? 0, gain }, scores);
    return { scores, contenders: null };
  };
}

/**
 * Rarest term first. When the terms left cannot lift most units among the best `limit` clauses, they are looked up for
 * the others only (MaxScore: Turtle and Flood 1995).
 */
function makePrunedScorer(postings: OwnedPostings): UnitScorer {
  const { units, impacts, owners } = postings;
  const scores = new Float32Array(owners.length);
  const toStep = makeStepFinder(postings);
  return (gains, limit, advantage) => {
    const steps = gains.map(toStep).sort((left, right) => left.end - left.start - (right.end - right.start));
    const leaders = new Set<number>();
    const leaderCount = Math.max(LEAST_LEADERS, limit * LEADERS_PER_RESULT);
    let left = steps.reduce((sum, { most }) => sum + most, 0);
    let [added, addedPostings] = [0, 0];
    scores.fill(0);
    for (const [at, step] of steps.entries()) {
      const length = step.end - step.start;
      if (length > owners.length * DENSE && addedPostings > owners.length && left < added * FEW_LEFT) {
        addedPostings = 0;
        const bar = leastOfBest(leaders, limit, owners, scores) - advantage;
        const contenders = listContenders(scores, bar - left, length / SEARCH_COST);
        if (contenders)
          return { scores, contenders: lookUp(postings, steps.slice(at), contenders, { scores, bar, left }) };
      }
      for (let place = step.start; place < step.end && leaders.size < leaderCount; place++)
        leaders.add(units[place] as number);
      addStep(units, impacts, step, scores);
      left -= step.most;
      added += step.most;
      addedPostings += length;
    }
    return { scores, contenders: null };
  };
}

function addStep(
  units: OwnedPostings['units'],
  impacts: Uint8Array,
  { start, end, gain }: Omit<Step, 'most'>,
  scores: Float32Array,
): void {
  for (let at = start; at < end; at++) {
    const unit = units[at] as number;
    scores[unit] = (scores[unit] as number) + gain * (impacts[at] as number);
  }
}

/** The strongest impact of a term is found when it is first asked for. */
function makeStepFinder({ starts, impacts }: OwnedPostings): (gain: TermGain) => Step {
  const strongest = new Uint8Array(starts.length);
  return ({ term, gain }) => {
    const [start = 0, end = 0] = [starts[term], starts[term + 1]];
    if (strongest[term] === 0)
      for (let at = start; at < end; at++)
        if ((impacts[at] as number) > (strongest[term] as number)) strongest[term] = impacts[at] as number;
    return { start, end, gain, most: gain * (strongest[term] ?? 0) };
  };
}

/** The `limit`th best score of a clause, as far as these units show; 0 when they are of fewer clauses. */
function leastOfBest(units: ReadonlySet<number>, limit: number, owners: Uint32Array, scores: Float32Array): number {
  const best = new Map<number, number>();
  for (const unit of units) {
    const [owner, score] = [owners[unit] as number, scores[unit] as number];
    if (score > (best.get(owner) ?? 0)) best.set(owner, score);
  }
  const sorted = Float32Array.from(best.values()).sort();
  return (sorted[sorted.length - limit] ?? 0) * (1 - ROUNDING);
}

/** Units that reach a threshold, ascending; null when it excludes none, or more than `most` reach it. */
function listContenders(scores: Float32Array, threshold: number, most: number): number[] | null {
  if (threshold <= 0) return null;
  const contenders: number[] = [];
  for (let unit = 0; unit < scores.length; unit++)
    if ((scores[unit] as number) >= threshold && contenders.push(unit) > most) return null;
  return contenders;
}

/** Adds the terms left for the units that can still reach the bar; they become fewer with every term. */
function lookUp(
  { units, impacts }: OwnedPostings,
  steps: readonly Step[],
  contenders: readonly number[],
  { scores, bar, left }: { scores: Float32Array; bar: number; left: number },
): readonly number[] {
  let [remaining, most] = [contenders, left];
  for (const step of steps) {
    let from = step.start;
    for (const unit of remaining) {
      from = findUnit(units, unit, from, step.end);
      if (from < step.end && units[from] === unit)
        scores[unit] = (scores[unit] as number) + step.gain * (impacts[from] as number);
    }
    most -= step.most;
    remaining = remaining.filter((unit) => (scores[unit] as number) >= bar - most);
  }
  return remaining;
}

/** First place in `units[from, end)`, ascending, that is not below `unit`. */
function findUnit(units: Uint32Array | Uint16Array, unit: number, from: number, end: number): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle] as number) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
