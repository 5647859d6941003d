import type { Candidate, RankedCandidate } from './candidate.ts';
import { REASONS } from './messages.ts';
import type { Question } from './question.ts';
import { RANKING } from './reasons.ts';

/** A reason is told from this measure on. */
const TOLD_FROM = 0.35;
const ASKED_FROM = 0.15;

/** Adds what the reasons weigh to the score of the index, and sorts; equal scores keep their order. */
export function rank(candidates: readonly Candidate[], question: Question): readonly RankedCandidate[] {
  return candidates
    .map((candidate): RankedCandidate => {
      let score = candidate.base;
      for (const { weight, measure } of RANKING) score += weight * measure(candidate, question);
      return { candidate, score };
    })
    .sort((left, right) => right.score - left.score);
}

/** Why a candidate stands where it stands, most important first; never nothing. */
export function explain(candidate: Candidate, question: Question): readonly string[] {
  const asked = candidate.asked >= ASKED_FROM ? [REASONS.asked] : [];
  const told = RANKING.flatMap(({ name, measure }) =>
    name && measure(candidate, question) >= TOLD_FROM ? [REASONS[name]] : [],
  );
  const lead = told[0] === REASONS.address ? 1 : 0;
  const reasons = [...told.slice(0, lead), ...asked, ...told.slice(lead)];
  return reasons.length > 0 ? reasons : [REASONS.similar];
}
