import { findFigures } from './figure.ts';
import { fraction, makeFraction, multiply } from './fraction.ts';
import type { Quantity } from './quantity.ts';

/** A quantity that a text states for something: 一般公共预算收入完成94.11亿元. */
export interface StatedQuantity extends Quantity {
  /** As printed: 94.11亿元. */
  readonly words: string;
  /** What it is the size of: the words before it. */
  readonly subject: string;
  /** The part of the sentence that states it, verbatim. */
  readonly part: string;
}

const PART = /[^，,；;。、：:！!？?\n]+/gu;

/** The quantities of a text that stand behind a subject, in order: money in yuan, everything else in its unit. */
export function findStatedQuantities(text: string): readonly StatedQuantity[] {
  return [...text.matchAll(PART)].flatMap(([part]) =>
    findFigures(part).flatMap(({ kind, value, raw, start }) => {
      const quantity = quantityOfFigure(kind, value);
      return quantity && start > 0 ? [{ ...quantity, words: raw, subject: part.slice(0, start), part }] : [];
    }),
  );
}

/** A figure of money or of a number of things as a quantity; null for every other kind. */
export function quantityOfFigure(kind: string, value: string): Quantity | null {
  const [, digits = '', unit = ''] = /^[a-z]+:([\d/]+)(.*)$/u.exec(value) ?? [];
  if (digits === '') return null;
  if (kind === 'money')
    return {
      amount: multiply(fraction(digits), makeFraction(1n, 100n)),
      unit: value.startsWith('usd') ? '美元' : '元',
    };
  return kind === 'count' ? { amount: fraction(digits), unit } : null;
}
