import type { AnswerAmount } from '../../assistant/answer.ts';
import { formatYuan } from './format-yuan.ts';

/**
 * The figure of a measure with its certainty word in front: 最高 300 万元, 每年最高 300 万元, 2 万元至 3 万元, 10 万元.
 * Null when no figure of money was calculated; a ceiling is never shown without 最高.
 */
export function formatAmount(amount: AnswerAmount['amount']): string | null {
  if (!amount || (amount.unit ?? 'yuan') !== 'yuan') return null;
  const [yuan, min, max] = [formatYuan(amount.yuan), formatYuan(amount.min), formatYuan(amount.max)];
  const per = typeof amount.per === 'string' && amount.per !== '' ? amount.per : '';
  if (CEILINGS.has(amount.certainty)) {
    const ceiling = max ?? yuan;
    return ceiling && `${per}最高 ${ceiling}`;
  }
  if (min && max && min !== max) return `${spaced(per)}${min}至 ${max}`;
  const figure = yuan ?? max ?? min;
  return figure && `${spaced(per)}${figure}`;
}

function spaced(words: string): string {
  return words === '' ? '' : `${words} `;
}

/** Certainties whose figure is only an upper bound of what somebody may get. */
const CEILINGS: ReadonlySet<string> = new Set(['ceiling', 'rate_with_cap', 'tiers_unpublished']);
