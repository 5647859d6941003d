import { findFigures } from '../policy/figure.ts';
import type { Lead } from './compose-answer.ts';
import type { Evidence } from './gather-evidence.ts';
import { AMOUNT_NOT_PUBLISHED, STACKING_NOT_STATED } from './messages.ts';
import { type Statement, state } from './statement.ts';
import type { Understanding } from './understand.ts';

/** What the texts leave open: said plainly, so that nobody takes silence for a yes. */
export function explainGaps(
  { intents }: Understanding,
  { current }: Evidence,
  lead: Lead | null,
): readonly Statement[] {
  if (!lead) return [];
  const amounts = current
    .flatMap(({ calculations }) => calculations.slice(0, 1))
    .filter(({ outcome }) => outcome.amount?.unit === 'yuan');
  const isSilent = intents.has('amount') && !lead.calculation?.outcome.amount && !hasAmount(lead.finding.quote);
  return [
    ...(isSilent ? [state('note', AMOUNT_NOT_PUBLISHED)] : []),
    ...(intents.has('stacking') && amounts.length > 1 ? [state('note', STACKING_NOT_STATED)] : []),
  ];
}

function hasAmount(text: string): boolean {
  return findFigures(text).some(({ kind }) => kind === 'money' || kind === 'rate' || kind === 'count');
}
