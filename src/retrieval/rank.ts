import type { Candidate, RankedCandidate } from './candidate.ts';
import { REASONS } from './messages.ts';
import { RANKING, type Reason } from './reasons.ts';
import type { Question } from './wanted.ts';

/** A reason is told from this measure on. */
const TOLD_FROM = 0.35;
const ASKED_FROM = 0.15;

/** For so many candidates, at least, the reasons that read are weighed. */
const READ = 40;
const AT_A_GLANCE = RANKING.filter(({ reads }) => !reads);
const BY_READING = RANKING.filter(({ reads }) => reads);

/**
 * Adds what the reasons weigh to the score of the index, and sorts; equal scores keep their order. The best by a glance
 * are read, at least `wanted` of them, and stand before all others.
 */
export function rank(candidates: readonly Candidate[], question: Question, wanted: number): readonly RankedCandidate[] {
  const glanced = sortByScore(candidates.map((candidate) => weigh(candidate, candidate.base, AT_A_GLANCE, question)));
  const depth = Math.max(READ, wanted);
  const read = glanced.slice(0, depth).map(({ candidate, score }) => weigh(candidate, score, BY_READING, question));
  return [...sortByScore(read), ...glanced.slice(depth)];
}

function weigh(candidate: Candidate, start: number, reasons: readonly Reason[], question: Question): RankedCandidate {
  let score = start;
  for (const { weight, measure } of reasons) score += weight * measure(candidate, question);
  return { candidate, score };
}

function sortByScore(ranked: readonly RankedCandidate[]): readonly RankedCandidate[] {
  return [...ranked].sort((left, right) => right.score - left.score);
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
