import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_STATE } from '../../assistant/conversation/state.ts';
import { blocksOf, textOf } from '../../assistant/model/blocks.ts';
import { prepareAnswer } from '../../assistant/prepare-answer.ts';
import { openSources } from '../../cli/open-sources.ts';
import { refreshSearchDatabase } from '../../cli/refresh.ts';
import { makePass } from '../../office/accounts/pass.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { inProject } from '../node/project.ts';
import { SqlStore } from '../sql-store.ts';
import { type Behaviour, type ModelStub, startModelStub } from '../testing/model-stub.ts';
import { openD1 } from './open-d1.ts';
import { importD1, type LocalWorker, startWorker } from './testing/start-worker.ts';
import { readHeap } from './testing/worker-heap.ts';

const OFFICE_SECRET = 'a secret of more than thirty-two characters';
let worker: LocalWorker;
beforeAll(async () => {
  worker = await startWorker({ RATE_LIMIT_PER_MINUTE: '3', CONVERSATION_DAYS: '30', OFFICE_SECRET });
});
afterAll(() => worker?.close());

const ASKED = { message: '首次拿到高企，区里给多少钱', as_of: calendarDate('2026-11-20') };
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString();

describe('the Worker', () => {
  it('deletes conversations older than its settings say, when the cron trigger calls', async () => {
    const store = new SqlStore(openD1(await worker.miniflare.getD1Database('DB')));
    await store.saveConversation({ id: 'old', started: day(40), updated: day(31), memory: {} });
    await store.saveConversation({ id: 'fresh', started: day(40), updated: day(29), memory: {} });
    await (await worker.miniflare.getWorker()).scheduled({ cron: '17 * * * *' });
    expect(await store.findConversation('old')).toBeUndefined();
    expect(await store.findConversation('fresh')).toBeDefined();
  });

  it('has an office to read in, for who brings a pass of the one on Node', async () => {
    let address = 0;
    const call = (path: string, init: RequestInit = {}) => {
      address += 1;
      const headers = { ...init.headers, 'CF-Connecting-IP': `198.51.100.${address}` };
      return fetch(`${worker.origin}/office${path}`, { redirect: 'manual', ...init, headers });
    };
    const signIn = async (password: string) =>
      call('/sign-in', { method: 'POST', body: new URLSearchParams({ name: 'li.si', password }) });
    expect((await call('/api/inbox')).status).toBe(401);
    expect((await call('/office.js')).status).toBe(401);
    expect((await signIn('correct horse battery staple')).status).toBe(403);
    expect((await signIn(await makePass('wang.wu', new Date(), OFFICE_SECRET))).status).toBe(403);
    const signed = await signIn(await makePass('li.si', new Date(), OFFICE_SECRET));
    expect(signed.status).toBe(303);
    const cookie = signed.headers.get('set-cookie')?.split(';')[0] ?? '';
    const read = (path: string) => call(path, { headers: { cookie } });
    expect(await (await read('/api/session')).json()).toMatchObject({ account: 'li.si', is_read_only: true });
    expect(await (await read('/office.js')).text()).toContain('tongce-office');
    for (const path of ['/', '/api/inbox', '/api/inbox.csv', '/api/figures', '/api/figures.csv', '/api/figures.svg'])
      expect((await read(path === '/' ? '' : path)).status, path).toBe(200);
    for (const path of ['/api/audit', '/api/notices', '/api/documents', '/api/publishing', '/api/cases'])
      expect(await (await read(path)).json(), path).toMatchObject({ code: 'read_only' });
    const { form_token: token } = (await (await read('/api/session')).json()) as { form_token: string };
    const act = (path: string, headers: Record<string, string>) =>
      call(path, { method: 'POST', headers: { cookie, 'content-type': 'application/json', ...headers }, body: '{}' });
    expect((await act('/api/inbox/close', {})).status).toBe(403);
    for (const path of ['/api/inbox/close', '/api/lessons', '/api/publishing/prepare', '/api/held/x/withdraw'])
      expect(await (await act(path, { 'x-form-token': token })).json(), path).toMatchObject({
        ...{ code: 'read_only', title: '这里只能看' },
        detail: expect.stringMatching(/不能修改.*请到 Node 上的工作台操作/u),
      });
  });

  it('streams an answer as events', async () => {
    const response = await fetch(`${worker.origin}/api/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
      body: JSON.stringify({ message: '研发投入有什么支持' }),
    });
    expect(response.headers.get('content-type')).toMatch('text/event-stream');
    expect(await response.text()).toMatch(/^event: /mu);
  });

  it('limits callers by the address that the edge tells', async () => {
    const ask = (address: string) =>
      fetch(`${worker.origin}/api/search?q=首店`, { headers: { 'CF-Connecting-IP': address } });
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await ask('192.0.2.1')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect((await ask('192.0.2.2')).status).toBe(200);
  });
});

describe('the memory of the Worker', () => {
  it('is less than half of what an isolate may have, after answers', async () => {
    const busy = await startWorker({ RATE_LIMIT_PER_MINUTE: '0' });
    for (const message of ['首次拿到高企，区里给多少钱', '研发投入有什么支持', '首店有什么支持', '小微企业贷款贴息'])
      expect((await ask(busy, 'application/json', message)).status).toBe(200);
    const { used, buffers } = await readHeap(busy);
    await busy.close();
    expect(used).toBeGreaterThan(1e6);
    expect(used + buffers).toBeLessThan(64e6);
  });
});

describe('the Worker with a model', () => {
  const prepared = prepareAnswer(ASKED, EMPTY_STATE, openSources().sources);
  let stub: ModelStub;
  let wired: LocalWorker;
  let right: string;
  beforeAll(async () => {
    stub = await startModelStub();
    wired = await startWorker(
      { MODEL_BASE_URL: stub.baseUrl, MODEL_NAME: 'stub', MODEL_TIMEOUT_SECONDS: '5' },
      { outbound: 'open' },
    );
    const last = blocksOf((await prepared).draft).numbered.at(-1);
    if (!last) throw new Error('the draft has no numbered statement');
    right = `[${last.number}] 提醒您，${textOf(last)}`;
  });
  afterAll(async () => {
    await wired?.close();
    await stub?.close();
  });

  it('shows what the model phrased and the guard let pass, also as a stream', async () => {
    stub.behave((_, reply) => reply.say(right));
    expect((await chat(wired)).text).toContain('提醒您，');
    const events = await (await ask(wired, 'text/event-stream')).text();
    expect(events).toMatch(/^event: sentence\ndata: .*提醒您，/mu);
  });

  it.each<readonly [string, Behaviour]>([
    ['is busy', (_, reply) => reply.fail(429)],
    ['has failed', (_, reply) => reply.fail(500)],
    ['cuts the connection', (_, reply) => reply.cut('培育库里')],
    ['invents an amount', (_, reply) => reply.say(right.replace('10万元', '500万元'))],
  ])('answers without it when the model %s', async (_, behaviour) => {
    stub.behave(behaviour);
    const answer = await chat(wired);
    expect(answer.status).toBe('answered');
    expect(answer.text).toMatch(/10万元[\s\S]*\[1\]/u);
    expect(answer.text).not.toMatch(/提醒您，|500万元/u);
  });

  it('answers without it when it cannot be reached', async () => {
    const cut = await startWorker({ MODEL_BASE_URL: 'http://model.invalid/v1', MODEL_NAME: 'any', MODEL_API_KEY: 'k' });
    const answer = await chat(cut);
    await cut.close();
    expect(answer.status).toBe('answered');
    expect(answer.text).toMatch(/\[1\]/u);
  });
});

describe('the Worker with its index in D1', () => {
  const question = encodeURIComponent(ASKED.message);
  const search = ({ origin }: LocalWorker) => fetch(`${origin}/api/search?q=${question}`);

  it('does not answer while D1 does not hold the index that was deployed', async () => {
    const empty = await startWorker({ SEARCH_INDEX: 'database' });
    const { status } = await search(empty);
    await empty.close();
    expect(status).toBe(500);
  });

  it('finds and answers once D1 holds it', async () => {
    refreshSearchDatabase();
    const d1Folder = await importD1(inProject('indexes/database/search.sql'));
    const stored = await startWorker({ SEARCH_INDEX: 'database' }, { d1Folder });
    const { hits } = (await (await search(stored)).json()) as { readonly hits: readonly { clause: { id: string } }[] };
    const { text } = await chat(stored);
    await stored.close();
    rmSync(d1Folder, { recursive: true });
    expect(hits[0]?.clause.id).toBe('tzf-2024-14/3.2');
    expect(text).toContain('10万元');
  });
});

function ask({ origin }: LocalWorker, accept: string, message = ASKED.message): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', Accept: accept };
  return fetch(`${origin}/api/chat`, { method: 'POST', headers, body: JSON.stringify({ ...ASKED, message }) });
}

async function chat(worker: LocalWorker) {
  return (await (await ask(worker, 'application/json')).json()) as { readonly status: string; readonly text: string };
}
