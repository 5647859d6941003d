import { describe, expect, it } from 'vitest';
import { parseQuestionSet } from './evaluation-question.ts';
import { judgeSearch } from './judge-search.ts';
import { summariseSearch } from './summarise-search.ts';

const [question] = parseQuestionSet(
  '{"id":"q","kind":"amount","query":"最多多少","must":[{"doc":"d","label":"一","quote":"最高支持10万元"},{"doc":"d","label":"二","quote":"连续三年"}],"also":[{"doc":"d","label":"三","quote":"一事一议"}]}',
  'questions.jsonl',
);
const hit = (text: string) => ({ id: text, label: '', text });
const judge = (...texts: string[]) => {
  if (!question) throw new Error('no question');
  return judgeSearch(question, texts.map(hit));
};

describe('the judge', () => {
  it('compares text without white space and half or full width, and digits whole', () => {
    expect(judge('最高 支持 １０ 万元').ranks[0]).toBe(1);
    expect(judge('最高支持110万元').ranks[0]).toBe(Number.POSITIVE_INFINITY);
  });

  it('gives full marks for all that is wanted, best first', () => {
    expect(judge('最高支持10万元', '连续三年', '一事一议')).toMatchObject({ recall10: 1, hit1: 1, ndcg10: 1 });
  });

  it('counts a wanted clause once', () => {
    expect(judge('最高支持10万元', '最高支持10万元').recall10).toBe(0.5);
  });

  it('sums up the same every time', () => {
    const judgements = [judge('连续三年'), judge('别的'), judge('别的', '最高支持10万元')];
    expect(summariseSearch(judgements)).toEqual(summariseSearch(judgements));
    expect(summariseSearch(judgements).at(-1)).toMatchObject({ kind: 'all', count: 3 });
  });
});
