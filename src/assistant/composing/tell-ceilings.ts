import type { Measure } from '../../calculator/measure.ts';
import { STACKING_NOT_STATED } from '../messages.ts';
import { type Statement, state } from '../statement.ts';
import { wordsOfRule } from './rule-of-stacking.ts';

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
