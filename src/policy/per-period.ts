import { type Bound, boundOf } from './bound.ts';
import { findFigures } from './figure.ts';
import type { Quantity } from './quantity.ts';
import { quantityOfFigure } from './stated-quantity.ts';

/** So many things in each period: 每月至少开展两次, 每年释放不少于50万平方米. */
export interface PerPeriod extends Quantity {
  /** The part of the sentence that states it, from 每 to its unit, verbatim. */
  readonly words: string;
  /** The number as printed: 两次. */
  readonly printed: string;
  /** 月, 季度, 半年, 年. */
  readonly period: string;
  readonly bound: Bound;
}

const PART = /[^，,；;。：:！!？?\n]+/gu;
/** So far from its period a number is still one for each. */
const PERIOD = /每(月|季度?|半年|年)(?!度)([^每]{0,24})$/u;
const PERIODS_A_YEAR: Readonly<Record<string, number>> = { 月: 12, 季: 4, 季度: 4, 半年: 2, 年: 1 };

/** The numbers of things, not of money, that a text states for each month, quarter or year. */
export function findPerPeriod(text: string): readonly PerPeriod[] {
  return [...text.matchAll(PART)].flatMap(([part]) =>
    findFigures(part).flatMap(({ kind, value, raw, start, end }) => {
      const quantity = quantityOfFigure(kind, value);
      const [lead, period] = PERIOD.exec(part.slice(0, start)) ?? [];
      if (!quantity || lead === undefined || period === undefined || kind === 'money') return [];
      const after = part.slice(end);
      const more = /^\s*(?:及)?以上/u.exec(after)?.[0] ?? '';
      return [{ ...quantity, words: `${lead}${raw}${more}`, printed: raw, period, bound: boundOf(lead, after) }];
    }),
  );
}

/** How many such periods so many years have. */
export function periodsIn(years: number, period: string): number {
  return (PERIODS_A_YEAR[period] ?? 0) * years;
}
