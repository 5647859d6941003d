import type { AnswerAmount } from '../../assistant/answer.ts';

/** The figure of a measure with its certainty word: `up to RMB 3,000,000`. Null when no figure of money was calculated. */
export function formatAmount(amount: AnswerAmount['amount']): string | null {
  if (!amount || (amount.unit ?? 'yuan') !== 'yuan') return null;
  const [yuan, min, max] = [moneyOf(amount.yuan), moneyOf(amount.min), moneyOf(amount.max)];
  if (CEILINGS.has(amount.certainty)) return (max ?? yuan) && `up to ${max ?? yuan}`;
  if (min && max && min !== max) return `${min} to ${max}`;
  return yuan ?? max ?? min;
}

/** Certainties whose figure is only an upper bound of what somebody may get. */
const CEILINGS: ReadonlySet<string> = new Set(['ceiling', 'rate_with_cap', 'tiers_unpublished']);

function moneyOf(yuan: unknown): string | null {
  if (typeof yuan !== 'string' || !/^\d+(?:\.\d{1,2})?$/u.test(yuan)) return null;
  return `RMB ${yuan.replace(/\.00$/u, '').replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',')}`;
}
