import { findFigures } from '../../policy/figure.ts';
import type { Understanding } from '../understand.ts';

const ASKS_COUNT = /(?:多少|几)[个家项场次件人名座辆台处户]/u;
const ASKS_MONEY = /钱|补|奖|元|资助|贴息|税|费|租金|价/u;

const AMOUNTS = ['amount', 'rate', 'sum'] as const;

/** True when an amount is asked for and the words give none of the kind: a number of things is no answer to how much money. */
export function lacksAmountAsked({ message, asks, form }: Understanding, words: string): boolean {
  if (!form.isHowMuch && !AMOUNTS.some((one) => asks.has(one))) return false;
  const kinds =
    ASKS_MONEY.test(message) && !ASKS_COUNT.test(message) ? ['money', 'rate'] : ['money', 'rate', 'count', 'duration'];
  return !findFigures(words).some(({ kind }) => kinds.includes(kind));
}
