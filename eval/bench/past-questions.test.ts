import { describe, expect, it } from 'vitest';
import { openPastQuestions } from './past-questions.ts';

const segmenter = { cut: (text: string) => text.match(/../g) ?? [] };
const questions = [
  { text: '公司拖欠工资怎么办', relevant: new Set([0]), isDev: false },
  { text: '房东不退押金怎么办', relevant: new Set([7, 8]), isDev: false },
];
const past = openPastQuestions(questions, (article) => (article < 5 ? 0 : 1), segmenter);

describe('past questions', () => {
  it('vote for what answered the one most alike', () => {
    const { articles } = past.vote('老板拖欠工资');
    expect([...articles][0]?.[0]).toBe(0);
  });

  it('name the law, and share a vote among several answers', () => {
    const { articles, laws, lawWords } = past.vote('押金不退');
    expect(articles.get(7)).toBe(articles.get(8));
    expect(laws.get(1)).toBeCloseTo(articles.get(7) ?? 0);
    expect(lawWords.get(1)).toBe(1);
  });

  it('count how often each law was the answer', () => {
    expect([...past.counts]).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });
});
