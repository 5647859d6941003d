import { assert, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from './calendar-date.ts';
import type { Clause, ClausePeriod } from './clause.ts';
import type { DatedFact, PolicyDocument, Relation } from './document.ts';
import { endedSentences, mayBePresentedAsCurrent, validityOfClause, validityOfDocument } from './validity.ts';

const silent: DatedFact = { date: null, reason: '文本没有日期' };
const on = (date: string, computed: string | null = null): DatedFact => ({
  date: calendarDate(date),
  quote: date,
  clause: 'x/1',
  computed,
});

function document(facts: Partial<PolicyDocument>): PolicyDocument {
  return {
    id: 'x',
    title: '某办法',
    title_source: 'text',
    aliases: [],
    number: null,
    number_printed: null,
    issuer: null,
    issuer_reason: null,
    jurisdiction: '110112',
    level: 'district',
    kind: 'support',
    issued: silent,
    effective_from: silent,
    effective_until: silent,
    period_end: null,
    relations: [],
    copies: [],
    absent: [],
    interpreter: null,
    slips: [],
    ...facts,
  };
}

function relation(facts: Partial<Relation>): Relation {
  return {
    kind: 'repealed_by',
    target: null,
    title: '新办法',
    number: null,
    from: null,
    clause: null,
    quote: '',
    ...facts,
  };
}

function clause(facts: Partial<Clause>): Clause {
  return {
    id: 'x/3',
    document: 'x',
    path: '3',
    label: '第三条',
    kind: 'article',
    heading: null,
    headings: [],
    parent: null,
    text: '第三条',
    own: '第三条',
    departments: [],
    period: null,
    columns: null,
    source: { file: 'x.txt', ranges: [] },
    ...facts,
  };
}

const at = (facts: Partial<PolicyDocument>, day: string) => validityOfDocument(document(facts), calendarDate(day));

describe('the status of a document', () => {
  it('has one status on every day, without gap and overlap', () => {
    const dates = tuple(
      integer({ min: 0, max: 5000 }),
      integer({ min: 0, max: 5000 }),
      integer({ min: 0, max: 12_000 }),
    );
    assert(
      property(dates, ([begins, lasts, day]) => {
        const from = addDays(calendarDate('2015-01-01'), begins);
        const until = addDays(from, lasts);
        const asOf = addDays(calendarDate('2014-01-01'), day);
        const { status } = validityOfDocument(document({ effective_from: on(from), effective_until: on(until) }), asOf);
        return status === (asOf < from ? 'not_yet_effective' : asOf > until ? 'expired' : 'in_force');
      }),
    );
  });

  it('begins with its issue when the text gives no day of effect, and says so', () => {
    expect(at({ issued: on('2022-10-15') }, '2022-10-14').status).toBe('not_yet_effective');
    expect(at({ issued: on('2022-10-15') }, '2022-10-15')).toMatchObject({
      status: 'in_force',
      reason: '2022年10月15日印发，文本没有写明施行日期，没有查到废止或到期的规定',
    });
  });

  it('tells the end that is still to come', () => {
    const plan = { issued: on('2022-10-28'), period_end: on('2024-12-31') };
    expect(at(plan, '2023-01-01').reason).toContain('文件所定期限到2024年12月31日为止');
    const rule = { effective_from: on('2022-12-21'), effective_until: on('2025-12-31') };
    expect(at(rule, '2023-01-01').reason).toBe('2022年12月21日起施行，有效期至2025年12月31日');
  });

  it('puts a repeal before every other end', () => {
    const facts = { effective_until: on('2024-12-31'), relations: [relation({ from: calendarDate('2024-07-01') })] };
    expect(at(facts, '2026-01-01')).toMatchObject({ status: 'repealed', since: '2024-07-01' });
    expect(at({ ...facts, issued: on('2020-01-01') }, '2024-06-30').status).toBe('in_force');
  });

  it('takes a repeal without a day for a repeal on every day', () => {
    expect(at({ relations: [relation({})] }, '2020-01-01')).toEqual({
      status: 'repealed',
      reason: '已被《新办法》废止，文本没有写明从哪一天起',
      since: null,
      clause: null,
    });
  });

  it('knows when the wording it holds is not the wording of the day', () => {
    const amended = (clause: string) => ({
      effective_from: on('2004-01-01'),
      relations: [relation({ kind: 'amended_by', from: calendarDate('2021-10-01'), clause })],
    });
    expect(at(amended('x/note'), '2021-09-30').reason).toContain('修改前的文本，文本未收录');
    expect(at(amended('x/note'), '2021-10-01').status).toBe('in_force');
    expect(at(amended('y/1'), '2021-09-30').status).toBe('in_force');
    expect(at(amended('y/1'), '2021-10-01')).toMatchObject({ status: 'unknown', since: '2021-10-01' });
  });

  it('is unknown with the reason where the text gives no day, and unknown is no end', () => {
    const period_end: DatedFact = { date: null, reason: '试点期3年，没有印发日期' };
    const found = at({ period_end }, '2026-01-01');
    expect(found).toMatchObject({ status: 'unknown', since: null });
    expect(found.reason).toBe('文本没有日期；试点期3年，没有印发日期；也没有查到废止的规定');
    expect(mayBePresentedAsCurrent(found.status)).toBe(true);
  });
});

describe('the status of a clause', () => {
  const held = document({ effective_from: on('2022-01-01') });
  const period = (until: string): ClausePeriod => ({ from: null, until: calendarDate(until), quote: '2022年减免房租' });
  const day = calendarDate('2023-05-01');

  it('is the status of its document when that has ended', () => {
    const ended = document({ effective_until: on('2022-12-31') });
    expect(validityOfClause(clause({ period: period('2030-01-01') }), ended, day).status).toBe('expired');
  });

  it('ends with its own period', () => {
    expect(validityOfClause(clause({ period: period('2023-04-30') }), held, day)).toEqual({
      status: 'expired',
      reason: '本条写明“2022年减免房租”，期限已于2023年4月30日届满',
      since: '2023-04-30',
      clause: 'x/3',
    });
    expect(validityOfClause(clause({ period: period('2023-05-01') }), held, day).status).toBe('in_force');
  });

  it('has not begun before its own period', () => {
    const later = { from: calendarDate('2023-07-01'), until: null, quote: '自7月1日起' };
    expect(validityOfClause(clause({ period: later }), held, day).status).toBe('not_yet_effective');
  });

  it('survives the period of a single sentence and tells it', () => {
    const partly = clause({ sentence_periods: [period('2022-12-31'), period('2023-12-31')] });
    expect(validityOfClause(partly, held, day)).toMatchObject({ status: 'in_force' });
    expect(validityOfClause(partly, held, day).reason).toContain('其中“2022年减免房租”已于2022年12月31日届满');
    expect(endedSentences(partly, day)).toHaveLength(1);
  });
});
