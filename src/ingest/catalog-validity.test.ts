import { describe, expect, it } from 'vitest';
import { calendarDate } from '../policy/calendar-date.ts';
import { endedSentences, validityOfClause, validityOfDocument } from '../policy/validity.ts';
import { built, clauseOf, documentOf } from './testing/built-corpus.ts';

const status = (id: string, day: string) => validityOfDocument(documentOf(id), calendarDate(day));
const clauseStatus = (id: string, day: string) => {
  const clause = clauseOf(id);
  return validityOfClause(clause, documentOf(clause.document), calendarDate(day));
};

describe('what is in force on a day', () => {
  it.each([
    // 第十条: 自2024年7月1日起施行，通政发〔2022〕15号同时废止.
    ['tzf-2022-15', '2024-06-30', 'in_force'],
    ['tzf-2022-15', '2024-07-01', 'repealed'],
    ['tzf-2024-14', '2024-06-30', 'not_yet_effective'],
    ['tzf-2024-14', '2024-07-01', 'in_force'],
    ['tzf-2024-14', '2026-11-20', 'in_force'],
    // 15号 印发 2022-11-14, 施行 2023-01-01.
    ['tzf-2022-15', '2022-12-31', 'not_yet_effective'],
    // 自印发之日起至 2025 年 12 月 31 日施行: the last day counts.
    ['tzbf-2022-27', '2022-12-20', 'not_yet_effective'],
    ['tzbf-2022-27', '2025-12-31', 'in_force'],
    ['tzbf-2022-27', '2026-01-01', 'expired'],
    // 自发布之日起试行，试行期 1 年.
    ['tzf-2024-13', '2025-04-30', 'in_force'],
    ['tzf-2024-13', '2025-05-01', 'expired'],
    // 有效期至 2024 年 12 月 31 日.
    ['tzf-2024-4', '2024-12-31', 'in_force'],
    ['tzf-2024-4', '2025-01-01', 'expired'],
    // 自发布之日起施行, signed on the 26th, printed on the 27th.
    ['tzf-2024-8', '2024-02-25', 'not_yet_effective'],
    ['tzf-2024-8', '2024-02-26', 'in_force'],
    ['tzf-2024-8', '2026-11-20', 'in_force'],
    // Plans whose period is over, repealed by nothing.
    ['tzbf-2022-23', '2024-12-31', 'in_force'],
    ['tzbf-2022-23', '2025-01-01', 'period_ended'],
    ['tzbf-2022-24', '2026-11-20', 'period_ended'],
    ['bj-robotics-2023-2025', '2026-01-01', 'period_ended'],
    ['bj-permit-separation-pilot', '2018-12-22', 'period_ended'],
    ['tzf-2024-10', '2026-06-30', 'in_force'],
    ['tzf-2024-10', '2026-07-01', 'period_ended'],
    // 到2025年 is a target, no end.
    ['tzbf-2022-25', '2026-11-20', 'in_force'],
    ['tzf-2024-11', '2026-11-20', 'in_force'],
    ['tzbf-2022-21', '2026-11-20', 'in_force'],
    ['bj-enforcement-supervision', '2025-02-28', 'not_yet_effective'],
    ['bj-enforcement-supervision', '2025-03-01', 'in_force'],
    ['bj-foreign-research-centres', '2022-05-01', 'in_force'],
    // The text gives no day at all.
    ['bj-science-reform', '2026-11-20', 'unknown'],
    ['bj-headquarters-enterprises', '2026-11-20', 'unknown'],
    // Between what its words cite as existing and the last time that they speak for, nothing more is known.
    ['bj-etown-commitment-pilot', '2017-12-31', 'not_yet_effective'],
    ['bj-etown-commitment-pilot', '2020-06-01', 'unknown'],
    // 试点期为3年，自本方案印发之日算起.
    ['bj-etown-commitment-pilot', '2026-11-20', 'likely_over'],
    // 发改财金〔2022〕271号; most clauses are for 2022, the last for the time to 2023年4月30日.
    ['bj-sme-relief', '2021-12-31', 'not_yet_effective'],
    ['bj-sme-relief', '2023-04-30', 'unknown'],
    ['bj-sme-relief', '2023-05-01', 'likely_over'],
    // It carries out a plan for 2023 to 2025 and nothing else.
    ['bj-general-ai', '2025-12-31', 'unknown'],
    ['bj-general-ai', '2026-01-01', 'likely_over'],
    // It carries out a plan that is over, and a rule that is not.
    ['bj-electronic-licence', '2026-11-20', 'unknown'],
    // The edition of a list for one year.
    ['bj-licensing-list-2023', '2024-01-01', 'likely_over'],
    // Its timetable ends in December 2019.
    ['bj-online-government', '2020-01-01', 'likely_over'],
    // The aims of a rule are past, and the rule goes on.
    ['bj-double-random-inspection', '2026-11-20', 'unknown'],
    ['bj-incubators', '2026-11-20', 'unknown'],
    // It repeals a rule of 2010, and a rule changed on 2014-07-09.
    ['bj-enterprise-listing', '2005-01-01', 'not_yet_effective'],
    ['bj-repeal-ten-rules', '2014-07-08', 'not_yet_effective'],
  ])('%s on %s is %s', (id, day, expected) => {
    expect(status(id, day).status).toBe(expected);
  });

  it('names the act that ended a rule, the day and the clause', () => {
    expect(status('tzf-2022-15', '2026-11-20')).toEqual({
      status: 'repealed',
      reason: '自2024年7月1日起被通政发〔2024〕14号废止',
      since: '2024-07-01',
      clause: 'tzf-2024-14/10',
    });
    expect(status('tzf-2024-13', '2026-11-20')).toMatchObject({ since: '2025-04-30', clause: 'tzf-2024-13/7' });
    expect(status('tzf-2024-13', '2026-11-20').reason).toContain('试行期1年');
  });

  it('says why it does not know', () => {
    expect(status('bj-headquarters-enterprises', '2026-11-20').reason).toContain('没有发布日期');
    expect(status('bj-etown-commitment-pilot', '2026-11-20').reason).toContain('“试点期为3年');
  });

  it('says that the wording before an amendment is not held', () => {
    const before = status('bj-construction-permit', '2021-09-30');
    expect(before.status).toBe('unknown');
    expect(before.reason).toContain('修改前的文本，文本未收录');
    expect(status('bj-construction-permit', '2021-10-01').status).toBe('in_force');
  });

  it('calls no rule ended that is mentioned nowhere as ended', () => {
    const ended = built.corpus.documents.filter((document) => {
      const dated = document.effective_until.date ?? document.period_end?.date ?? null;
      const repeal = document.relations.some(({ kind }) => kind === 'repealed_by');
      const { status: found } = validityOfDocument(document, calendarDate('2026-11-20'));
      return !dated && !repeal && !['in_force', 'unknown', 'likely_over'].includes(found);
    });
    expect(ended.map(({ id }) => id)).toEqual([]);
  });
});

describe('what single clauses say about their own time', () => {
  it('ends a clause that nothing outlives', () => {
    expect(clauseStatus('bj-sme-relief/4', '2023-04-30').status).toBe('unknown');
    expect(clauseStatus('bj-sme-relief/5', '2023-01-01')).toMatchObject({
      status: 'expired',
      since: '2022-12-31',
      clause: 'bj-sme-relief/5',
    });
  });

  it('leaves the rest of a clause standing when one of its sentences has ended, and tells it', () => {
    const rent = clauseStatus('bj-sme-relief/3', '2023-03-01');
    expect(rent.status).toBe('unknown');
    expect(rent.reason).toContain('减免3个月房屋租金”已于2022年12月31日届满');
    const ended = endedSentences(clauseOf('bj-sme-relief/3'), calendarDate('2026-11-20'));
    expect(ended.map(({ since }) => since)).toEqual(['2022-12-31']);
    expect(endedSentences(clauseOf('bj-sme-relief/3'), calendarDate('2022-12-31'))).toEqual([]);
  });

  it('quotes each period from the clause that carries it', () => {
    for (const clause of built.corpus.clauses)
      for (const { quote } of [...(clause.period ? [clause.period] : []), ...(clause.sentence_periods ?? [])])
        expect(clause.text.replace(/\s/gu, '')).toContain(quote.replace(/\s/gu, ''));
  });
});
