import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  formatDecimal,
  formatFraction,
  fraction,
  makeFraction,
  multiply,
  parseFraction,
  roundDown,
  roundHalfUp,
  roundUp,
  subtract,
} from './fraction.ts';

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([numerator, denominator]) => makeFraction(numerator, denominator));

describe('fractions', () => {
  it('reads whole numbers, decimals, percentages and quotients, and nothing else', () => {
    expect(['12', '-0.05', '5%', '0.5%', '1/3', '3/6'].map((text) => formatFraction(fraction(text)))).toEqual([
      '12',
      '-1/20',
      '1/20',
      '1/200',
      '1/3',
      '1/2',
    ]);
    expect(['', '1e3', '1/0', '五', '1.2.3', '--1'].map(parseFraction)).toEqual([null, null, null, null, null, null]);
  });

  it('adds a tenth and a fifth without the error of floating point', () => {
    expect(formatDecimal(add(fraction('0.1'), fraction('0.2')))).toBe('0.3');
  });

  it('writes what it can read back without loss', () => {
    fc.assert(
      fc.property(fractions, (value) => {
        expect(parseFraction(formatFraction(value))).toEqual(value);
      }),
    );
  });

  it('keeps the laws of arithmetic', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(add(subtract(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
      }),
    );
  });

  it('rounds down, up and to the nearest around the value, halves away from zero', () => {
    expect([roundHalfUp(fraction('2.5')), roundHalfUp(fraction('-2.5')), roundHalfUp(fraction('2.4999'))]).toEqual([
      3n,
      -3n,
      2n,
    ]);
    fc.assert(
      fc.property(fractions, (value) => {
        const [below, above] = [roundDown(value), roundUp(value)];
        expect(compare(makeFraction(below), value)).toBeLessThanOrEqual(0);
        expect(compare(makeFraction(above), value)).toBeGreaterThanOrEqual(0);
        expect(above - below).toBeLessThanOrEqual(1n);
        expect([below, above]).toContain(roundHalfUp(value));
      }),
    );
  });
});
