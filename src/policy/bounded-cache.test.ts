import { describe, expect, it } from 'vitest';
import { makeBoundedCache } from './bounded-cache.ts';

describe('a bounded cache', () => {
  it('makes a value once while it is asked for', () => {
    const made: number[] = [];
    const cache = makeBoundedCache<number, string>(2);
    const ask = (key: number) => cache(key, () => `${made.push(key)}`);
    for (const key of [1, 2, 1, 3, 1, 4, 1]) ask(key);
    expect(made).toEqual([1, 2, 3, 4]);
  });

  it('forgets what was not asked for lately', () => {
    const made: number[] = [];
    const cache = makeBoundedCache<number, string>(2);
    for (const key of [1, 2, 3, 4, 5, 1]) cache(key, () => `${made.push(key)}`);
    expect(made).toEqual([1, 2, 3, 4, 5, 1]);
  });
});
