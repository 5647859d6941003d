import type { Candidate, RankedCandidate } from './candidate.ts';
import { REASONS } from './messages.ts';
import { type Question, RANKING, type Reason } from './reasons.ts';

/** A reason is shown from this measure on. */
const SHOWN_FROM = 0.35;
const ASKED_FROM = 0.15;

/** Adds up the reasons of each candidate and sorts; equal scores keep text order. */
export function rank(
  candidates: readonly Candidate[],
  question: Question,
  ranking: readonly Reason[] = RANKING,
): readonly RankedCandidate[] {
  return candidates
    .map((candidate): RankedCandidate => {
      const measured = ranking.map((reason) => ({ reason, value: reason.measure(candidate, question) }));
      const gain = measured.reduce((sum, { reason, value }) => sum + reason.weight * value, 0);
      const shown = measured.flatMap(({ reason, value }) =>
        reason.name && value >= SHOWN_FROM ? [REASONS[reason.name]] : [],
      );
      const asked = candidate.asked >= ASKED_FROM ? [REASONS.asked] : [];
      const reasons = [...asked, ...shown];
      return { ...candidate, score: candidate.base + gain, reasons: reasons.length > 0 ? reasons : [REASONS.similar] };
    })
    .sort((left, right) => right.score - left.score);
}
