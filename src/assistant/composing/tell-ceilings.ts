import type { Measure } from '../../calculator/measure.ts';
import type { Outcome } from '../../calculator/outcome.ts';
import { reckonSum } from '../../calculator/reckon-counts.ts';
import { type Fraction, fraction } from '../../policy/fraction.ts';
import { fenOf, formatMoney } from '../../policy/money.ts';
import { STACKING_NOT_STATED, SUM_OF_CEILINGS } from '../messages.ts';
import { groundOfStep, type Statement, state } from '../statement.ts';
import { FORBIDS_STACKING, wordsOfRule } from './rule-of-stacking.ts';

/** True of a ceiling or a pool: how much of it somebody gets is open. */
export function isCeiling({ certainty }: Pick<Measure, 'certainty'>): boolean {
  return certainty === 'ceiling' || certainty === 'pool';
}

/** Whether these supports go together: as the text of one of them says, or said to be open. */
export function rulesAmong(measures: readonly Measure[]): readonly Statement[] {
  const ids = measures.map(({ id }) => id);
  const rule = ruleAmong(measures, ids);
  return [rule ? state('note', wordsOfRule(rule), [rule.clause]) : state('note', STACKING_NOT_STATED)];
}

/** The ceilings added up by the calculator, where no text forbids to have them together; nothing for fewer than two. */
export function sumOfCeilings(
  supports: readonly { readonly measure: Measure; readonly outcome: Outcome }[],
): readonly Statement[] {
  const rule = ruleAmong(
    supports.map(({ measure }) => measure),
    supports.map(({ measure }) => measure.id),
  );
  const ceilings = supports.flatMap(({ measure, outcome: { amount } }) =>
    amount?.certainty === 'ceiling' && amount.unit === 'yuan' && amount.max !== undefined
      ? [{ clause: measure.clause, amount: fraction(amount.max) }]
      : [],
  );
  if (ceilings.length < 2 || (rule && FORBIDS_STACKING.includes(rule.kind))) return [];
  const step = reckonSum(
    ceilings.map(({ amount }) => ({ amount, words: money(amount) })),
    money,
  );
  const cites = [...new Set(ceilings.map(({ clause }) => clause))];
  return [state('note', SUM_OF_CEILINGS(step), cites, { grounds: [groundOfStep(step)] })];
}

function money(yuan: Fraction): string {
  return formatMoney(fenOf(yuan));
}

/** The sentence of a text that says how some of these combine. */
function ruleAmong(measures: readonly Measure[], ids: readonly string[]) {
  return measures
    .flatMap(({ relations }) => relations)
    .find(
      ({ kind, with: others }) =>
        kind !== 'case_by_case' &&
        kind !== 'same_measure_as' &&
        (others.length === 0 || others.some((id) => ids.includes(id))),
    );
}
