import type { ClauseIndex, ScoredClause, WeightedTerm } from './clause-index.ts';
import { WEIGHTS, type Weights } from './fields.ts';
import { makeVocabulary } from './make-vocabulary.ts';
import type { StoredTerm, StoredUnit, TermStore, UnitStore } from './term-store.ts';

/** How many units the store proposes; they are then scored exactly as in memory. */
const CANDIDATES = 300;
/** Rarer terms lead to the right units; the others only cost time. */
const LEADING_TERMS = 40;

interface KnownTerm extends WeightedTerm {
  readonly stored: StoredTerm;
}

/** An index over a store: the store proposes units, and the scores are those of the index in memory. */
export function makeStoredIndex(store: TermStore, weights: Weights = WEIGHTS): ClauseIndex {
  return {
    clauses: store.clauses,
    vocabulary: makeVocabulary(store.words),
    rarity: (term) => store.findTerm(term)?.textRarity ?? 0,
    question: (number) => store.question(number),
    search(terms, limit) {
      const known = terms.flatMap((term): readonly KnownTerm[] => {
        const stored = store.findTerm(term.term);
        return stored ? [{ ...term, stored }] : [];
      });
      const best = scoreTexts(store.texts, known, weights);
      for (const [clause, vote] of voteByQuestions(store.asked, known, weights)) {
        const scored = best.get(clause) ?? { clause, score: 0, asked: 0, question: -1 };
        best.set(clause, { ...scored, ...vote, score: scored.score + vote.asked });
      }
      return [...best.values()]
        .sort((left, right) => right.score - left.score || left.clause - right.clause)
        .slice(0, limit);
    },
  };
}

/** The best unit of each clause. */
function scoreTexts(texts: UnitStore, terms: readonly KnownTerm[], weights: Weights): Map<number, ScoredClause> {
  const best = new Map<number, ScoredClause>();
  for (const { owner, score } of scoreUnits(texts, terms, ({ textRarity }) => textRarity, weights))
    if (score > (best.get(owner)?.score ?? 0)) best.set(owner, { clause: owner, score, asked: 0, question: -1 });
  return best;
}

/** The questions most like the one typed each give their clause a part of their score. */
function voteByQuestions(asked: UnitStore, terms: readonly KnownTerm[], weights: Weights) {
  const votes = new Map<number, { asked: number; question: number }>();
  const alike = scoreUnits(asked, terms, ({ askedRarity }) => askedRarity, weights)
    .sort((left, right) => right.score - left.score || left.unit - right.unit)
    .slice(0, weights.askedCount);
  for (const { owner, unit, score } of alike) {
    const vote = votes.get(owner);
    if (vote) vote.asked += weights.asked * score;
    else votes.set(owner, { asked: weights.asked * score, question: unit });
  }
  return votes;
}

function scoreUnits(
  units: UnitStore,
  terms: readonly KnownTerm[],
  rarityOf: (term: StoredTerm) => number,
  { saturation }: Weights,
) {
  const gains = terms
    .map(({ term, weight, stored }) => ({ term, number: stored.number, gain: weight * rarityOf(stored) }))
    .filter(({ gain }) => gain > 0)
    .sort((left, right) => right.gain - left.gain);
  const candidates = units.findCandidates(leadingTerms(gains), CANDIDATES);
  return candidates.flatMap((unit) => {
    const stored = units.get(unit);
    const score =
      ((saturation + 1) / 255) * gains.reduce((sum, { number, gain }) => sum + gain * impactOf(stored, number), 0);
    return score > 0 ? [{ unit, owner: stored.owner, score }] : [];
  });
}

/** Single characters lead nowhere in particular, unless there is nothing else. */
function leadingTerms(gains: readonly { readonly term: string }[]): readonly string[] {
  const longer = gains.filter(({ term }) => term.length > 1);
  return (longer.length > 0 ? longer : gains).slice(0, LEADING_TERMS).map(({ term }) => term);
}

/** Binary search; 0 when the unit does not hold the term. */
function impactOf({ terms, impacts }: StoredUnit, number: number): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return terms[low] === number ? (impacts[low] ?? 0) : 0;
}
