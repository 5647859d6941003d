import { formatChineseDate } from '../../policy/calendar-date.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import { validityMessages } from '../../policy/messages.ts';
import { statusNames } from '../../policy/status-names.ts';
import { mayBePresentedAsCurrent, type Validity } from '../../policy/validity.ts';
import { PERIOD_UNTIL } from '../messages.ts';

/** What a text is worth on the day, and for how long yet where it says so: 现行有效，有效期至2025年12月31日. */
export function phraseStanding(
  { effective_until: end, period_end: period }: Pick<PolicyDocument, 'effective_until' | 'period_end'>,
  { status }: Pick<Validity, 'status'>,
): string {
  const words = statusNames[status];
  if (!mayBePresentedAsCurrent(status)) return words;
  if (end.date) return `${words}，${validityMessages.until(formatChineseDate(end.date))}`;
  return period?.date ? `${words}，${PERIOD_UNTIL(formatChineseDate(period.date))}` : words;
}
