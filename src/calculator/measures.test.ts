import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { inProject } from '../platform/node/project.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { holdCorpus } from '../policy/clauses.ts';
import { calculate } from './calculate.ts';
import { checkExamples } from './checking/check-examples.ts';
import { checkMeasures } from './checking/check-measures.ts';
import { confirmClauses } from './checking/confirm-clauses.ts';
import { coverageOf, totalOf } from './checking/coverage.ts';
import { coveragePage } from './checking/coverage-page.ts';
import { loadMeasures } from './measure-library.ts';
import { makeFactJsonSchema, makeMeasureJsonSchema } from './notation/measure-schema.ts';
import { replayStep } from './reckoning/replay-trace.ts';
import { compiled, corpus, failures, library } from './testing/sample-library.ts';

const DAY = calendarDate('2026-11-20');
const textOf = (name: string) => readFileSync(inProject(`corpus/measures/${name}`), 'utf8');
const schemaOf = (name: string) => JSON.parse(textOf(`${name}.schema.json`));
const REWARD = 'tzbf-2022-21/whistleblower-reward';

describe('the measures of the corpus', () => {
  it('are all readable', () => {
    expect(failures).toEqual([]);
    expect(compiled.measures.length).toBeGreaterThan(90);
  });

  it('quote their clauses word for word, figures and dates in order', () => {
    expect(checkMeasures(compiled, corpus).filter(({ kind }) => kind !== 'open_clause')).toEqual([]);
  });

  it('leave no clause with figures unaccounted for', () => {
    expect(checkMeasures(compiled, corpus).filter(({ kind }) => kind === 'open_clause')).toEqual([]);
  });

  it('leave out only what is listed with a reason: every clause with figures counts once', () => {
    const rows = coverageOf(compiled, corpus);
    const { with_figures, encoded, not_encoded, open } = totalOf(rows);
    expect(rows.map(({ document }) => document)).toEqual(corpus.documents.map(({ id }) => id));
    expect(not_encoded.reduce((sum, { clauses }) => sum + clauses, encoded + open.length)).toBe(with_figures);
  });

  it('stand beside a table of coverage and schemas that are current (npm run confirm:measures writes them)', () => {
    expect(textOf('COVERAGE.md')).toBe(coveragePage(compiled, corpus));
    expect(JSON.parse(textOf('measure.schema.json'))).toEqual(makeMeasureJsonSchema());
    expect(JSON.parse(textOf('fact.schema.json'))).toEqual(makeFactJsonSchema());
  });

  it('name the schema by which editors complete them, and fit it', () => {
    const schemas = { measure: z.fromJSONSchema(schemaOf('measure')), fact: z.fromJSONSchema(schemaOf('fact')) };
    for (const name of readdirSync(inProject('corpus/measures')).filter((file) => file.endsWith('.yaml'))) {
      const [, schema = ''] =
        /^# yaml-language-server: \$schema=(measure|fact)\.schema\.json\n/u.exec(textOf(name)) ?? [];
      if (schema !== 'measure' && schema !== 'fact') throw new Error(`${name}: its first line names no schema`);
      expect({ name, problem: schemas[schema].safeParse(parse(textOf(name))).error }).toEqual({ name });
    }
  });

  it('come out as their examples say', () => {
    expect(checkExamples(library, DAY)).toEqual([]);
  });

  it('have examples that come out as written also when a text of an earlier day repeals theirs', () => {
    const from = calendarDate('2024-01-01');
    const repeal = { kind: 'repealed_by', target: 'tzf-2024-8', from, clause: 'tzf-2024-8/closing' } as const;
    const documents = corpus.documents.map((document) =>
      document.id === 'tzbf-2022-21'
        ? { ...document, relations: [...document.relations, { ...document.relations[0], ...repeal }] }
        : document,
    ) as typeof corpus.documents;
    const repealed = loadMeasures(compiled, holdCorpus({ ...corpus, documents }));
    const failed = checkExamples(repealed, DAY).filter(({ measure }) => measure.startsWith('tzbf-2022-21/'));
    expect(failed).toEqual([]);
  });
});

describe('a calculation', () => {
  it('shows both readings where the text does not say whether the cap doubles', () => {
    const outcome = calculate(library, REWARD, { fine_yuan: 300000, is_staff_of_reported_unit: true }, DAY);
    expect(outcome.amount).toMatchObject({ certainty: 'range', min: '20000.00', max: '30000.00' });
    expect(outcome.trace.filter(({ mechanism }) => mechanism === 'reading').map(({ exact }) => exact)).toEqual([
      '30000',
      '20000',
    ]);
    expect(outcome.text).toContain('2万元至3万元');
    expect(outcome.citations.map(({ label }) => label)).toEqual(expect.arrayContaining(['第七条', '第八条']));
  });

  it('never turns a missing fact into a zero', () => {
    const outcome = calculate(library, REWARD, {}, DAY);
    expect(outcome.kind).toBe('more_information');
    expect(outcome.missing).toEqual(['fine_yuan']);
    expect(outcome.amount).toMatchObject({ rate: '5%', max: '20000.00' });
    expect(outcome.amount).not.toHaveProperty('yuan');
    expect(outcome.amount).not.toHaveProperty('min');
  });

  it('gives the same bytes every time', () => {
    for (const { id, examples } of library.measures)
      for (const { facts } of examples)
        expect(JSON.stringify(calculate(library, id, facts, DAY))).toBe(
          JSON.stringify(calculate(library, id, facts, DAY)),
        );
  });

  it('can be replayed step by step from what its trace recorded', () => {
    for (const { id, examples } of library.measures)
      for (const { facts, as_of } of examples)
        for (const step of calculate(library, id, facts, as_of ?? DAY).trace)
          expect(replayStep(step, library.workingDays)).toBe(step.exact);
  });

  it('says what ended it and when, and gives no amount', () => {
    const outcome = calculate(
      library,
      'tzf-2022-15/first-high-tech-recognition',
      { first_high_tech_recognition: true },
      DAY,
    );
    expect(outcome).toMatchObject({ kind: 'not_in_force', status: 'repealed', since: '2024-07-01', amount: null });
    expect(outcome.citations.map(({ document }) => document.id)).toContain('tzf-2024-14');
    expect(outcome.superseded_by).toBe('tzf-2024-14/first-high-tech-recognition');
    expect(outcome.text).toContain('接替它的是《北京城市副中心加强科技创新引领高质量发展支持办法》第三条（二）。');
  });

  it('takes nothing for a successor that the texts do not lead to', () => {
    const outcome = calculate(library, 'tzf-2022-15/scale-to-strong', {}, DAY);
    expect(outcome).toMatchObject({ kind: 'not_in_force', superseded_by: null });
    for (const day of ['2022-12-31', '2024-06-30'])
      expect(calculate(library, 'tzf-2022-15/small-to-scale', {}, calendarDate(day)).superseded_by).toBeNull();
  });

  it('names the later rule that its own relation quotes', () => {
    const outcome = calculate(library, 'bj-science-reform/foreign-talent-permit', {}, DAY);
    expect(outcome.superseded_by).toBe('bj-optimise-business-environment/two-permits-deadline');
    expect(outcome.text).toContain('后来另有规定，以后者为准：《北京市全面优化营商环境助力企业高质量发展实施方案》16.');
  });

  it('names the clause of the condition that fails', () => {
    const { kind, failed } = calculate(library, REWARD, { fine_yuan: 1000, already_handled_by_city: true }, DAY);
    expect([kind, failed.map(({ clause }) => clause)]).toEqual(['not_eligible', ['tzbf-2022-21/11.8']]);
  });

  it('points to the rule for the other case where that one applies', () => {
    const office = { safety_industry: '其他行业', employees: 60 };
    const outcome = calculate(library, 'bj-work-safety-responsibility/safety-staff-high-risk-small', office, DAY);
    expect(outcome.applies_instead).toBe('bj-work-safety-responsibility/safety-staff-other-small');
    expect(outcome.text).toContain('这种情形适用的是同一文件的第十二条（三）。');
    expect(outcome.citations.map(({ clause }) => clause)).toContain('bj-work-safety-responsibility/12.3');
    expect(calculate(library, REWARD, { already_handled_by_city: true }, DAY).applies_instead).toBeNull();
  });

  it('keeps an unpublished standard apart from a missing fact', () => {
    const outcome = calculate(library, 'tzf-2024-8/fund-introduction', { introduced_by: '基金' }, DAY);
    expect(outcome).toMatchObject({ kind: 'not_published', missing: [] });
    expect(outcome.text).toContain('既定标准没有公布');
  });

  it('never calls a ceiling something that one gets', () => {
    for (const { id, certainty, examples } of library.measures)
      for (const { facts, as_of } of examples) {
        const { text, amount } = calculate(library, id, facts, as_of ?? DAY);
        if (certainty === 'ceiling' && amount?.max) expect(text).toMatch(/最高|不超过/u);
        expect(text).not.toMatch(/(?:可以?|能够?)(?:获得|得到|拿到|领取)\d/u);
      }
  });

  it('takes facts that it cannot understand for unknown', () => {
    expect(calculate(library, REWARD, { fine_yuan: '三十来万' }, DAY).missing).toEqual(['fine_yuan']);
    expect(calculate(library, REWARD, { fine_yuan: -5 }, DAY).missing).toEqual(['fine_yuan']);
    expect(calculate(library, REWARD, { fine_yuan: '30万元' }, DAY).amount?.yuan).toBe('15000.00');
  });

  it('comes to an end on whatever it is given', () => {
    const odd = [
      '',
      '0',
      '-1',
      '1e30',
      '999999999999999999999',
      '2199-12-31',
      '1950-01-01',
      'true',
      '是',
      '0.0001',
      '100%',
    ];
    for (const { id, facts } of library.measures)
      for (const value of odd) {
        const given = Object.fromEntries(facts.map((name) => [name, library.facts.get(name)?.options[0] ?? value]));
        expect(() => calculate(library, id, given, DAY)).not.toThrow();
      }
  });

  it('throws on a measure that does not exist', () => {
    expect(() => calculate(library, 'tzf-2024-14/none', {}, DAY)).toThrow('not in the library');
  });
});

describe('a clause that changes', () => {
  it('suspends the measures that rest on it, and no others, until someone confirms them', () => {
    const changed = {
      ...corpus,
      clauses: corpus.clauses.map((clause) =>
        clause.id === 'tzbf-2022-21/7' ? { ...clause, text: clause.text.replace('20000', '30000') } : clause,
      ),
    };
    const confirmed = { ...compiled, digests: confirmClauses(compiled, corpus) };
    const after = loadMeasures(confirmed, holdCorpus(changed));
    expect(after.suspended.get(REWARD)).toBe('tzbf-2022-21/7');
    expect(after.suspended.has('tzbf-2022-21/report-feedback-deadline')).toBe(false);
    const outcome = calculate(after, REWARD, { fine_yuan: 300000 }, DAY);
    expect(outcome).toMatchObject({ kind: 'suspended', amount: null });
    expect(outcome.text).toContain('已有变动');
  });

  it('a change of layout is no change', () => {
    const reflowed = {
      ...corpus,
      clauses: corpus.clauses.map((clause) => ({ ...clause, text: clause.text.replaceAll('，', '， ') })),
    };
    expect([
      ...loadMeasures({ ...compiled, digests: confirmClauses(compiled, corpus) }, holdCorpus(reflowed)).suspended,
    ]).toEqual([]);
  });
});
