import type { Validity } from '../policy/validity.ts';
import type { HeldClause } from './held-clause.ts';

/** A clause that may answer, before the reasons are weighed. */
export interface Candidate {
  readonly held: HeldClause;
  readonly validity: Validity;
  /** Score of the index as part of the best one: 0 to 1. */
  readonly base: number;
  /** Part of `base` that comes from questions people ask. */
  readonly asked: number;
  /** How alike it is to the question in meaning, whatever their words: 0 to 1. */
  readonly likeness: number;
  /** How much of the candidates' score its document holds, as part of the document that holds most. */
  readonly documentShare: number;
  /** How far it says since when, until when or by what its document holds, where that matters: 0 to 1. */
  readonly saysValidity: number;
}

export interface RankedCandidate {
  readonly candidate: Candidate;
  readonly score: number;
}
