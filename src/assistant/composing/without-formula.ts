import { findFigures } from '../../policy/figure.ts';
import type { Finding } from '../evidence/evidence.ts';
import { NO_FORMULA } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import type { Understanding } from '../understand.ts';

/** True of words that give a share to reckon with. */
export function statesRate(words: string): boolean {
  return findFigures(words).some(({ kind }) => kind === 'rate');
}

/** By which rate it is reckoned is asked, and the clause gives a ceiling and no rate: that is said, so that nobody takes the ceiling for the answer. */
export function withoutFormula({ form }: Understanding, finding: Finding | undefined): readonly Statement[] {
  const { clause } = finding?.passage ?? {};
  if (!form.isOfFormula || !finding || !clause || statesRate(clause.text)) return [];
  const isCeiling = findFigures(finding.quote).some(({ kind, role }) => kind === 'money' && role === 'ceiling');
  return isCeiling ? [state('note', NO_FORMULA, [clause.id])] : [];
}
