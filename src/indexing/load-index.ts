import type { IndexBytes } from './build-index.ts';
import type { MemoryIndex, ScoredClause, WeightedTerm } from './clause-index.ts';
import { type Dictionary, openDictionary } from './dictionary.ts';
import { WEIGHTS, type Weights } from './fields.ts';
import { type BothPostings, type OwnedPostings, openPostings } from './owned-postings.ts';
import { pickBest } from './pick-best.ts';
import type { Postings } from './postings.ts';

/** The bytes of `buildIndex` -> an index that answers; nothing is parsed or copied. Throws on other bytes. */
export function loadIndex(bytes: IndexBytes, weights: Weights = WEIGHTS): MemoryIndex {
  const dictionary = openDictionary(bytes.dictionary);
  const { clauses, vocabulary, question, rarities, numberOf } = dictionary;
  return {
    ...{ clauses, vocabulary, question },
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
  const textScores = new Float32Array(text.owners.length);
  const askedScores = new Float32Array(asked.owners.length);
  const clauseScores = new Float32Array(clauses.length);
  return (terms, limit) => {
    const numbered = numberTerms(terms, numberOf);
    addScores(text, numbered, textScores, weights.saturation);
    addScores(asked, numbered, askedScores, weights.saturation);
    clauseScores.fill(0);
    for (let unit = 0; unit < textScores.length; unit++) {
      const owner = text.owners[unit] ?? 0;
      if ((textScores[unit] ?? 0) > (clauseScores[owner] ?? 0)) clauseScores[owner] = textScores[unit] ?? 0;
    }
    const questions = voteByQuestions(asked, askedScores, weights);
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

/** Overwrites `scores` with the score of every unit. */
function addScores(
  { starts, units, impacts, rarities }: Postings,
  terms: ReadonlyMap<number, number>,
  scores: Float32Array,
  saturation: number,
): void {
  scores.fill(0);
  for (const [term, weight] of terms) {
    const gain = (weight * (rarities[term] ?? 0) * (saturation + 1)) / 255;
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at++) {
      const unit = units[at] as number;
      scores[unit] = (scores[unit] as number) + gain * (impacts[at] as number);
    }
  }
}

function numberTerms(terms: readonly WeightedTerm[], numberOf: Dictionary['numberOf']): ReadonlyMap<number, number> {
  const numbered = new Map<number, number>();
  for (const { term, weight } of terms) {
    const number = numberOf(term);
    if (number >= 0) numbered.set(number, (numbered.get(number) ?? 0) + weight);
  }
  return numbered;
}
