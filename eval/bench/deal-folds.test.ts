import { describe, expect, it } from 'vitest';
import { dealFolds } from './deal-folds.ts';

describe('dealFolds', () => {
  it('makes folds of equal size, the same in every run', () => {
    const folds = dealFolds(101, 5);
    const sizes = Array.from({ length: 5 }, (_, fold) => folds.filter((one) => one === fold).length);
    expect(sizes).toEqual([21, 20, 20, 20, 20]);
    expect(dealFolds(101, 5)).toEqual(folds);
  });

  it('does not deal in turn, since neighbours ask alike', () => {
    const folds = dealFolds(1000, 5);
    const alike = folds.filter((fold, at) => fold === folds[at + 1]).length;
    expect(alike).toBeGreaterThan(150);
    expect(alike).toBeLessThan(250);
  });
});
