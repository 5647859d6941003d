import { describe, expect, it } from 'vitest';
import type { PastQuestions } from './past-questions.ts';
import { rankArticles, weighArticles } from './weigh-articles.ts';

/** Articles 0 to 2 are of law 0, 3 and 4 of law 1. */
const lawOf = (article: number) => (article < 3 ? 0 : 1);
const found = [
  { clause: 3, score: 10, asked: 0, question: -1 },
  { clause: 0, score: 9, asked: 0, question: -1 },
  { clause: 1, score: 8, asked: 0, question: -1 },
];
const past: PastQuestions = {
  counts: new Map([[1, 9]]),
  vote: () => ({ articles: new Map([[4, 0.8]]), laws: new Map([[1, 0.8]]), lawWords: new Map([[1, 1]]) }),
};

describe('weighing articles', () => {
  it('keeps the order of the words when nothing else counts', () => {
    expect(rankArticles(weighArticles(found, '', null, lawOf), [1, 0], 2)).toEqual([3, 0]);
  });

  it('lifts the articles of a law that is found many times', () => {
    expect(rankArticles(weighArticles(found, '', null, lawOf), [1, 0.3], 3)).toEqual([0, 3, 1]);
  });

  it('finds an article that only past questions lead to', () => {
    expect(rankArticles(weighArticles(found, '', past, lawOf), [1, 0, 2, 0, 0, 0], 1)).toEqual([4]);
  });
});
