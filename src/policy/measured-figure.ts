import { findFigures } from './figure.ts';
import { type Fraction, fraction, makeFraction, multiply } from './fraction.ts';
import type { Quantity } from './quantity.ts';

/** Any figure of a text that another of its unit can be taken from: money, numbers, terms, percentages. */
export interface MeasuredFigure extends Quantity {
  /** As printed. */
  readonly words: string;
  /** The words before it in its part of the sentence, from the figure before it on. */
  readonly subject: string;
  /** Its part of the sentence, verbatim. */
  readonly part: string;
}

const PART = /[^，,；;。、\n]+/gu;
/** 单位：亿元 of a row of a table; 牵头单位：区商务局 names who acts. */
const UNIT_OF_ROW = /(?<!\p{Script=Han})单位[：:]\s*([^\s，,；;（(]+)/u;
const HUNDRED = makeFraction(100n);

/** The unit of the bare numbers in a row of a table, which says it once; null in all other texts. */
export function unitOfRow(text: string): string | null {
  return UNIT_OF_ROW.exec(text)?.[1] ?? null;
}

/** The measured figures of a text, in order. */
export function findMeasuredFigures(text: string): readonly MeasuredFigure[] {
  const unit = unitOfRow(text) ?? '';
  return [...text.matchAll(PART)].flatMap(([part]) => {
    const figures = findFigures(part).flatMap((figure) => {
      const quantity = measure(figure.kind, figure.value, unit);
      return quantity ? [{ figure, quantity }] : [];
    });
    return figures.map(({ figure: { raw, start }, quantity }, at) => {
      const subject = part.slice(figures[at - 1]?.figure.end ?? 0, start);
      const words = quantity.unit === unit && !raw.endsWith(unit) ? `${raw}${unit}` : raw;
      return { ...quantity, words, subject, part };
    });
  });
}

function measure(kind: string, value: string, unitOfBare: string): Quantity | null {
  const [, digits = '', unit = ''] = /^[a-z]+:([\d/]+)(.*)$/u.exec(value) ?? [];
  if (digits === '') return null;
  const amount: Fraction = fraction(digits);
  if (kind === 'money')
    return { amount: multiply(amount, makeFraction(1n, 100n)), unit: value.startsWith('usd') ? '美元' : '元' };
  if (kind === 'rate') return { amount: multiply(amount, HUNDRED), unit: '%' };
  if (kind === 'bare') return { amount, unit: unitOfBare };
  return kind === 'count' || kind === 'duration' ? { amount, unit } : null;
}
