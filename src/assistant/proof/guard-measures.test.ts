import { expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { addDays, calendarDate } from '../../policy/calendar-date.ts';
import { groundsOf } from '../composing/phrase-outcome.ts';
import { proofOfClause } from '../composing/render-answer.ts';
import { state } from '../statement.ts';
import { guardFigures } from './guard-figures.ts';

const { sources } = openSources();
const TODAY = calendarDate('2026-11-20');

it('proves the first sentence of every example of every measure by its own calculation', () => {
  const blocked = [...sources.measures.values()].flatMap((measure) =>
    measure.examples.flatMap(({ facts, as_of: day }) => {
      const last = measure.in_force?.until ?? sources.documents.get(measure.document)?.effective_until.date;
      const asOf = day ?? (last && last < TODAY ? addDays(last, -1) : TODAY);
      const outcome = sources.calculate(measure.id, facts, asOf);
      const [first = ''] = outcome.text.split('。');
      const days = Object.values(facts).filter((value) => /^\d{4}-\d{2}-\d{2}$/u.test(String(value)));
      const grounds = [...groundsOf(outcome), ...days.map(String)];
      const headline = state('headline', first, [measure.clause], { grounds });
      const { kind } = guardFigures(headline, (clause) => proofOfClause(clause, sources));
      return kind === 'blocked' ? [`${measure.id}: ${first}`] : [];
    }),
  );
  expect(blocked).toEqual([]);
});
