import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsAsCharacters } from './words-as-characters.ts';

describe('words as characters', () => {
  it('are one for each word, the same word always the same', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const written = wordsAsCharacters(words);
        expect(written).toHaveLength(words.length);
        expect(words.map((word) => wordsAsCharacters([word]))).toEqual(written.split(''));
      }),
    );
  });

  it('tell words apart', () => {
    expect(new Set([...wordsAsCharacters(['高企', '首次', '奖励', '补贴', '电话', '网址'])]).size).toBe(6);
  });
});
