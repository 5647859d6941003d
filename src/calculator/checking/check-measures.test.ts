import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../policy/calendar-date.ts';
import { holdCorpus } from '../../policy/clauses.ts';
import type { Expression } from '../expression.ts';
import type { CompiledMeasures, Measure } from '../measure.ts';
import { loadMeasures } from '../measure-library.ts';
import { compiled, corpus } from '../testing/sample-library.ts';
import { checkExamples } from './check-examples.ts';
import { checkMeasures } from './check-measures.ts';
import type { Finding } from './finding.ts';

const REWARD = 'tzbf-2022-21/whistleblower-reward';
const PERMIT_FINE = 'bj-construction-permit/unlicensed-construction-fine';

/** What the checks find after one measure was changed. */
function findingsAfter(id: string, change: (measure: Measure) => Partial<Measure>): readonly Finding[] {
  const measures = compiled.measures.map((measure) =>
    measure.id === id ? { ...measure, ...change(measure) } : measure,
  );
  return findingsIn({ ...compiled, measures });
}

function findingsIn(changed: CompiledMeasures): readonly Finding[] {
  return checkMeasures(changed, corpus);
}

const kindsOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ kind }) => kind))];

describe('the static checks', () => {
  it('find nothing in the measures as they are', () => {
    expect(findingsIn(compiled)).toEqual([]);
  });

  it('find a quotation that is not in its clause, and a clause that does not exist', () => {
    expect(kindsOf(findingsAfter(REWARD, () => ({ quote: '按当次罚款金额的6%给予奖励' })))).toEqual(['quote']);
    expect(kindsOf(findingsAfter(REWARD, () => ({ clause: 'tzbf-2022-21/99' })))).toContain('quote');
  });

  it('find a figure that its quotation does not say', () => {
    const findings = findingsAfter(REWARD, ({ parameters }) => ({
      parameters: parameters.map((parameter) =>
        parameter.name === 'cap'
          ? { ...parameter, versions: parameter.versions.map((version) => ({ ...version, value: '30000' })) }
          : parameter,
      ),
    }));
    expect(findings).toMatchObject([{ kind: 'figure', place: REWARD }]);
  });

  it('find versions that overlap or leave a gap', () => {
    const findings = findingsAfter(REWARD, ({ parameters }) => ({
      parameters: parameters.map((parameter) => ({
        ...parameter,
        versions: [...parameter.versions, ...parameter.versions],
      })),
    }));
    expect(kindsOf(findings)).toEqual(['dates']);
  });

  it('find a deadline that is no length of time, and a date that is held against a number', () => {
    const of = (id: string, unit: 'yuan' | 'date') =>
      findingsAfter(id, ({ parameters }) => ({ parameters: parameters.map((one) => ({ ...one, unit })) })).filter(
        ({ kind }) => kind === 'unit',
      );
    const [deadline] = compiled.measures.filter(({ amount }) => amount?.kind === 'deadline');
    expect(of(deadline?.id ?? '', 'yuan')).toMatchObject([
      { problem: expect.stringMatching(/不是一段时间。请写成日/u) },
    ]);
    expect(of(PERMIT_FINE, 'date').slice(0, 1)).toMatchObject([
      { problem: expect.stringMatching(/一个是日期，一个不是/u) },
    ]);
  });

  it('go on with the other examples where a rule cannot be reckoned', () => {
    const amount: Expression = { kind: 'parameter', name: 'nothing' };
    const measures = compiled.measures.map((one) => (one.id === REWARD ? { ...one, amount } : one));
    const failed = checkExamples(
      loadMeasures({ ...compiled, measures }, holdCorpus(corpus)),
      calendarDate('2026-11-20'),
    );
    expect(new Set(failed.map(({ measure }) => measure))).toEqual(new Set([REWARD]));
    expect(failed[0]?.problem).toMatch(/^算不下去。请核对/u);
  });

  it('find conditions that nothing can meet, and one that stands twice', () => {
    const twice = findingsAfter(REWARD, ({ conditions }) => ({
      conditions: [...conditions, ...conditions.slice(0, 1)],
    }));
    expect(kindsOf(twice)).toEqual(['unreachable']);
    const contrary = findingsAfter(REWARD, ({ conditions }) => ({
      conditions: conditions.flatMap((condition) =>
        condition.test.kind === 'value' && condition.test.fact === 'first_reporter'
          ? [condition, { ...condition, test: { ...condition.test, holds: !condition.test.holds } }]
          : [condition],
      ),
    }));
    expect(contrary).toMatchObject([{ kind: 'unreachable', problem: expect.stringContaining('first_reporter') }]);
  });

  it('find two rules that write one amount', () => {
    const copy = compiled.measures.find(({ id }) => id === REWARD);
    if (!copy) throw new Error('the measure must be there');
    const measures = [...compiled.measures, { ...copy, id: 'tzbf-2022-21/copy' }];
    expect(findingsIn({ ...compiled, measures })).toMatchObject([{ kind: 'duplicate', place: 'tzbf-2022-21/copy' }]);
  });

  it('find a relation to a measure that does not exist', () => {
    const relations = [
      { kind: 'excludes', with: ['tzf-2024-14/none'], scope: null, clause: 'tzbf-2022-21/7', quote: '5%', note: null },
    ] as const;
    expect(kindsOf(findingsAfter(REWARD, () => ({ relations })))).toEqual(['relation']);
  });

  it('find examples that leave out a missing fact, a day outside, or a side of a limit', () => {
    const without = (isLeft: (measure: Measure['examples'][number]) => boolean, id = REWARD) =>
      findingsAfter(id, ({ examples }) => ({ examples: examples.filter((example) => !isLeft(example)) })).map(
        ({ problem }) => problem,
      );
    expect(without(({ expect: { missing } }) => missing !== undefined)).toEqual([
      '缺一个例子：有一个事实没有说到的。请补上',
    ]);
    expect(without(({ expect: { outcome } }) => outcome === 'not_in_force')).toEqual([
      '缺一个例子：2022-10-15 以前某一天的。请补上',
    ]);
    expect(without(({ facts }) => facts.farmer_house_storeys === '2', PERMIT_FINE)).toEqual([
      '缺一个例子：farmer_house_storeys 正好在界限上的。请补上',
    ]);
  });

  it('find a clause whose figures nobody has dealt with, and one that has changed', () => {
    const [dropped, ...not_encoded] = compiled.not_encoded;
    expect(findingsIn({ ...compiled, not_encoded })).toMatchObject([{ kind: 'open_clause', place: dropped?.clause }]);
    const digests = { ...compiled.digests, 'tzbf-2022-21/7': 'another' };
    expect(findingsIn({ ...compiled, digests })).toMatchObject([{ kind: 'changed', place: 'tzbf-2022-21/7' }]);
  });
});
