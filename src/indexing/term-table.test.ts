import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTerms, packTerms } from './term-table.ts';

const words = fc.uniqueArray(fc.string({ minLength: 1, unit: fc.constantFrom('高', '新', '技', '术', 'a', '5') }));

describe('the term table', () => {
  it('finds every term under its number, wherever it stands', () => {
    fc.assert(
      fc.property(words, (terms) => {
        const table = openTerms(packTerms(terms));
        terms.forEach((term, number) => {
          expect(table.find(`前${term}后`, 1, 1 + term.length)).toBe(number);
          expect(table.termAt(number)).toBe(term);
        });
      }),
    );
  });

  it('finds nothing else', () => {
    fc.assert(
      fc.property(words, fc.string({ minLength: 1 }), (terms, other) => {
        fc.pre(!terms.includes(other));
        expect(openTerms(packTerms(terms)).find(other, 0, other.length)).toBe(-1);
      }),
    );
  });
});
