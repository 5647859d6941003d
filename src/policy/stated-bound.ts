import { boundOf } from './bound.ts';
import { findStatedQuantities, type StatedQuantity } from './stated-quantity.ts';

/** A quantity from which, or up to which, a text lets something hold: 千人以上行政村, 审核限额5000元. */
export interface StatedBound extends StatedQuantity {
  readonly bound: 'least' | 'most';
}

/** What is given or fined has a ceiling, and nothing of the asker's is held against it. */
const GIVES = /(?:给予|支持|奖励|补[贴助]|资助|贴息|罚款|处以?|扶持)[^，。；]{0,6}$/u;
const LIMIT = /(?:限额|上限|红线|控制线)[^，。；]{0,12}$/u;

/** The bounds that a text sets for a quantity of something, in order; those of what is given or fined left out. */
export function findStatedBounds(text: string): readonly StatedBound[] {
  return findStatedQuantities(text).flatMap((quantity) => {
    const { subject, words, part } = quantity;
    const after = part.slice(subject.length + words.length);
    const bound = LIMIT.test(subject) ? 'most' : boundOf(subject, after);
    const isHeld = (bound === 'least' || bound === 'most') && !GIVES.test(subject);
    return isHeld ? [{ ...quantity, subject: subject + after, bound }] : [];
  });
}
