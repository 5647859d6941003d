import { describe, expect, it } from 'vitest';
import { fitWeights } from './fit-weights.ts';

describe('fitWeights', () => {
  it('moves towards the best weights and leaves the first alone', () => {
    const scoreOf = ([first = 0, second = 0, third = 0]: readonly number[]) =>
      first - Math.abs(second - 0.4) - Math.abs(third - 0.1);
    const [first, second = 0, third = 0] = fitWeights([1, 0.1, 0], scoreOf);
    expect(first).toBe(1);
    expect(second).toBeCloseTo(0.4, 1);
    expect(third).toBeCloseTo(0.1, 1);
  });

  it('drops a weight that only harms', () => {
    expect(fitWeights([1, 0.3], ([, harm = 0]) => -harm)).toEqual([1, 0]);
  });
});
