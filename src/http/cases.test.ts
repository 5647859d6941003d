import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCaseCode, readCaseCode } from '../office/cases/human-case.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { makeSampleApp, SAMPLE_ANSWER } from './testing/sample-app.ts';

const understood = [
  { fact: 'district', label: '注册地', value: '通州区', display: '通州区', words: '通州' },
  { fact: 'staff', label: '职工人数', value: 30, display: '30人', words: '30人' },
] as const;

async function makeApp() {
  const { app, dependencies } = makeSampleApp();
  const { store } = dependencies;
  await store.saveConversation({ id: 'talk', started: 'a', updated: 'b', memory: {} });
  await store.saveReceipt({
    ...{
      id: 'answer-1',
      conversation: 'talk',
      asked: '2026-11-20T04:00:00.000Z',
      question: '电话13800138000，能拿多少',
    },
    ...{ facts: {}, memory: {}, as_of: calendarDate('2026-11-20'), revision: 'r', status: 'answered', clauses: [] },
    ...{ outcomes: [], guard: { checked: 1, replaced: [] }, model: null, answer: { ...SAMPLE_ANSWER, understood } },
  });
  const post = async (body: object) => {
    const response = await app.request('/api/cases', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  return { app, dependencies, post };
}

describe('a question that is handed to a person', () => {
  it('takes with it the answer and the facts that were agreed to, and nothing personal', async () => {
    const { app, post } = await makeApp();
    const opened = await post({ answer: 'answer-1', share: ['district', 'nothing'], note: '身份证11010519491231002X' });
    expect(opened).toMatchObject({
      status: 200,
      body: {
        ...{ question: '电话〔手机号已隐去〕，能拿多少', note: '身份证〔身份证号已隐去〕', reply: null },
        facts: [{ label: '注册地', display: '通州区' }],
        clauses: [{ id: 'tzf-2024-14/3.1', name: '通政发〔2024〕14号第三条（一）' }],
        expires: '2027-02-18T04:00:00.000Z',
      },
    });
    const code = String(opened.body.code).toLowerCase().replace('-', ' ');
    expect(await (await app.request(`/api/cases/${encodeURIComponent(code)}`)).json()).toEqual(opened.body);
  });

  it('shares nothing where nothing was ticked', async () => {
    const { post } = await makeApp();
    expect((await post({ answer: 'answer-1' })).body.facts).toEqual([]);
  });

  it('is read with its code alone, on a page without a script too', async () => {
    const { app, dependencies, post } = await makeApp();
    const { code } = (await post({ answer: 'answer-1' })).body;
    await dependencies.cases.replyTo(String(code), {
      ...{ text: '请到<b>区科委</b>', at: '2026-11-20T04:00:00.000Z', by: 'wang.fang' },
    });
    const page = await (await app.request(`/case?code=${code}`)).text();
    expect(page).toContain('请到&lt;b&gt;区科委&lt;/b&gt;');
    expect(page).not.toContain('wang.fang');
    expect(await (await app.request('/case?code=2222-2222')).text()).toContain('没有这个受理码');
    expect((await app.request('/api/cases/2222-2222')).status).toBe(404);
    expect((await post({ answer: 'nothing' })).status).toBe(404);
  });
});

describe('the code of a case', () => {
  it('is read as it was given, however it is typed', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.constantFrom('', ' ', '-', '—'), (isLower, gap) => {
        const code = makeCaseCode();
        const typed = code.replace('-', gap);
        expect(readCaseCode(` ${isLower ? typed.toLowerCase() : typed} `)).toBe(code);
      }),
    );
    expect(readCaseCode('K7MP-3XQ')).toBeNull();
    expect(readCaseCode('OOOO-1111')).toBeNull();
  });

  it('is not likely to be met again', () => {
    expect(new Set(Array.from({ length: 2000 }, makeCaseCode)).size).toBe(2000);
  });
});
