import { describe, expect, it } from 'vitest';
import { calendarDate } from '../policy/calendar-date.ts';
import { auditCorpus } from './audit.ts';
import { formatAudit } from './format-audit.ts';
import { built } from './testing/built-corpus.ts';

const report = auditCorpus(built.corpus, calendarDate('2026-11-20'));
const pair = (one: string, other: string) =>
  report.contradictions.find(
    ({ here, there }) => [here.clause, there.clause].sort().join() === [one, other].sort().join(),
  );

describe('the audit of the whole corpus', () => {
  it('finds the two ceilings for city-level platforms that work at the same time', () => {
    // 8号（九）: 国家级、市级 最高500万; 14号第三条（三）: 市级 最高200万.
    const found = pair('tzf-2024-8/9', 'tzf-2024-14/3.3');
    expect(found).toMatchObject({ is_current: true, from: '2024-07-01', until: null });
    expect([found?.here.figures, found?.there.figures].flat().sort()).toEqual(['200万元', '500万元']);
  });

  it('finds the months in which two ceilings for research were in force', () => {
    // 15号第三条（一） 100万 and 8号（七） 300万, until 15号 was repealed on 2024-07-01.
    expect(pair('tzf-2022-15/3.1', 'tzf-2024-8/7')).toMatchObject({
      is_current: false,
      from: '2024-02-26',
      until: '2024-06-30',
    });
  });

  it('does not set a rule against the one that replaced it', () => {
    const replaced = report.contradictions.filter(({ here, there }) =>
      [here.clause, there.clause].every((clause) => /^tzf-2022-15|^tzf-2024-14/u.test(clause)),
    );
    expect(replaced).toEqual([]);
  });

  it('calls a sentence whose own year is over not current', () => {
    expect(pair('bj-science-finance-zone/19', 'bj-sme-relief/6')).toMatchObject({
      is_current: false,
      until: '2022-12-31',
    });
  });

  it('finds clauses that stand in two documents', () => {
    const between = (one: string, other: string) =>
      report.reprints.find(({ here, there }) => here === one && there === other)?.pairs ?? [];
    // The four principles of 3号 and 4号 are word for word the same.
    expect(between('tzf-2024-3', 'tzf-2024-4')).toContainEqual({
      here: 'tzf-2024-3/1.2.1',
      there: 'tzf-2024-4/3.1',
      share: 1,
    });
    // 6号 cuts the government report of 5号 into tasks.
    expect(between('tzf-2024-5', 'tzf-2024-6').length).toBeGreaterThan(100);
  });

  it('lists what is named and not held', () => {
    const titles = report.dangling.map(({ title }) => title);
    expect(titles).toContain('北京国际科技创新中心建设条例');
    expect(report.dangling.map(({ number }) => number)).toContain('通政发〔2015〕3号');
    expect(report.absent.map(({ title }) => title)).toContain('运河商务区支持总部经济发展奖励政策的实施细则');
    expect(report.dangling_clauses).toEqual([{ clause: 'tzf-2024-13/5.1.5', quote: '本意见第四章第三节' }]);
  });

  it('finds no document number in a text that the catalog does not know', () => {
    expect(report.unlisted).toEqual([]);
  });

  it('says why the status of a document is not known', () => {
    expect(report.undated.every(({ reason }) => reason !== '')).toBe(true);
    expect(report.undated.map(({ document }) => document)).toContain('bj-headquarters-enterprises');
  });

  it('prints a line for each finding', () => {
    const lines = formatAudit(report);
    expect(lines[0]).toBe(`同一事项金额或比例不同（${report.contradictions.length}处，请人工核对）`);
    expect(lines.filter((line) => line.includes('tzf-2024-13/5.1.5'))).toHaveLength(1);
  });
});
