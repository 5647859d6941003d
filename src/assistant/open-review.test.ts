import { describe, expect, it } from 'vitest';
import { reviewOf } from './open-review.ts';

const clean = { checked: 3, replaced: [] };

describe('the review queue', () => {
  it('takes a question that found nothing', () => {
    expect(reviewOf({ id: 'a', status: 'not_found' }, '无人机送餐补贴', clean)).toEqual({
      answer: 'a',
      cause: 'not_found',
      note: '无人机送餐补贴',
    });
  });

  it('takes a sentence that the guard replaced, with the figure that was not proven', () => {
    const guard = { checked: 3, replaced: [{ text: '最高500万元。', figures: ['500万元'] }] };
    expect(reviewOf({ id: 'a', status: 'answered' }, '研发投入', guard)).toMatchObject({
      cause: 'guard',
      note: '500万元：最高500万元。',
    });
  });

  it('takes no answer that is as it should be', () => {
    for (const status of ['answered', 'partial', 'clarify', 'out_of_scope', 'refused'] as const)
      expect(reviewOf({ id: 'a', status }, '研发投入', clean)).toBeNull();
  });
});
