import type { Understanding } from '../understand.ts';
import { type Calculation, type Finding, TELLING } from './evidence.ts';

/** Share of the best score from which a clause is said, and not only shown beside the answer. */
export const SAID = 0.55;
/** Who looks one thing up wants that thing: only clauses nearly as close are said beside it. */
export const SAID_TO_LOOK_UP = 0.85;
/** Ended rules that people can take in at one hearing. */
export const ENDED_ITEMS = 2;

/** Nearly as close as the best, or with a measure that fits what is asked. */
export function isNear({ share, calculations }: Finding): boolean {
  return share >= SAID_TO_LOOK_UP || (share >= SAID && (calculations[0]?.fit ?? 0) >= TELLING);
}

/** A service has no result to open with, and a threshold or a deadline needs what it is held against. */
export function tells(
  { measure, understood, outcome }: Calculation,
  { asks, form }: Pick<Understanding, 'asks' | 'form'>,
): boolean {
  const { certainty } = measure;
  if (certainty === 'service') return false;
  if (certainty === 'deadline') return understood.length > 0 || isOfTerm({ asks, form });
  return certainty !== 'threshold' || understood.length > 0 || outcome.amount?.value !== undefined;
}

/** A term is asked for, or its last day. */
export function isOfTerm({ asks, form }: Pick<Understanding, 'asks' | 'form'>): boolean {
  return form.isWhen || asks.has('deadline') || asks.has('end');
}
