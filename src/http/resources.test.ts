import { describe, expect, it, vi } from 'vitest';
import { ROUTES } from './routes.ts';
import { makeSampleApp, SAMPLE_ANSWER } from './testing/sample-app.ts';

const { app, dependencies } = makeSampleApp();

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await app.request(path, { headers });
  expect(response.status).toBe(200);
  return (await response.json()) as Record<string, unknown>;
}

async function post(path: string, body: object) {
  const response = await app.request(path, { method: 'POST', body: JSON.stringify(body) });
  expect(response.status).toBe(200);
  return (await response.json()) as Record<string, unknown>;
}

describe('GET /healthz', () => {
  it('says on what the service runs', async () => {
    expect(await get('/healthz')).toEqual({
      status: 'ok',
      revision: 'sample',
      documents: 2,
      clauses: 7,
      measures: 1,
      model: null,
    });
  });
});

describe('GET /api/search', () => {
  it('returns clauses with their documents, highlights and the day', async () => {
    const found = await get('/api/search?q=研发&as_of=2026-11-20');
    expect(found).toMatchObject({ query: '研发', as_of: '2026-11-20', total: 2, interpreted: { text: '研发' } });
    expect(found.hits).toMatchObject([
      {
        clause: { id: 'tzf-2024-14/3.1', label: '第三条（一）' },
        document: { id: 'tzf-2024-14', number: '通政发〔2024〕14号', status: 'in_force', effective_from: '2024-07-01' },
        highlights: [[5, 7]],
      },
      {},
    ]);
  });

  it('shows what a clause is worth on the day for which is asked', async () => {
    const on = async (day: string) =>
      ((await get(`/api/search?q=研发补助&as_of=${day}`)).hits as { document: { status: string } }[])[0]?.document
        .status;
    expect(await on('2023-06-30')).toBe('in_force');
    expect(await on('2024-07-01')).toBe('repealed');
  });

  it('asks for today in Shanghai when no day is given', async () => {
    const late = makeSampleApp({ clock: () => new Date('2026-11-20T16:00:00Z') });
    const response = await late.app.request('/api/search?q=研发');
    expect(await response.json()).toMatchObject({ as_of: '2026-11-21' });
  });

  it('leaves out what has ended, and pages', async () => {
    expect(await get('/api/search?q=研发&scope=current')).toMatchObject({ total: 1 });
    expect((await get('/api/search?q=研发&limit=1&offset=1')).hits).toMatchObject([
      { clause: { id: 'tzf-2022-15/3.1' } },
    ]);
  });
});

describe('GET /api/documents', () => {
  it('lists all documents, ended ones too', async () => {
    const { documents } = await get('/api/documents?as_of=2026-11-20');
    expect(documents).toMatchObject([
      { id: 'tzf-2024-14', status: 'in_force', clauses: 6 },
      { id: 'tzf-2022-15', status: 'repealed', clauses: 1, issued: '2022-08-01' },
    ]);
  });

  it('shows one with its clauses in order, its dates with their reasons, and its relations', async () => {
    const document = await get('/api/documents/tzf-2022-15?as_of=2026-11-20');
    expect(document).toMatchObject({
      status: 'repealed',
      status_reason: expect.stringContaining('通政发〔2024〕14号废止'),
      dates: { effective_from: { date: null, reason: '文本没有写明' } },
      relations: [{ kind: 'repealed_by', target: 'tzf-2024-14', clause: 'tzf-2024-14/closing' }],
      clauses: [{ id: 'tzf-2022-15/3.1', path: '3.1' }],
    });
  });

  it('finds one by its number in any printed form', async () => {
    expect(await get(`/api/documents/${encodeURIComponent('通政发[2024]14号')}`)).toMatchObject({ id: 'tzf-2024-14' });
  });

  it('answers 304 when nothing has changed, and not on another day', async () => {
    const first = await app.request('/api/documents?as_of=2026-11-20');
    const tag = first.headers.get('etag') ?? '';
    const again = (day: string) => app.request(`/api/documents?as_of=${day}`, { headers: { 'if-none-match': tag } });
    expect((await again('2026-11-20')).status).toBe(304);
    expect((await again('2023-11-20')).status).toBe(200);
  });
});

describe('GET /api/clauses', () => {
  it('shows a clause with its document, context, citation line and measures', async () => {
    const clause = await get('/api/clauses/tzf-2024-14/3.1?as_of=2026-11-20');
    expect(clause).toMatchObject({
      clause: { label: '第三条（一）', headings: ['第三条 支持以下活动'] },
      status: 'in_force',
      document: { id: 'tzf-2024-14' },
      context: [
        { relation: 'lead_in', id: 'tzf-2024-14/3', text: '第三条　支持以下活动：' },
        { relation: 'next', id: 'tzf-2024-14/3.2' },
      ],
      measures: [{ id: 'tzf-2024-14/research-investment', certainty: 'ceiling' }],
    });
    expect(clause.citation).toBe(
      '《北京城市副中心加强科技创新引领高质量发展支持办法》（通政发〔2024〕14号）第三条（一）：“（一）加大研发投入。按照研发投入情况，采取后补助方式最高支持300万元。”（现行有效，2024年7月1日起施行；截至2026年11月20日）',
    );
  });

  it('quotes the words that are wanted', async () => {
    const quote = encodeURIComponent('采取后补助方式最高支持300万元。');
    expect((await get(`/api/clauses/tzf-2024-14/3.1?quote=${quote}`)).citation).toContain('“……采取后补助');
  });

  it('takes paths with a slash, and labels as they are cited', async () => {
    expect(await get('/api/clauses/tzf-2024-14/annex-1/60')).toMatchObject({
      clause: { columns: { 事项: '贷款贴息' } },
    });
    expect(await get(`/api/clauses/tzf-2024-14/${encodeURIComponent('第四条')}`)).toMatchObject({
      clause: { id: 'tzf-2024-14/4' },
      context: [
        { relation: 'previous', id: 'tzf-2024-14/3' },
        { relation: 'next', id: 'tzf-2024-14/closing' },
      ],
    });
  });
});

describe('GET /api/compare', () => {
  it('lays two documents side by side, clause by clause', async () => {
    const { a, b, rows } = await get('/api/compare?a=tzf-2022-15&b=tzf-2024-14&as_of=2026-11-20');
    expect([a, b]).toMatchObject([
      { document: { status: 'repealed' }, clause: null },
      { document: { status: 'in_force' } },
    ]);
    expect(rows).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'added', here: null })]));
  });

  it('lays two clauses side by side, with the figures that changed', async () => {
    const { rows } = await get('/api/compare?a=tzf-2022-15/3.1&b=tzf-2024-14/3.1');
    expect(JSON.stringify(rows)).toMatch(/100万元.*300万元/);
  });

  it('refuses a document against a clause', async () => {
    const response = await app.request('/api/compare?a=tzf-2022-15&b=tzf-2024-14/3.1');
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: 'not_comparable',
      detail: expect.stringContaining('两个条款'),
    });
  });
});

describe('GET /api/measures', () => {
  it('lists all measures with their facts and parameters', async () => {
    const { measures } = await get('/api/measures');
    expect(measures).toMatchObject([
      {
        id: 'tzf-2024-14/research-investment',
        certainty: 'ceiling',
        status: 'in_force',
        facts: [{ name: 'research_spending_yuan', label: '研发投入', type: 'yuan', unit: '元', options: [] }],
        parameters: [{ name: 'cap', value: '3000000', unit: 'yuan', from: '2024-07-01', until: null }],
      },
    ]);
  });

  it('shows one by its id, slash and all', async () => {
    expect(await get('/api/measures/tzf-2024-14/research-investment')).toMatchObject({ title: '加大研发投入' });
    expect(await get('/api/measures/tzf-2024-14%2Fresearch-investment')).toMatchObject({ title: '加大研发投入' });
  });
});

describe('POST /api/calculate', () => {
  it('returns the outcome with its amount, and what is missing', async () => {
    const measure = 'tzf-2024-14/research-investment';
    expect(await post('/api/calculate', { measure, facts: {} })).toMatchObject({
      outcome: 'more_information',
      missing: ['research_spending_yuan'],
    });
    expect(
      await post('/api/calculate', { measure, facts: { research_spending_yuan: '500万元', colour: '红' } }),
    ).toMatchObject({
      outcome: 'eligible',
      amount: { certainty: 'ceiling', max: '3000000.00' },
      not_understood: [{ fact: 'colour', problem: expect.any(String) }],
    });
  });
});

describe('POST /api/match', () => {
  it('sorts the measures by what is known, and narrows them to a question', async () => {
    expect(await post('/api/match', { facts: {} })).toMatchObject({
      eligible: [],
      more_information: [{ measure: 'tzf-2024-14/research-investment', outcome: 'more_information' }],
    });
    expect(await post('/api/match', { facts: {}, question: '研发' })).toMatchObject({ more_information: [{}] });
    expect(await post('/api/match', { facts: {}, question: '贷款贴息' })).toMatchObject({ more_information: [] });
  });
});

describe('POST /api/deadline', () => {
  it('counts working days past a weekend', async () => {
    expect(await post('/api/deadline', { from: '2026-11-20', days: 5, unit: 'working_day' })).toMatchObject({
      due: '2026-11-27',
      skipped: ['2026-11-21', '2026-11-22'],
    });
  });

  it('gives both readings where the kind of day is open', async () => {
    expect((await post('/api/deadline', { from: '2026-11-20', days: 60, unit: 'day' })).readings).toHaveLength(2);
  });

  it('refuses what no calendar can tell', async () => {
    const refused = await app.request('/api/deadline', {
      method: 'POST',
      body: '{"from":"2099-01-01","days":3650,"unit":"year"}',
    });
    expect(refused.status).toBe(422);
  });
});

describe('POST /api/chat', () => {
  it('answers with citations as JSON', async () => {
    expect(await post('/api/chat', { message: '研发投入有什么支持', as_of: '2026-11-20' })).toEqual(SAMPLE_ANSWER);
  });

  it('streams named events whose sentences are the text, citations after the sentence that marks them', async () => {
    const response = await app.request('/api/chat', {
      method: 'POST',
      headers: { accept: 'text/event-stream' },
      body: JSON.stringify({ message: '研发投入有什么支持' }),
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const events = (await response.text())
      .trim()
      .split('\n\n')
      .map((block) => {
        const [, event, data] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
        return { event, data: JSON.parse(data ?? 'null') };
      });
    expect(events.map(({ event }) => event)).toEqual(
      'answer-start sentence citation sentence sentence question answer-end'.split(' '),
    );
    const text = events.filter(({ event }) => event === 'sentence').map(({ data }) => data.text);
    expect(text.join('')).toBe(SAMPLE_ANSWER.text);
    expect(events.at(-1)?.data).toEqual(SAMPLE_ANSWER);
  });
});

describe('POST /api/verify', () => {
  it('finds every citation and figure of a pasted text, and passes none that it could not check', async () => {
    const checked = await post('/api/verify', { text: '通政发〔2024〕14号第三条（一）最高支持500万元。另有3项要求。' });
    expect(checked.citations).toMatchObject([{ raw: expect.stringContaining('14号第三条（一）') }]);
    expect(checked.figures).toMatchObject([{ state: 'mismatch' }, { state: expect.not.stringMatching(/^verified$/) }]);
  });
});

describe('a stream that has to wait', () => {
  it('sends a comment now and then, and the events when they come', async () => {
    vi.useFakeTimers();
    const slow = makeSampleApp({ answer: () => new Promise((resolve) => setTimeout(resolve, 12_000, SAMPLE_ANSWER)) });
    const response = await slow.app.request('/api/chat', {
      method: 'POST',
      headers: { accept: 'text/event-stream' },
      body: '{"message":"你好"}',
    });
    const text = response.text();
    await vi.advanceTimersByTimeAsync(15_000);
    vi.useRealTimers();
    expect(await text).toMatch(/^:\n\n:\n\nevent: answer-start\n/);
  });

  it('ends with an error event that a person can act on, and the fault is logged', async () => {
    const broken = makeSampleApp({ answer: () => Promise.reject(new Error('the disk is full')) });
    const response = await broken.app.request('/api/chat', {
      method: 'POST',
      headers: { accept: 'text/event-stream' },
      body: '{"message":"你好"}',
    });
    const text = await response.text();
    expect(text).toMatch(/^event: error\ndata: {"title":"服务出错了","detail":".*12345。"}/);
    expect(text).not.toContain('disk');
    expect(broken.logged).toContainEqual(
      expect.objectContaining({ error: expect.stringContaining('the disk is full') }),
    );
  });
});

describe('POST /api/feedback', () => {
  const keepAnswer = async (id: string) => {
    const { store } = dependencies;
    await store.saveConversation({ id: 'talk', started: 'a', updated: 'a', memory: {} });
    await store.saveReceipt({
      ...{ id, conversation: 'talk', asked: 'a', question: '研发', facts: {}, memory: {} },
      ...{ as_of: SAMPLE_ANSWER.as_of, revision: 'sample', status: 'answered', clauses: [], outcomes: [] },
      ...{ guard: { checked: 1, replaced: [] }, model: null, answer: SAMPLE_ANSWER },
    });
  };

  it('keeps it with the answer, and puts an unhelpful answer before a person', async () => {
    const { store } = dependencies;
    await keepAnswer('answer-1');
    await post('/api/feedback', { answer: 'answer-1', helpful: true });
    await post('/api/feedback', {
      answer: 'answer-1',
      helpful: false,
      reason: '金额不对',
      comment: '我的电话13800138000',
    });
    expect((await store.listFeedback('answer-1')).map(({ helpful }) => helpful)).toEqual([true, false]);
    expect(await store.listReviews()).toMatchObject([
      { answer: 'answer-1', cause: 'unhelpful', note: '金额不对：我的电话〔手机号已隐去〕' },
    ]);
  });

  it('is enough after ten times on one answer', async () => {
    await keepAnswer('answer-2');
    const send = async () => {
      const body = JSON.stringify({ answer: 'answer-2', helpful: true });
      return (await app.request('/api/feedback', { method: 'POST', body })).status;
    };
    const statuses: number[] = [];
    for (let time = 0; time < 12; time += 1) statuses.push(await send());
    expect(statuses).toEqual([...Array(10).fill(200), 429, 429]);
  });

  it('is told when it cannot be kept, with what goes on all the same', async () => {
    const failing = makeSampleApp();
    const failure = Object.assign(new Error('database "x": full'), { name: 'StoreFailure' });
    Object.assign(failing.dependencies.store, { listFeedback: () => Promise.reject(failure) });
    const body = JSON.stringify({ answer: 'answer-1', helpful: true });
    const response = await failing.app.request('/api/feedback', { method: 'POST', body });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: 'not_kept', detail: expect.stringContaining('没有保存') });
  });
});

describe('every call', () => {
  const samples: Readonly<Record<string, () => Promise<unknown>>> = {
    health: () => get('/healthz'),
    search: () => get('/api/search?q=研发'),
    suggest: () => get('/api/suggest?q=高企'),
    list_documents: () => get('/api/documents'),
    get_document: () => get('/api/documents/tzf-2022-15'),
    get_clause: () => get('/api/clauses/tzf-2024-14/3.1'),
    compare: () => get('/api/compare?a=tzf-2022-15&b=tzf-2024-14'),
    list_changes: () => get('/api/changes?from=2024-06-30'),
    list_measures: () => get('/api/measures'),
    get_measure: () => get('/api/measures/tzf-2024-14/research-investment'),
    calculate: () => post('/api/calculate', { measure: 'tzf-2024-14/research-investment', facts: {} }),
    match: () => post('/api/match', { facts: {} }),
    list_trades: () => get('/api/trades'),
    find_deadline: () => post('/api/deadline', { from: '2026-11-20', days: 5 }),
    chat: () => post('/api/chat', { message: '研发' }),
    verify: () => post('/api/verify', { text: '最高支持500万元。' }),
    give_feedback: () => post('/api/feedback', { answer: 'answer-1', helpful: true }),
    open_case: () => post('/api/cases', { answer: 'answer-1' }),
    get_case: async () =>
      get(`/api/cases/${((await post('/api/cases', { answer: 'answer-1' })) as { code: string }).code}`),
  };
  for (const route of ROUTES)
    it(`returns what its description says: ${route.operation}`, async () => {
      const reply = await samples[route.operation]?.();
      expect(route.reply.safeParse(reply).error?.issues ?? []).toEqual([]);
    });

  it('echoes the day, where it depends on one', async () => {
    for (const [operation, sample] of Object.entries(samples))
      if (!['health', 'give_feedback'].includes(operation))
        expect(await sample()).toMatchObject({ as_of: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  });
});
