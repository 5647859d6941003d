import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashPair, makePairFilter, mayHold } from './pair-filter.ts';

const text = fc.string({ unit: fc.constantFrom(...'对首次获得认定的高新技术企业给予支持ab12'), maxLength: 60 });

describe('the filter of pairs', () => {
  it('misses no pair that stands in the text', () => {
    fc.assert(
      fc.property(text, (held) => {
        const filter = makePairFilter(held);
        for (let at = 0; at + 1 < held.length; at++) expect(mayHold(filter, hashPair(held, at))).toBe(true);
      }),
    );
  });

  it('tells most pairs that do not', () => {
    const filter = makePairFilter('对首次获得高新技术企业资格认定的，采取后补助方式最高支持10万元');
    const absent = Array.from({ length: 1000 }, (_, at) => String.fromCharCode(0x5000 + at, 0x6000 + 7 * at));
    expect(absent.filter((pair) => mayHold(filter, hashPair(pair, 0))).length).toBeLessThan(200);
  });
});
