import { findFigures } from '../../policy/figure.ts';
import type { Understanding } from '../understand.ts';

const AMOUNTS = ['amount', 'rate', 'sum'] as const;

/** The size of something is asked for. */
export function asksSize({ asks, form }: Understanding): boolean {
  return form.isHowMuch || AMOUNTS.some((one) => asks.has(one));
}

/** True when an amount is asked for and the words give none of the kind: a number of things is no answer to how much money. */
export function lacksAmountAsked(question: Understanding, words: string): boolean {
  if (!asksSize(question)) return false;
  const kinds = question.form.isOfMoney ? ['money', 'rate'] : ['money', 'rate', 'count', 'duration'];
  return !findFigures(words).some(({ kind }) => kinds.includes(kind));
}
