import { describe, expect, it } from 'vitest';
import { calendarDate } from '../policy/calendar-date.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { searchAtOnce } from './search.ts';
import type { SearchRequest } from './search-result.ts';
import { openRealLibrary } from './testing/real-library.ts';

const library = openRealLibrary();
const find = (query: string, more: Partial<SearchRequest> = {}) =>
  searchAtOnce(library, { query, asOf: calendarDate('2026-11-20'), ...more });
const ids = (query: string, more: Partial<SearchRequest> = {}) => find(query, more).hits.map(({ clause }) => clause.id);

/** A title; a number as printed, with spaces, and as it is said. */
function namesOf({ title, number }: PolicyDocument): readonly string[] {
  const [, year, serial] = /〔(\d+)〕(\d+)号/.exec(number ?? '') ?? [];
  const said = year && isOnlyOne(number) ? [`${year} ${serial}号`, `${year}年${serial}号文`] : [];
  return [
    title,
    `《${title}》`,
    ...(number ? [number, number.replace(/[〔〕]/g, ' '), `《${title}》（${number}）`] : []),
    ...said,
  ];
}

/** Its title; of a text that is held without one, what it begins with. */
function frontOf(document: string): string | undefined {
  const outline = library.clauses.outlineOf(document);
  return (outline.find(({ label }) => label === '〔标题〕') ?? outline[0])?.id;
}

/** The same year and serial of two agencies is two documents. */
function isOnlyOne(number: string | null): boolean {
  const serial = number?.slice(number.indexOf('〔')) ?? '';
  return [...library.documents.values()].filter((other) => other.number?.endsWith(serial)).length === 1;
}

describe('the order of what is found', () => {
  // Hotline staff type an address and mean that clause, whatever else holds the words.
  it('puts an addressed clause first and says why', () => {
    const [best] = find('2024 14号 第五条').hits;
    expect(best?.clause.id).toBe('tzf-2024-14/5');
    expect(best?.reasons[0]).toBe('正是所查的条款');
  });

  // Who types nothing but a number or a title wants the document open, from its beginning.
  it('puts the beginning of a document that is named alone before everything', () => {
    for (const document of library.documents.values())
      for (const name of namesOf(document)) {
        const [best] = find(name).hits;
        expect([name, best?.document.number ?? best?.document.title]).toEqual([
          name,
          document.number ?? document.title,
        ]);
        expect([name, best?.clause.id]).toEqual([name, frontOf(best?.document.id ?? '')]);
      }
  });

  // Who quotes from memory takes one form of a label for the other.
  it.each(['（二）', '二、', '二', '第二部分'])('puts the part 二、 first when %s is typed', (label) => {
    expect(ids(`北京市进一步优化营商环境更好服务市场主体实施方案 ${label}`)[0]).toBe(
      'bj-better-service-market-entities/2',
    );
  });

  // A heading holds no answer; who names one and says more means a clause under it.
  it('puts the clause under an addressed heading first when the question says more', () => {
    expect(ids('通政发〔2024〕7号 附件3')[0]).toBe('tzf-2024-7/annex-3');
    const [best] = find('通政发〔2024〕7号 附件3 地下水').hits;
    expect(best?.clause.id).toMatch(/^tzf-2024-7\/annex-3\//);
    expect(best?.clause.text).toContain('地下水');
  });

  // Nobody says 高新技术企业; the district's clause answers a question that names the district.
  it('understands abbreviations and prefers the level that is asked about', () => {
    expect(ids('首次拿到高企，通州区里给多少钱')[0]).toBe('tzf-2024-14/3.2');
  });

  // The words stand between quotation marks in the text and in traditional characters in the question.
  it('finds traditional characters and words between quotation marks', () => {
    expect(ids('通州 剛剛入咗「小升規」 有冇錢').slice(0, 5)).toContain('tzf-2024-14/3.2');
  });

  // What has ended is shown with the clause that ended it, since people may still count on it.
  it('shows beside a repealed clause the one that repealed it', () => {
    const found = ids('2022年15号文 新型研发机构 建设期 500万 还在不在');
    expect(found[0]).toBe('tzf-2022-15/3.5');
    expect(found).toContain('tzf-2024-14/10');
  });

  it('prefers what is in force over the repealed version of the same clause', () => {
    const found = ids('高新技术企业 首次认定 后补助');
    expect(found.indexOf('tzf-2024-14/3.2')).toBeLessThan(found.indexOf('tzf-2022-15/3.2'));
  });

  it('puts the words of the clause itself before titles and bare headings', () => {
    expect(find('举报奖励 在职人员').hits[0]?.clause.kind).not.toMatch(/front|heading/);
  });

  it('shows the same words of two documents once, with both sources', () => {
    const hit = find('集体经营性建设用地入市 坚持公开公平，规范产业准入').hits.find(
      ({ elsewhere }) => elsewhere.length > 0,
    );
    expect(new Set([hit?.document.id, hit?.elsewhere[0]?.document.id])).toEqual(new Set(['tzf-2024-3', 'tzf-2024-4']));
  });
});

describe('what a search returns', () => {
  it('marks the words of the question in the clause as printed', () => {
    const [hit] = find('首次贷款 利息补贴').hits;
    const marked = hit?.highlights.map(([start, end]) => hit.clause.text.slice(start, end));
    expect(marked).toEqual(expect.arrayContaining([expect.stringContaining('首次贷款')]));
  });

  it('suggests the question in right spelling', () => {
    expect(find('容集率 提高').suggestions).toEqual(['容积率 提高']);
    expect(find('容积率 提高').suggestions).toEqual([]);
  });

  it('gives every hit a reason', () => {
    for (const hit of find('孵化器 支持').hits) expect(hit.reasons.length).toBeGreaterThan(0);
  });

  it('tells of nothing without a date that it is in force', () => {
    for (const { validity, reasons } of find('孵化器 支持', { limit: 50 }).hits)
      expect(reasons.includes('现行有效')).toBe(validity.status === 'in_force');
  });

  it('keeps to the filters', () => {
    for (const { document } of find('支持 企业', { level: 'district' }).hits) expect(document.level).toBe('district');
    for (const { document } of find('支持 企业', { kind: 'regulation' }).hits) expect(document.kind).toBe('regulation');
    for (const { document } of find('支持 企业', { issuer: '通州区' }).hits)
      expect(document.issuer).toContain('通州区');
    for (const { validity } of find('首店', { scope: 'current' }).hits)
      expect(['in_force', 'unknown']).toContain(validity.status);
  });

  it('pages without gaps or repeats', () => {
    const whole = ids('企业 支持', { limit: 20 });
    expect([...ids('企业 支持', { limit: 10 }), ...ids('企业 支持', { limit: 10, offset: 10 })]).toEqual(whole);
  });

  it('finds nothing for words that are nowhere, and does not throw', () => {
    expect(find('zzzz').hits).toEqual([]);
    expect(find('').total).toBe(0);
  });
});
