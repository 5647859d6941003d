import { findFigures } from '../../policy/figure.ts';
import type { Understanding } from '../understand.ts';

const AMOUNTS = ['amount', 'rate', 'sum'] as const;

/** True when an amount is asked for and the words give none of the kind: a number of things is no answer to how much money. */
export function lacksAmountAsked({ asks, form }: Understanding, words: string): boolean {
  if (!form.isHowMuch && !AMOUNTS.some((one) => asks.has(one))) return false;
  const kinds = form.isOfMoney ? ['money', 'rate'] : ['money', 'rate', 'count', 'duration'];
  return !findFigures(words).some(({ kind }) => kinds.includes(kind));
}
