import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPieces } from './split-pieces.ts';

describe('splitPieces', () => {
  it('loses nothing', () => {
    const text = fc.string({ unit: fc.constantFrom('企', '业', '。', '；', '，', '\n'), maxLength: 800 });
    fc.assert(fc.property(text, (whole) => splitPieces(whole).join('') === whole));
  });

  it('leaves a short clause whole and cuts a long one at the ends of sentences', () => {
    expect(splitPieces('给予最高300万元支持。')).toHaveLength(1);
    const sentence = `${'一'.repeat(99)}。`;
    expect(splitPieces(sentence.repeat(5))).toEqual([sentence.repeat(2), sentence.repeat(2), sentence]);
  });
});
