import { describe, expect, it } from 'vitest';
import { meanScores, scoreRanking } from './score-ranking.ts';

describe('scoreRanking', () => {
  it('gives full marks when all that is relevant comes first', () => {
    expect(scoreRanking(['a', 'b', 'c'], new Set(['b', 'a']))).toEqual({
      ndcg10: 1,
      recall10: 1,
      recall100: 1,
      mrr10: 1,
    });
  });

  it('counts a late find less, and none after ten places but for the recall at a hundred', () => {
    expect(scoreRanking(['x', 'a'], new Set(['a'])).mrr10).toBe(0.5);
    expect(scoreRanking(['x', 'a'], new Set(['a'])).ndcg10).toBeCloseTo(1 / Math.log2(3));
    const late = [...Array.from({ length: 10 }, (_, at) => `x${at}`), 'a'];
    expect(scoreRanking(late, new Set(['a']))).toEqual({ ndcg10: 0, recall10: 0, recall100: 1, mrr10: 0 });
  });

  it('averages over questions', () => {
    const scores = [scoreRanking(['a'], new Set(['a'])), scoreRanking(['x'], new Set(['a']))];
    expect(meanScores(scores).recall10).toBe(0.5);
  });
});
