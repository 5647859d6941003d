import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROUTES } from './routes.ts';
import { makeSampleApp } from './testing/sample-app.ts';

const { app, logged } = makeSampleApp();
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = (await response.json()) as Record<string, unknown>;
  expect(problem).toMatchObject({ status: response.status, title: expect.any(String), detail: expect.any(String) });
  return problem;
}

describe('bad input', () => {
  const cases: readonly [name: string, send: () => Response | Promise<Response>, status: number, says: RegExp][] = [
    ['no q', () => get('/api/search'), 400, /缺少“q”/],
    ['an empty q', () => get('/api/search?q=%20%20'), 400, /“q”不能为空/],
    [
      'a q of 501 characters',
      () => get(`/api/search?q=${encodeURIComponent('策'.repeat(501))}`),
      400,
      /“q”最多500个字/,
    ],
    ['broken percent signs in q', () => get('/api/search?q=%E4%ZZ&as_of=x'), 400, /公历日期/],
    ['as_of=yesterday', () => get('/api/search?q=a&as_of=yesterday'), 400, /“as_of”写的是“yesterday”，不是公历日期/],
    ['as_of on a day that is none', () => get('/api/documents?as_of=2026-02-30'), 400, /公历日期/],
    [
      'as_of as a number in a body',
      () => post('/api/chat', { message: '你好', as_of: 2026 }),
      422,
      /“as_of”应当是文字/,
    ],
    ['as_of=yesterday in a body', () => post('/api/chat', { message: '你好', as_of: 'yesterday' }), 400, /公历日期/],
    ['a limit of 0', () => get('/api/search?q=a&limit=0'), 400, /“limit”至少1/],
    ['a limit that is no number', () => get('/api/search?q=a&limit=many'), 400, /“limit”应当是数字/],
    ['a scope that does not exist', () => get('/api/search?q=a&scope=old'), 400, /“scope”只能是 all、current/],
    ['an unknown document', () => get('/api/documents/tzf-2024-41'), 404, /没有“tzf-2024-41”/],
    ['an unknown clause', () => get('/api/clauses/tzf-2024-14/3.9'), 404, /通政发〔2024〕14号里没有“3.9”/],
    ['an unknown measure', () => get('/api/measures/tzf-2024-14/research'), 404, /没有编号为“tzf-2024-14\/research”/],
    ['an unknown path', () => get('/api/nothing'), 404, /没有“\/api\/nothing”/],
    ['the wrong method', () => get('/api/chat'), 405, /只接受 POST/],
    ['broken JSON', () => post('/api/chat', '{"message": '), 400, /不能解析/],
    ['a list for an object', () => post('/api/chat', [1]), 400, /不能解析/],
    ['an empty body', () => post('/api/chat', ''), 422, /缺少“message”/],
    ['no message', () => post('/api/chat', {}), 422, /缺少“message”/],
    ['a message that is a number', () => post('/api/chat', { message: 5 }), 422, /“message”应当是文字/],
    ['a message of 4001 characters', () => post('/api/chat', { message: '策'.repeat(4001) }), 422, /最多4000个字/],
    ['a message of 1 MB', () => post('/api/chat', { message: 'a'.repeat(1_000_000) }), 413, /一次最多提交 64 kB/],
    [
      'a conversation id that is none',
      () => post('/api/chat', { message: '你好', conversation: '../x' }),
      422,
      /conversation/,
    ],
    ['facts that are a list', () => post('/api/match', { facts: [] }), 422, /“facts”应当是一个 JSON 对象/],
    ['a fact that is an object', () => post('/api/match', { facts: { size: {} } }), 422, /“facts.size”/],
    [
      'a measure without facts',
      () => post('/api/calculate', { measure: 'tzf-2024-14/research-investment' }),
      422,
      /研发投入/,
    ],
    ['a calculation of nothing', () => post('/api/calculate', {}), 422, /缺少“measure”/],
    ['feedback without its answer', () => post('/api/feedback', { helpful: true }), 422, /缺少“answer”/],
    [
      'feedback on an unknown answer',
      () => post('/api/feedback', { answer: 'x', helpful: true }),
      404,
      /没有编号为“x”的回答/,
    ],
  ];
  for (const [name, send, status, says] of cases)
    it(`gets ${status} for ${name}, with what to do`, async () => {
      const response = await send();
      const problem = await problemOf(response);
      expect(response.status).toBe(status);
      expect(problem.detail).toMatch(says);
      expect(problem.detail).toMatch(/。$/);
    });

  it('gets 400 for bytes that are not UTF-8', async () => {
    const body = new Uint8Array([0x7b, 0x22, 0xc4, 0xe3, 0x22, 0x3a, 0x31, 0x7d]);
    const response = await app.request('/api/chat', { method: 'POST', body });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).code).toBe('invalid_encoding');
  });

  it('is answered in English when that is liked better', async () => {
    const response = await get('/api/search', { 'accept-language': 'en-GB,zh;q=0.5' });
    expect(response.headers.get('content-language')).toBe('en');
    expect((await problemOf(response)).detail).toBe(
      '"q" is missing. Correct them and try again; /docs lists every parameter.',
    );
  });

  it('names every fault, and the nearest thing that exists', async () => {
    const faults = await problemOf(await get('/api/search?limit=0'));
    expect(faults.errors).toHaveLength(2);
    const document = await problemOf(await get('/api/documents/tzf-2024-41'));
    expect(document.suggestions).toContain('tzf-2024-14');
    const measure = await problemOf(await get('/api/measures/tzf-2024-14/research'));
    expect(measure.suggestions).toEqual(['tzf-2024-14/research-investment']);
  });
});

describe('any input at all', () => {
  const gets = ROUTES.filter(({ method }) => method === 'get');
  const posts = ROUTES.filter(({ method }) => method === 'post');
  const names = (list: typeof ROUTES) =>
    fc.constantFrom(...new Set(list.flatMap(({ input }) => Object.keys(input.shape))));
  const words = fc.string({ unit: 'binary', maxLength: 30 });
  const isExpected = async (response: Response) => {
    expect([200, 400, 404, 405, 413, 422]).toContain(response.status);
    if (response.status !== 200) await problemOf(response);
  };

  it('in a query or a path is answered or refused, never a fault', async () => {
    const query = fc.dictionary(names(gets), words);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...gets), words, query, async ({ path }, id, parameters) => {
        const address = path.replace(/\{\w+\+?\}/g, encodeURIComponent(id.replace(/\p{Cs}/gu, '')) || 'x');
        const search = new URLSearchParams(parameters).toString();
        await isExpected(await app.request(`${address}?${search}`));
      }),
      { numRuns: 300 },
    );
  });

  it('in a body is answered or refused, never a fault', async () => {
    const body = fc.dictionary(names(posts), fc.oneof(fc.jsonValue({ stringUnit: 'binary' }), words), { maxKeys: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...posts), body, async ({ path }, members) => {
        await isExpected(await post(path, members));
      }),
      { numRuns: 300 },
    );
  });
});

describe('every response', () => {
  it('carries a number, and the same one in a problem', async () => {
    const response = await get('/api/search');
    expect((await problemOf(response)).instance).toBe(response.headers.get('x-request-id'));
  });

  it('allows no script, style or frame but its own', async () => {
    const policy = (await get('/healthz')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('lets the portals alone call from a browser', async () => {
    const origin = async (name: string) =>
      (await get('/healthz', { origin: name })).headers.get('access-control-allow-origin');
    expect(await origin('https://portal.example')).toBe('https://portal.example');
    expect(await origin('https://other.example')).toBeNull();
  });

  it('is logged without what people wrote', async () => {
    logged.length = 0;
    await get('/api/search?q=13800138000');
    await get('/api/documents/tzf-2024-14');
    expect(logged.map(({ route, status }) => [route, status])).toEqual([
      ['/api/search', 200],
      ['/api/documents/:document', 200],
    ]);
    expect(JSON.stringify(logged)).not.toContain('13800138000');
  });

  it('tells the caller nothing of a fault inside, and the log everything', async () => {
    const broken = makeSampleApp({ answer: () => Promise.reject(new Error('the disk is full')) });
    const response = await broken.app.request('/api/chat', { method: 'POST', body: '{"message":"你好"}' });
    expect(response.status).toBe(500);
    const body = JSON.stringify(await problemOf(response));
    expect(body).not.toContain('disk');
    expect(body).toContain('12345');
    expect(broken.logged[0]).toMatchObject({ level: 'error', error: expect.stringContaining('the disk is full') });
  });
});

describe('the rate limit', () => {
  const settings = {
    widgetOrigins: [],
    allowedHosts: [],
    publicOrigin: null,
    rateLimitPerMinute: 2,
    bodyLimitBytes: 65_536,
  };

  it('lets the set number through a minute, then says how long to wait', async () => {
    const limited = makeSampleApp({ settings });
    const statuses = [];
    for (let i = 0; i < 3; i += 1) statuses.push((await limited.app.request('/healthz')).status);
    const refused = await limited.app.request('/healthz');
    expect(statuses).toEqual([200, 200, 429]);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect((await problemOf(refused)).detail).toContain('60 秒');
  });

  it('counts addresses apart, and those without one not at all', async () => {
    const limited = makeSampleApp({ settings, addressOf: (request) => request.headers.get('x-test') });
    const from = async (address: string | null) =>
      (await limited.app.request('/healthz', { headers: address ? { 'x-test': address } : {} })).status;
    for (const address of ['a', 'a', 'b', null, null, null]) expect(await from(address)).toBe(200);
    expect(await from('a')).toBe(429);
  });
});
