import type { MemoryIndex } from '../../src/indexing/clause-index.ts';
import type { Segmenter } from '../../src/indexing/segmenter.ts';
import { openIndex, termsOf } from './ours.ts';
import type { LayQuestion } from './stard.ts';

/** What questions asked before, with known answers, say about a new one: the weight of each article and law. */
export interface PastQuestions {
  vote(question: string): Votes;
  /** How often the answer lay in a law. */
  readonly counts: ReadonlyMap<number, number>;
}

export interface Votes {
  /** By the questions that resemble it: what answered them, as far as they resemble it. */
  readonly articles: ReadonlyMap<number, number>;
  readonly laws: ReadonlyMap<number, number>;
  /** By the words of all questions that were answered in a law; 1 for the best law. */
  readonly lawWords: ReadonlyMap<number, number>;
}

/** How many of the most alike questions vote. */
const NEAREST = 30;

/** `lawOf` gives the law of an article; articles and laws are numbers. */
export function openPastQuestions(
  questions: readonly LayQuestion[],
  lawOf: (article: number) => number,
  segmenter: Segmenter,
): PastQuestions {
  const index = openIndex(
    questions.map(({ text }, at) => ({ id: String(at), units: [{ own: text }], questions: [] })),
    segmenter,
  );
  const byLaw = groupByLaw(questions, lawOf);
  const laws = openIndex(
    [...byLaw].map(([law, texts]) => ({ id: String(law), units: [{ own: texts.join('\n') }], questions: [] })),
    segmenter,
  );
  return {
    counts: new Map([...byLaw].map(([law, texts]) => [law, texts.length])),
    vote: (question) => ({
      ...voteByNearest(index, question, questions, lawOf),
      lawWords: scoreLaws(laws, question, byLaw.size),
    }),
  };
}

function groupByLaw(
  questions: readonly LayQuestion[],
  lawOf: (article: number) => number,
): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const { text, relevant } of questions)
    for (const law of new Set([...relevant].map(lawOf))) {
      const group = groups.get(law);
      if (group) group.push(text);
      else groups.set(law, [text]);
    }
  return groups;
}

function voteByNearest(
  index: MemoryIndex,
  question: string,
  questions: readonly LayQuestion[],
  lawOf: (article: number) => number,
) {
  const terms = termsOf(index, question);
  const most = terms.reduce((sum, { term, weight }) => sum + weight * index.rarity(term), Number.MIN_VALUE);
  const articles = new Map<number, number>();
  const laws = new Map<number, number>();
  for (const { clause, score } of index.search(terms, NEAREST)) {
    const { relevant } = questions[clause] ?? { relevant: new Set<number>() };
    for (const article of relevant) {
      add(articles, article, score / most);
      add(laws, lawOf(article), score / most / relevant.size);
    }
  }
  return { articles, laws };
}

function scoreLaws(laws: MemoryIndex, question: string, count: number): ReadonlyMap<number, number> {
  const found = laws.search(termsOf(laws, question), count);
  const best = found[0]?.score ?? 1;
  return new Map(found.map(({ clause, score }) => [Number(laws.clauses[clause]), score / best]));
}

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}
