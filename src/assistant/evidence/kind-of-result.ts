import type { Understanding } from '../understand.ts';
import type { Calculation } from './evidence.ts';

/** What a measure weighs whose result is of another kind than what is asked for. */
export const ANOTHER_KIND = 0.5;
/** What the result of a measure answers. */
export const SIZES = ['amount', 'rate', 'sum', 'condition', 'quota'] as const;

/**
 * What a measure comes to is no answer to another kind of question: a fine not to whether something is allowed, an
 * unpublished amount not to how many there will be, a reward not to who gets it.
 */
export function isOfAnotherKind(
  { measure, outcome, understood }: Pick<Calculation, 'measure' | 'outcome' | 'understood'>,
  { asks, form }: Understanding,
): boolean {
  if (measure.nature === 'penalty') return form.polar === 'may' && !form.isHowMuch && !asks.has('penalty');
  // 要不要公示: when something is due answers nobody who asks whether it is.
  if (measure.certainty === 'deadline') return form.polar !== null && !form.isWhen && understood.length === 0;
  const isUnpublished = outcome.kind === 'not_published' || outcome.amount?.certainty === 'tiers_unpublished';
  if (isUnpublished && asks.has('count')) return true;
  const asksSize = form.isHowMuch || form.polar !== null || SIZES.some((one) => asks.has(one));
  return asks.has('who') && !asksSize && understood.length === 0;
}
