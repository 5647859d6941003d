import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosineOf, thresholdsOf, weighNgrams } from './likeness.ts';
import { makeCore } from './strip-asking.ts';
import { trainLikeness } from './train-likeness.ts';

const ASKED = [
  'm101地铁什么时候开工',
  'm102地铁什么时候开工',
  '研发投入能报多少',
  '首店有什么奖励',
  '举报违法建设给多少钱',
  '高企首次认定补贴',
  '孵化器怎么认定',
  '办公用房租金补贴',
];
const coreOf = makeCore(['请问', '怎么', '有没有', '能', '吗', '多少']);
const model = trainLikeness(ASKED, coreOf);

describe('how alike two messages are', () => {
  it('is 1 for the same, the same in both directions, and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        const [left, right] = [weighNgrams(one, model), weighNgrams(other, model)];
        const cosine = cosineOf(left, right);
        expect(cosine).toBeCloseTo(cosineOf(right, left), 5);
        expect(cosine).toBeGreaterThanOrEqual(0);
        expect(cosine).toBeLessThanOrEqual(1);
        if (left.values.some((value) => value > 0)) expect(cosineOf(left, left)).toBeCloseTo(1, 4);
      }),
    );
  });

  it('is decided by the rare words, and by none of asking', () => {
    const cosine = (one: string, other: string) =>
      cosineOf(weighNgrams(coreOf(one), model), weighNgrams(coreOf(other), model));
    expect(cosine('请问研发投入能报吗', '研发投入报')).toBeGreaterThan(0.9);
    expect(cosine('研发投入能报多少', '首店能报多少')).toBeLessThan(cosine('研发投入能报多少', '研发投入有没有报'));
  });

  it('learns thresholds that no two questions written to differ pass, and the same each time', () => {
    const { alike, same } = thresholdsOf(model);
    expect(same).toBeGreaterThan(0.5);
    expect(alike).toBeLessThanOrEqual(1);
    expect(trainLikeness(ASKED, coreOf)).toEqual(model);
  });

  it('leaves a message of nothing but asking as it is', () => {
    expect(coreOf('请问有没有')).toBe('请问有没有');
  });
});
