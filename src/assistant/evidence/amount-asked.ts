import { findFigures } from '../../policy/figure.ts';
import { unitOfRow } from '../../policy/measured-figure.ts';
import type { Attribute } from '../../question/acts.ts';
import type { Understanding } from '../understand.ts';

const AMOUNTS = ['amount', 'rate', 'sum'] as const;

/** The size of something is asked for. */
export function asksSize({ asks, form }: Understanding): boolean {
  const isOfElse = [...asks].some((one) => !(AMOUNTS as readonly Attribute[]).includes(one));
  return form.isHowMuch || (!isOfElse && form.isOfMoney && AMOUNTS.some((one) => asks.has(one)));
}

/** True when an amount is asked for and the words give none of the kind: a number of things is no answer to how much money. */
export function lacksAmountAsked(question: Understanding, words: string): boolean {
  if (!asksSize(question)) return false;
  const kinds = question.form.isOfMoney ? ['money', 'rate'] : ['money', 'rate', 'count', 'duration'];
  const isOfRow = unitOfRow(words) !== null && findFigures(words).some(({ kind }) => kind === 'bare');
  return !isOfRow && !findFigures(words).some(({ kind }) => kinds.includes(kind));
}
