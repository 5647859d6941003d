import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pickBest } from './pick-best.ts';

it('picks what sorting everything would put first', () => {
  const scores = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.float({ min: 0, max: 9, noNaN: true })), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 20 }), (values, limit) => {
      const sorted = values
        .map((score, at) => ({ score, at }))
        .filter(({ score }) => score > 0)
        .sort((left, right) => right.score - left.score || left.at - right.at)
        .slice(0, limit)
        .map(({ at }) => at);
      expect(pickBest(Float32Array.from(values), limit)).toEqual(sorted);
    }),
  );
});
