import type { MemoryIndex, ScoredClause, WeightedTerm } from './clause-index.ts';
import { WEIGHTS, type Weights } from './fields.ts';
import { pickBest } from './pick-best.ts';
import type { Postings } from './postings.ts';
import { openSections, type Section } from './sections.ts';
import { openTerms, type TermTable } from './term-table.ts';

/** Postings whose units belong to clauses. */
interface Inverted extends Postings {
  readonly owners: Uint32Array;
}

/** The bytes of `buildIndex` -> an index that answers; nothing is parsed or copied. Throws on other bytes. */
export function loadIndex(buffer: ArrayBuffer, weights: Weights = WEIGHTS): MemoryIndex {
  const sections = openSections(buffer);
  const [counts, slots, starts, units] = sections as [Uint32Array, Uint32Array, Uint32Array, Uint16Array];
  const [wordCount = 0, longest = 0] = counts;
  const table = openTerms({ slots, starts, units });
  const text = readInverted(sections.slice(4, 9));
  const asked = readInverted(sections.slice(9, 14));
  const clauses = decodeLines(sections[14]);
  const questions = once(() => decodeLines(sections[15]));
  const find = (term: string) => table.find(term, 0, term.length);
  const isWord = (number: number) => number >= 0 && number < wordCount;
  return {
    clauses,
    vocabulary: { longest, holds: (words, start, end) => isWord(table.find(words, start, end)) },
    rarity: (term) => text.rarities[find(term)] ?? 0,
    knows: (term) => find(term) >= 0,
    question: (number) => questions()[number] ?? '',
    search: makeSearch(table, text, asked, clauses.length, weights),
  };
}

function makeSearch(
  table: TermTable,
  text: Inverted,
  asked: Inverted,
  clauseCount: number,
  weights: Weights,
): MemoryIndex['search'] {
  const textScores = new Float32Array(text.owners.length);
  const askedScores = new Float32Array(asked.owners.length);
  const clauseScores = new Float32Array(clauseCount);
  return (terms, limit) => {
    const numbered = numberTerms(table, terms);
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
function voteByQuestions(asked: Inverted, scores: Float32Array, weights: Weights) {
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

function numberTerms(table: TermTable, terms: readonly WeightedTerm[]): ReadonlyMap<number, number> {
  const numbered = new Map<number, number>();
  for (const { term, weight } of terms) {
    const number = table.find(term, 0, term.length);
    if (number >= 0) numbered.set(number, (numbered.get(number) ?? 0) + weight);
  }
  return numbered;
}

function readInverted(sections: readonly Section[]): Inverted {
  const [starts, units, impacts, rarities, owners] = sections as [
    Uint32Array,
    Uint32Array | Uint16Array,
    Uint8Array,
    Float32Array,
    Uint32Array,
  ];
  return { starts, units, impacts, rarities, owners };
}

function decodeLines(section: Section | undefined): readonly string[] {
  const text = new TextDecoder().decode(section);
  return text === '' ? [] : text.split('\n');
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
