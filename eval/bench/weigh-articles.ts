import type { ScoredClause } from '../../src/indexing/clause-index.ts';
import type { PastQuestions } from './past-questions.ts';

/**
 * What speaks for an article, each 0 to about 1: its own words; how much of what the words find is of its law; past
 * questions like this one that it answered, and that its law answered; the words of all questions that its law
 * answered, and how many those are. Without past questions only the first two.
 */
export const MEASURES = ['text', 'law', 'asked', 'askedLaw', 'lawWords', 'lawCount'] as const;
export const TEXT_ONLY = 2;

export interface WeighedArticles {
  /** By position. */
  readonly articles: readonly number[];
  /** For each measure its value for each of the articles. */
  readonly measured: readonly Float32Array[];
}

/** How many of the articles found say which law it is. */
const LEADING = 100;

/** `found`: articles by their words, best first. */
export function weighArticles(
  found: readonly ScoredClause[],
  question: string,
  past: PastQuestions | null,
  lawOf: (article: number) => number,
): WeighedArticles {
  const best = found[0]?.score ?? 1;
  const words = new Map(found.map(({ clause, score }) => [clause, score / best]));
  const shares = shareOfLaws([...words].slice(0, LEADING), lawOf);
  const votes = past?.vote(question);
  const askedLaws = relativeToBest(votes?.laws);
  const articles = [...new Set([...words.keys(), ...(votes?.articles.keys() ?? [])])];
  const measures = [
    (article: number) => words.get(article) ?? 0,
    (article: number) => shares.get(lawOf(article)) ?? 0,
    (article: number) => votes?.articles.get(article) ?? 0,
    (article: number) => askedLaws.get(lawOf(article)) ?? 0,
    (article: number) => votes?.lawWords.get(lawOf(article)) ?? 0,
    (article: number) => Math.log10(1 + (past?.counts.get(lawOf(article)) ?? 0)),
  ].slice(0, past ? MEASURES.length : TEXT_ONLY);
  return { articles, measured: measures.map((measure) => Float32Array.from(articles, measure)) };
}

/** The `limit` best articles, best first. */
export function rankArticles(
  { articles, measured }: WeighedArticles,
  weights: readonly number[],
  limit: number,
): readonly number[] {
  const scores = articles.map((_, at) =>
    measured.reduce((sum, values, measure) => sum + (weights[measure] ?? 0) * (values[at] ?? 0), 0),
  );
  return articles
    .map((article, at) => ({ article, score: scores[at] ?? 0 }))
    .sort((left, right) => right.score - left.score)
    .slice(0, limit)
    .map(({ article }) => article);
}

function shareOfLaws(
  leading: readonly (readonly [article: number, score: number])[],
  lawOf: (article: number) => number,
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [article, score] of leading) sums.set(lawOf(article), (sums.get(lawOf(article)) ?? 0) + score);
  return relativeToBest(sums);
}

function relativeToBest(values: ReadonlyMap<number, number> = new Map()): ReadonlyMap<number, number> {
  const best = Math.max(...values.values(), Number.MIN_VALUE);
  return new Map([...values].map(([key, value]) => [key, value / best]));
}
