import type { IndexBytes } from './build-index.ts';
import type { MemoryIndex, ScoredClause, WeightedTerm } from './clause-index.ts';
import { type Dictionary, openDictionary } from './dictionary.ts';
import { WEIGHTS, type Weights } from './fields.ts';
import { type BothPostings, type OwnedPostings, openPostings } from './owned-postings.ts';
import { pickBest } from './pick-best.ts';
import type { Postings } from './postings.ts';
import { makeUnitScorer, type TermGain, type UnitScores } from './score-units.ts';

/** The bytes of `buildIndex` -> an index that answers; nothing is parsed or copied. Throws on other bytes. */
export function loadIndex(bytes: IndexBytes, weights: Weights = WEIGHTS): MemoryIndex {
  const dictionary = openDictionary(bytes.dictionary);
  const { clauses, vocabulary, general, question, rarities, numberOf } = dictionary;
  return {
    ...{ clauses, vocabulary, general, question },
    rarity: (term) => rarities.text[numberOf(term)] ?? 0,
    knows: (term) => numberOf(term) >= 0,
    search: makeSearch(dictionary, openPostings(bytes.postings, rarities), weights),
  };
}

function makeSearch(
  { clauses, numberOf }: Dictionary,
  { text, asked }: BothPostings,
  weights: Weights,
): MemoryIndex['search'] {
  const scoreTexts = makeUnitScorer(text);
  const scoreAsked = makeUnitScorer(asked);
  const clauseScores = new Float32Array(clauses.length);
  return (terms, limit, except = -1) => {
    const numbered = numberTerms(terms, numberOf);
    const similar = scoreAsked(gainsOf(numbered, asked, weights), weights.askedCount, 0);
    if (except >= 0) similar.scores[except] = 0;
    const questions = voteByQuestions(asked, similar.scores, weights);
    const advantage = Math.max(0, ...[...questions.values()].map(({ asked: vote }) => vote));
    raiseToBest(clauseScores, text.owners, scoreTexts(gainsOf(numbered, text, weights), limit, advantage));
    for (const [clause, { asked: vote }] of questions) clauseScores[clause] = (clauseScores[clause] ?? 0) + vote;
    return pickBest(clauseScores, limit).map(
      (clause): ScoredClause => ({
        clause,
        score: clauseScores[clause] ?? 0,
        ...(questions.get(clause) ?? { asked: 0, question: -1 }),
      }),
    );
  };
}

/** Overwrites the score of each clause with that of its best unit. */
function raiseToBest(clauseScores: Float32Array, owners: Uint32Array, { scores, contenders }: UnitScores): void {
  const raise = (unit: number) => {
    const owner = owners[unit] as number;
    if ((scores[unit] as number) > (clauseScores[owner] as number)) clauseScores[owner] = scores[unit] as number;
  };
  clauseScores.fill(0);
  if (contenders) for (const unit of contenders) raise(unit);
  else for (let unit = 0; unit < scores.length; unit++) raise(unit);
}

/** The questions most like the one typed each give their clause a part of their score. */
function voteByQuestions(asked: OwnedPostings, scores: Float32Array, weights: Weights) {
  const votes = new Map<number, { asked: number; question: number }>();
  for (const question of pickBest(scores, weights.askedCount)) {
    const clause = asked.owners[question] ?? 0;
    const vote = votes.get(clause);
    const gain = weights.asked * (scores[question] ?? 0);
    if (vote) vote.asked += gain;
    else votes.set(clause, { asked: gain, question });
  }
  return votes;
}

function gainsOf(
  terms: ReadonlyMap<number, number>,
  { rarities }: Postings,
  { saturation }: Weights,
): readonly TermGain[] {
  return Array.from(terms, ([term, weight]) => ({
    term,
    gain: (weight * (rarities[term] ?? 0) * (saturation + 1)) / 255,
  }));
}

function numberTerms(terms: readonly WeightedTerm[], numberOf: Dictionary['numberOf']): ReadonlyMap<number, number> {
  const numbered = new Map<number, number>();
  for (const { term, weight } of terms) {
    const number = numberOf(term);
    if (number >= 0) numbered.set(number, (numbered.get(number) ?? 0) + weight);
  }
  return numbered;
}
