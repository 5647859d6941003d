import type { Clause } from '../../policy/clause.ts';
import type { QuestionForm } from '../../question/read-form.ts';

/** What a row of a table weighs whose figures are of another unit than the one asked for. */
const OTHER_UNIT = 0.6;
const UNIT = '单位';

/** Asked for 几个亿, a row of percentages answers badly. */
export function weightOfUnit({ columns }: Clause, { unitAsked }: Pick<QuestionForm, 'unitAsked'>): number {
  const unit = columns?.[UNIT];
  if (!unit || unitAsked === null) return 1;
  return { money: unit.endsWith('元'), percent: unit === '%' }[unitAsked] ? 1 : OTHER_UNIT;
}
