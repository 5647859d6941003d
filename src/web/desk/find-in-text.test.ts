import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInText } from './find-in-text.ts';

describe('words in a text', () => {
  it('are found wherever they stand', () => {
    expect(findInText('支持企业，支持园区', '支持')).toEqual([
      [0, 2],
      [5, 7],
    ]);
    expect(findInText('支持', ' ')).toEqual([]);
  });

  it('are what is found', () => {
    const letters = fc.string({ unit: fc.constantFrom('支', '持', 'a') });
    fc.assert(
      fc.property(letters, letters, (text, words) => {
        for (const [start, end] of findInText(text, words)) expect(text.slice(start, end)).toBe(words);
      }),
    );
  });
});
