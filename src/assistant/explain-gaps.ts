import { findFigures } from '../policy/figure.ts';
import type { Evidence } from './gather-evidence.ts';
import { type Statement, state } from './statement.ts';
import type { Understanding } from './understand.ts';

/** What the texts leave open: said plainly, so that nobody takes silence for a yes. */
export function explainGaps(question: Understanding, { current }: Evidence): readonly Statement[] {
  const [lead] = current;
  if (!lead) return [];
  const gaps: Statement[] = [];
  const asksAmount = question.intents.has('amount') || question.intents.has('support');
  const money = findFigures(lead.quote).some(({ kind }) => kind === 'money' || kind === 'rate');
  const known = lead.outcomes.some(
    ({ amount }) => amount && (amount.yuan || amount.max || amount.rate || amount.value),
  );
  if (asksAmount && !money && !known && question.intents.has('amount'))
    gaps.push(state('note', '文件没有规定具体的金额、比例或者计算标准，所以这里不推算数额，请向主管部门确认。'));
  const supports = current.filter(({ outcomes }) => outcomes.some(({ amount }) => amount?.unit === 'yuan'));
  if (asksAmount && supports.length > 1) gaps.push(state('note', '文件没有规定以上各项能否同时享受，所以这里不相加。'));
  return gaps;
}
