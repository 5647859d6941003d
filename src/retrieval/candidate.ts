import type { Clause } from '../policy/clause.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { Validity } from '../policy/validity.ts';
import type { ComparedClause } from './library.ts';

/** A clause that may answer, before the reasons are weighed. */
export interface Candidate {
  readonly clause: Clause;
  readonly document: PolicyDocument;
  readonly validity: Validity;
  readonly compared: ComparedClause;
  /** Score of the index as part of the best one: 0 to 1. */
  readonly base: number;
  /** Part of `base` that comes from questions people ask. */
  readonly asked: number;
  /** How far it says since when, until when or by what its document holds, where that matters: 0 to 1. */
  readonly saysValidity: number;
}

/** A candidate with its final score. */
export interface RankedCandidate extends Candidate {
  readonly score: number;
}
