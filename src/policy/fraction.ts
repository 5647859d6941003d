/** An exact rational number in lowest terms; the denominator is always positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Numerator over denominator, reduced. Throws when the denominator is zero. */
export function makeFraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) throw new Error(`fraction ${numerator}/0: the denominator is zero. Check the divisor first.`);
  if (denominator === 1n) return { numerator, denominator };
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator * sign);
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

export const ZERO = makeFraction(0n);

/** `12`, `-0.05`, `5%`, `1/3` -> the exact value; anything else -> null. */
export function parseFraction(text: string): Fraction | null {
  const trimmed = text.trim();
  if (trimmed.endsWith('%')) {
    const percent = parseFraction(trimmed.slice(0, -1));
    return percent && divide(percent, makeFraction(100n));
  }
  const slash = trimmed.indexOf('/');
  if (slash > 0) {
    const [top, bottom] = [parseFraction(trimmed.slice(0, slash)), parseFraction(trimmed.slice(slash + 1))];
    return top && bottom && bottom.numerator !== 0n ? divide(top, bottom) : null;
  }
  const match = DECIMAL.exec(trimmed);
  if (!match) return null;
  const [, sign, whole = '', digits = ''] = match;
  const value = makeFraction(BigInt(whole + digits), 10n ** BigInt(digits.length));
  return sign === '-' ? negate(value) : value;
}

/** A literal known to be right. Throws on anything that `parseFraction` refuses. */
export function fraction(text: string): Fraction {
  const value = parseFraction(text);
  if (!value) throw new Error(`fraction "${text}": not a number. Write it as 12, 0.05, 5% or 1/3.`);
  return value;
}

/** `3` or `1/3`: reads back through `parseFraction` without loss. */
export function formatFraction({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

/** Decimal notation; at most `digits` places, rounded half up (away from zero), trailing zeros dropped. */
export function formatDecimal(value: Fraction, digits = 6): string {
  const scaled = roundHalfUp(multiply(value, makeFraction(10n ** BigInt(digits))));
  const [sign, size] = scaled < 0n ? ['-', -scaled] : ['', scaled];
  const padded = String(size).padStart(digits + 1, '0');
  const [whole, rest] = [padded.slice(0, padded.length - digits), padded.slice(padded.length - digits)];
  const kept = rest.replace(/0+$/, '');
  return sign + (kept ? `${whole}.${kept}` : whole);
}

export function add(a: Fraction, b: Fraction): Fraction {
  return makeFraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return makeFraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Throws when `b` is zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return makeFraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function negate({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator };
}

/** Negative, zero or positive as `a` is smaller than, equal to or greater than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function greater(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** The greatest integer not above the value. */
export function roundDown({ numerator, denominator }: Fraction): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

/** The smallest integer not below the value. */
export function roundUp(value: Fraction): bigint {
  return -roundDown(negate(value));
}

/** The nearest integer; a half goes away from zero. */
export function roundHalfUp(value: Fraction): bigint {
  const { numerator, denominator } = value;
  if (numerator < 0n) return -roundHalfUp(negate(value));
  return (2n * numerator + denominator) / (2n * denominator);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}
