import { describe, expect, it } from 'vitest';
import type { Clause } from '../../policy/clause.ts';
import { embed, likenessOf, nearestClauses } from './embedding.ts';
import { learnEmbedding } from './learn-embedding.ts';
import { wordsToEmbed } from './words-to-embed.ts';

const WORDS = ['补贴', '房租', '罚款', '举报', '专利', '认定', '店铺', '租金', '赏钱', '发明'];
const vocabulary = {
  longest: 2,
  holds: (text: string, start: number, end: number) => WORDS.includes(text.slice(start, end)),
};
const clause = (id: string, text: string) => ({ id, text, headings: [] as readonly string[] }) as unknown as Clause;
const clauses = [
  clause('one/1', '对租金给予补贴'),
  clause('one/2', '举报属实的，按罚款的比例奖励'),
  clause('one/3', '专利认定的条件'),
];
/** Enough for something to be learnt; none of the words of a clause but those beside them. */
const asked = new Map(
  [
    ['one/1', '店铺房租太贵了'],
    ['one/2', '我要领赏钱'],
    ['one/3', '我的发明算不算'],
  ].map(([id = '', say = '']) => [id, Array.from({ length: 200 }, (_, at) => `${say}${'吗呢啊吧'[at % 4]}`)]),
);
const models = learnEmbedding({ clauses, asked, vocabulary });
const embedded = (text: string) => embed(wordsToEmbed(text, vocabulary), models);

describe('what words and clauses mean', () => {
  it.each([
    ['房租', 0],
    ['赏钱', 1],
    ['发明', 2],
  ])('%s leads to the clause that never says it', (text, expected) => {
    const question = embedded(text);
    expect(question && nearestClauses(question, 1, models)[0]?.clause).toBe(expected);
  });

  it('is looked for among those that are meant alone', () => {
    const question = embedded('房租');
    const nearest = question ? nearestClauses(question, 3, models, (clause) => clause !== 0) : [];
    expect(nearest.map(({ clause }) => clause)).not.toContain(0);
  });

  it('is the same each time it is learnt', () => {
    expect(learnEmbedding({ clauses, asked, vocabulary })).toEqual(models);
  });

  it('is not learnt from few questions', () => {
    expect(learnEmbedding({ clauses, asked: new Map([['one/1', ['房租']]]), vocabulary })).toEqual({});
  });

  it('is nothing of words that nobody used, and of figures', () => {
    expect(embedded('xyz')).toBeNull();
    expect(wordsToEmbed('300万', vocabulary)).toEqual(['万']);
  });

  it('is alike from 0 to 1, and 0 of a clause that is not there', () => {
    const question = embedded('房租');
    if (!question) throw new Error('房租 was learnt');
    for (const at of clauses.keys()) {
      const likeness = likenessOf(question, at, models);
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1.01);
    }
    expect(likenessOf(question, 99, models)).toBe(0);
    expect(question.agreement).toBeLessThanOrEqual(1);
  });
});
