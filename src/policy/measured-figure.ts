import { findFigures } from './figure.ts';
import { type Fraction, fraction, makeFraction, multiply } from './fraction.ts';
import type { Quantity } from './quantity.ts';

/** Any figure of a text that another of its unit can be taken from: money, numbers, terms, percentages. */
export interface MeasuredFigure extends Quantity {
  /** As printed. */
  readonly words: string;
  /** The words before it in its part of the sentence. */
  readonly subject: string;
  /** Its part of the sentence, verbatim. */
  readonly part: string;
}

const PART = /[^，,；;。、\n]+/gu;
const HUNDRED = makeFraction(100n);

/** The measured figures of a text, in order. */
export function findMeasuredFigures(text: string): readonly MeasuredFigure[] {
  return [...text.matchAll(PART)].flatMap(([part]) =>
    findFigures(part).flatMap(({ kind, value, raw, start }) => {
      const quantity = measure(kind, value);
      return quantity ? [{ ...quantity, words: raw, subject: part.slice(0, start), part }] : [];
    }),
  );
}

function measure(kind: string, value: string): Quantity | null {
  const [, digits = '', unit = ''] = /^[a-z]+:([\d/]+)(.*)$/u.exec(value) ?? [];
  if (digits === '') return null;
  const amount: Fraction = fraction(digits);
  if (kind === 'money')
    return { amount: multiply(amount, makeFraction(1n, 100n)), unit: value.startsWith('usd') ? '美元' : '元' };
  if (kind === 'rate') return { amount: multiply(amount, HUNDRED), unit: '%' };
  if (kind === 'bare') return { amount, unit: '' };
  return kind === 'count' || kind === 'duration' ? { amount, unit } : null;
}
