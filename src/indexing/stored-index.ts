import type { ClauseIndex, ScoredClause, WeightedTerm } from './clause-index.ts';
import type { Dictionary } from './dictionary.ts';
import { WEIGHTS, type Weights } from './fields.ts';
import { type Gains, scoreImpacts } from './pack-impacts.ts';
import type { UnitStore } from './unit-store.ts';

/**
 * How many units the store proposes, and for how many of the terms worth most; they are then scored exactly as in
 * memory. Of the texts 600 for 24 terms hold 97 of 100 of the clauses that are best in memory, where there are 75,000
 * clauses: with more terms the common ones crowd the others out. Questions people ask are fewer and shorter.
 */
const PROPOSED = {
  text: { units: 600, terms: 24 },
  asked: { units: 300, terms: 40 },
} as const;

/** A term of the question that the index knows; `gain` is what one 255th of impact is worth. */
interface KnownTerm {
  readonly term: string;
  readonly number: number;
  readonly gain: number;
}

interface ScoredUnit {
  readonly unit: number;
  readonly clause: number;
  readonly score: number;
}

/** Where the texts of clauses are kept, and the questions people ask. */
export interface UnitStores {
  readonly text: UnitStore;
  readonly asked: UnitStore;
}

/** An index whose dictionary is in memory and whose units are in a store: that proposes, and here they are scored. */
export function makeStoredIndex(dictionary: Dictionary, stores: UnitStores, weights: Weights = WEIGHTS): ClauseIndex {
  const { clauses, vocabulary, general, question, rarities } = dictionary;
  return {
    ...{ clauses, vocabulary, general, question },
    rarity: (term) => rarities.text[dictionary.numberOf(term)] ?? 0,
    knows: (term) => dictionary.numberOf(term) >= 0,
    async search(terms, limit) {
      const find = (side: keyof UnitStores) =>
        scoreUnits(stores[side], knownTerms(terms, rarities[side], dictionary, weights), PROPOSED[side]);
      const [texts, asked] = await Promise.all([find('text'), find('asked')]);
      return combine(texts, voteByQuestions(asked, weights))
        .sort((left, right) => right.score - left.score || left.clause - right.clause)
        .slice(0, limit);
    },
  };
}

function knownTerms(
  terms: readonly WeightedTerm[],
  rarities: Float32Array,
  dictionary: Dictionary,
  { saturation }: Weights,
): readonly KnownTerm[] {
  return terms
    .map(({ term, weight }) => {
      const number = dictionary.numberOf(term);
      return { term, number, gain: (weight * (rarities[number] ?? 0) * (saturation + 1)) / 255 };
    })
    .filter(({ gain }) => gain > 0)
    .sort((left, right) => right.gain - left.gain);
}

async function scoreUnits(
  store: UnitStore,
  terms: readonly KnownTerm[],
  proposed: { readonly units: number; readonly terms: number },
): Promise<readonly ScoredUnit[]> {
  if (terms.length === 0) return [];
  const leading = terms.slice(0, proposed.terms).map(({ term }) => term);
  const found = await store.findUnits(leading, proposed.units);
  const gains = gainsOf(terms);
  return found
    .map(({ unit, clause, impacts }) => ({ unit, clause, score: scoreImpacts(impacts, gains) }))
    .filter(({ score }) => score > 0);
}

function gainsOf(terms: readonly KnownTerm[]): Gains {
  const ordered = [...terms].sort((left, right) => left.number - right.number);
  return {
    terms: Uint32Array.from(ordered, ({ number }) => number),
    gains: Float64Array.from(ordered, ({ gain }) => gain),
  };
}

/** The questions most like the one typed each give their clause a part of their score. */
function voteByQuestions(asked: readonly ScoredUnit[], { askedCount, asked: share }: Weights) {
  const votes = new Map<number, { asked: number; question: number }>();
  const alike = [...asked].sort((left, right) => right.score - left.score || left.unit - right.unit);
  for (const { clause, unit, score } of alike.slice(0, askedCount)) {
    const vote = votes.get(clause);
    if (vote) vote.asked += share * score;
    else votes.set(clause, { asked: share * score, question: unit });
  }
  return votes;
}

/** The best unit of each clause, and the votes for it. */
function combine(
  texts: readonly ScoredUnit[],
  votes: ReadonlyMap<number, Pick<ScoredClause, 'asked' | 'question'>>,
): ScoredClause[] {
  const best = new Map<number, number>();
  for (const { clause, score } of texts) best.set(clause, Math.max(score, best.get(clause) ?? 0));
  return [...new Set([...best.keys(), ...votes.keys()])].map((clause) => {
    const vote = votes.get(clause) ?? { asked: 0, question: -1 };
    return { clause, ...vote, score: (best.get(clause) ?? 0) + vote.asked };
  });
}
