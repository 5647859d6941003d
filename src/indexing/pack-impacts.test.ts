import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packImpacts, scoreImpacts } from './pack-impacts.ts';

const terms = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 31 - 1 })).map((list) => list.sort((a, b) => a - b));

describe('packed impacts', () => {
  it('give the same score as the numbers they were made from', () => {
    fc.assert(
      fc.property(terms, terms, (held, others) => {
        const wanted = [...new Set([...held.filter((_, at) => at % 2 === 0), ...others])].sort((a, b) => a - b);
        const impacts = held.map((term) => (term % 255) + 1);
        const gains = wanted.map((_, at) => at + 0.5);
        const expected = wanted.reduce(
          (sum, term, at) => sum + (gains[at] ?? 0) * (impacts[held.indexOf(term)] ?? 0),
          0,
        );
        const packed = packImpacts(held, impacts);
        const score = scoreImpacts(packed, { terms: Uint32Array.from(wanted), gains: Float64Array.from(gains) });
        expect(score).toBeCloseTo(expected, 6);
      }),
    );
  });

  it('take few characters', () => {
    expect(packImpacts([3, 4, 200], [255, 1, 7])).toHaveLength(12);
  });
});
