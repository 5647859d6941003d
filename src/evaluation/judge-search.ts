import type { EvaluationQuestion, WantedClause } from './evaluation-question.ts';
import { holdsWords } from './match-text.ts';

/** What a hit is judged by. */
export interface JudgedHit {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** How one question fared; ranks count from 1, Infinity when not among the ten. */
export interface SearchJudgement {
  readonly question: EvaluationQuestion;
  readonly ranks: readonly number[];
  readonly recall5: number;
  readonly recall10: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly reciprocal: number;
  readonly ndcg10: number;
}

const DEPTH = 10;
/** A clause that must be found is worth two, one that is relevant too is worth one. */
const MUST = 2;
const ALSO = 1;

/** Ten hits against what a question wants; a wanted clause counts once, at the first hit that holds its words. */
export function judgeSearch(question: EvaluationQuestion, hits: readonly JudgedHit[]): SearchJudgement {
  const shown = hits.slice(0, DEPTH);
  const ranks = question.must.map((wanted) => rankOf(wanted, shown));
  const best = Math.min(...ranks);
  const share = (depth: number) => ranks.filter((rank) => rank <= depth).length / ranks.length;
  return {
    question,
    ranks,
    recall5: share(5),
    recall10: share(DEPTH),
    hit1: best === 1 ? 1 : 0,
    hit3: best <= 3 ? 1 : 0,
    reciprocal: 1 / best,
    ndcg10: normalisedGain(question, shown),
  };
}

function rankOf({ quote }: WantedClause, hits: readonly JudgedHit[]): number {
  const index = hits.findIndex((hit) => holds(hit, quote));
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
}

function holds({ label, text }: JudgedHit, quote: string): boolean {
  return holdsWords(label + text, quote) || holdsWords(text, quote);
}

function normalisedGain({ must, also }: EvaluationQuestion, hits: readonly JudgedHit[]): number {
  const wanted = [...must.map((clause) => ({ clause, gain: MUST })), ...also.map((clause) => ({ clause, gain: ALSO }))];
  const found = new Set<WantedClause>();
  const gains = hits.map((hit) => {
    const fresh = wanted.filter(({ clause }) => !found.has(clause) && holds(hit, clause.quote));
    for (const { clause } of fresh) found.add(clause);
    return Math.max(0, ...fresh.map(({ gain }) => gain));
  });
  const ideal = discounted(wanted.map(({ gain }) => gain).slice(0, DEPTH));
  return ideal === 0 ? 0 : Math.min(1, discounted(gains) / ideal);
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + (2 ** gain - 1) / Math.log2(index + 2), 0);
}
