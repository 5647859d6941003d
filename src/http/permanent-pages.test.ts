import { describe, expect, it } from 'vitest';
import type { Clause, LaterClause } from '../policy/clause.ts';
import { holdClauses } from '../policy/clauses.ts';
import { makeSampleApp, SAMPLE_SOURCES } from './testing/sample-app.ts';
import { SAMPLE_CLAUSES } from './testing/sample-corpus.ts';

const later: LaterClause = { kind: 'successor', clause: 'tzf-2024-14/3.1', quote: null };
const linked = (clause: Clause): Clause => (clause.id === 'tzf-2022-15/3.1' ? { ...clause, later: [later] } : clause);
const clauses = holdClauses(SAMPLE_CLAUSES.map(linked));
const { app } = makeSampleApp({ sources: { ...SAMPLE_SOURCES, clauses } });

const read = async (path: string) => (await app.request(path)).text();
const dataOf = (page: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/u.exec(page)?.[1] ?? '');
const open = (path: string, language = 'zh-CN') =>
  app.request(path, { headers: { Accept: 'text/html,*/*;q=0.8', 'Accept-Language': language } });

describe('the permanent page of a clause', () => {
  it('leads to the clause before and after, to the question, the desk and its measures', async () => {
    const page = await read('/d/tzf-2024-14/3.1');
    expect(page).toContain('<a href="/d/tzf-2024-14/3.2" rel="next">下一条：第三条（二）</a>');
    expect(page).toContain(`href="/?q=${encodeURIComponent('通政发〔2024〕14号第三条（一）说的是什么')}"`);
    expect(page).toContain('<a href="/desk?open=tzf-2024-14%2F3.1">加大研发投入</a>');
    expect(await read('/d/tzf-2024-14/3.2')).toContain('<a href="/d/tzf-2024-14/3.1" rel="prev">');
  });

  it('of an ended rule leads to what stands for it now, and lays them side by side', async () => {
    const page = await read('/d/tzf-2022-15/3.1');
    expect(page).toContain('接替它的条款：<a href="/d/tzf-2024-14/3.1">');
    expect(page).toContain('view=compare&open=tzf-2022-15%2F3.1&against=tzf-2024-14%2F3.1');
    expect(dataOf(page).legislationLegalForce).toBe('https://schema.org/NotInForce');
  });

  it('says of ceilings that they are ceilings', async () => {
    expect(await read('/d/tzf-2022-15/3.1')).toContain('（最高100万元 → 最高300万元）');
  });

  it('of another day says so over the text, and of today says nothing of it', async () => {
    const note = '这一页说的是2023年6月1日的情况，不是今天';
    expect(await read('/d/tzf-2022-15/3.1?as_of=2023-06-01')).toContain(note);
    expect(await read('/d/tzf-2022-15?as_of=2023-06-01')).toContain(note);
    expect(await read('/d/tzf-2022-15/3.1')).not.toContain('这一页说的是');
  });

  it('keeps the day that the reader chose, on every link to another page of the text', async () => {
    const page = await read('/d/tzf-2024-14/3.1?as_of=2026-01-05');
    const links = [...page.matchAll(/<a href="(\/d\/[^"]*)"/gu)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((href) => !href?.endsWith('?as_of=2026-01-05'))).toEqual([]);
  });
});

describe('the permanent page of a document', () => {
  it('has contents that lead to what is there', async () => {
    const page = await read('/d/tzf-2024-14');
    const targets = [...page.matchAll(/href="#(c-[^"]*)"/gu)].map(([, id]) => id ?? '');
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  });

  it('that was repealed names the one that repealed it', async () => {
    const page = await read('/d/tzf-2022-15');
    expect(page).toContain('废止它的文件：<a href="/d/tzf-2024-14">');
    expect(await read('/d/tzf-2022-15?as_of=2023-01-01')).not.toContain('废止它的文件');
  });

  it('describes itself by what its text gives, and leaves out the rest', async () => {
    expect(dataOf(await read('/d/tzf-2024-14'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      name: '北京城市副中心加强科技创新引领高质量发展支持办法',
      inLanguage: 'zh-CN',
      legislationIdentifier: '通政发〔2024〕14号',
      legislationPassedBy: { '@type': 'GovernmentOrganization', name: '北京市通州区人民政府' },
      legislationDateOfApplicability: '2024-07-01',
      legislationLegalForce: 'https://schema.org/InForce',
      url: 'http://localhost/d/tzf-2024-14',
    });
  });
});

describe('a wrong address', () => {
  it('opens a page in a browser, with the nearest clause and the document', async () => {
    const response = await open('/d/tzf-2024-14/3.99');
    const page = await response.text();
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(page).toContain('<a href="/d/tzf-2024-14/3.1">通政发〔2024〕14号第三条（一）</a>');
    expect(page).toContain('<a href="/d/tzf-2024-14">');
    expect(page).not.toContain('/api/');
  });

  it('names the nearest document, in the language of the reader', async () => {
    const page = await (await open('/d/tzf-2024-41', 'en')).text();
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<a href="/d/tzf-2024-14">');
  });

  it('lets nothing of it become markup', async () => {
    expect(await (await open('/d/%3Cscript%3Ealert(1)%3C%2Fscript%3E')).text()).not.toContain('<script>');
  });

  it('is told in JSON to programs, and to everybody under /api', async () => {
    for (const response of [await app.request('/d/nothing'), await open('/api/documents/nothing')])
      expect(response.headers.get('content-type')).toContain('application/problem+json');
  });
});
