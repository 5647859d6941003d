import { pairsInCommon, pairsShared } from '../character-pairs.ts';
import type { Finding } from '../evidence.ts';
import type { StatedReckoning } from './stated-reckoning.ts';

/** One of the figures of clauses that may be meant; the worthiest for each quantity is. */
export interface Candidate extends StatedReckoning {
  /** The quantity that was told, as it was typed. */
  readonly quantity: string;
  readonly worth: number;
}

/** So many pairs of characters must a figure's subject share with what it is reckoned for. */
export const LEAST_SHARED = 2;

/** How much of a figure's subject was told. */
export function weigh(subject: string, told: string, { share }: Finding) {
  const shared = pairsInCommon(subject, told);
  return { worth: shared * share, covered: pairsShared(subject, told), shared };
}

/** Of the candidates with one key the worthiest. */
export function bestBy(candidates: readonly Candidate[], keyOf: (one: Candidate) => string): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const one of candidates) if (one.worth > (best.get(keyOf(one))?.worth ?? 0)) best.set(keyOf(one), one);
  return [...best.values()];
}
