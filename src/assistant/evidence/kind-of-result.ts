import type { Measure } from '../../calculator/measure.ts';
import type { Understanding } from '../understand.ts';
import type { Calculation } from './evidence.ts';

/** What a measure weighs whose result is of another kind than what is asked for. */
export const ANOTHER_KIND = 0.5;
/** What a service weighs where money is asked for. */
export const NO_MONEY = 0.5;
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
  const isYesOrNo = form.polar !== null && !form.isHowMuch && !form.isHowMany;
  // 要不要公示: when something is due answers nobody who asks whether it is.
  if (measure.certainty === 'deadline') return isYesOrNo && !form.isWhen && !form.isOfTiming;
  // 能不能少来几趟: a number of things is no yes.
  if (isYesOrNo && form.polar !== 'exists' && isNumber({ measure, outcome })) return understood.length === 0;
  const isUnpublished = outcome.kind === 'not_published' || outcome.amount?.certainty === 'tiers_unpublished';
  if (isUnpublished && asks.has('count')) return true;
  const asksSize = form.isHowMuch || form.polar !== null || SIZES.some((one) => asks.has(one));
  return asks.has('who') && !asksSize && understood.length === 0;
}

/** What comes of it is a number of things, and no money. */
function isNumber({ measure, outcome }: Pick<Calculation, 'measure' | 'outcome'>): boolean {
  return measure.nature === 'procedure' && measure.certainty === 'exact' && outcome.amount?.unit !== 'yuan';
}

/** Its text says what comes of it, and not only that there is something. */
export function publishesResult({ certainty }: Pick<Measure, 'certainty'>): boolean {
  return certainty !== 'service' && certainty !== 'tiers_unpublished';
}
