import { describe, expect, it } from 'vitest';
import { supportAnswer } from '../testing/canned-answers.ts';
import { sourcesOf } from './sources-of.ts';

describe('the sources of an answer', () => {
  it('are those that it cites, what has ended apart', () => {
    const groups = sourcesOf(supportAnswer).map(({ heading, citations }) => [heading, citations.map(({ n }) => n)]);
    expect(groups).toEqual([
      ['依据', [1, 2, 3]],
      ['已经失效，不能再作依据', [4]],
    ]);
  });

  it('leave out what is neither marked in the text nor shown on a card', () => {
    const groups = sourcesOf({ ...supportAnswer, text: '最高 300 万元[3]。', amounts: [] });
    expect(groups.flatMap(({ citations }) => citations.map(({ n }) => n))).toEqual([3]);
  });
});
