import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SqlStore } from '../sql-store.ts';
import { openD1 } from './open-d1.ts';
import { type LocalWorker, startWorker } from './testing/start-worker.ts';

let worker: LocalWorker;
beforeAll(async () => {
  worker = await startWorker({ RATE_LIMIT_PER_MINUTE: '3', CONVERSATION_DAYS: '30' });
});
afterAll(() => worker?.close());

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

  it('answers without its model when the model cannot be reached', async () => {
    const cut = await startWorker({ MODEL_BASE_URL: 'http://model.invalid/v1', MODEL_NAME: 'any', MODEL_API_KEY: 'k' });
    const answer = await chat(cut);
    await cut.close();
    expect(answer.status).toBe('answered');
    expect(answer.text).toMatch(/\[1\]/u);
  });

  it('asks its model over HTTP', async () => {
    const asked: string[] = [];
    const model = createServer((request, response) => {
      asked.push(String(request.url));
      response.writeHead(500).end();
    });
    await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(model.address() as AddressInfo).port}/v1`;
    const wired = await startWorker({ MODEL_BASE_URL: address, MODEL_NAME: 'any' }, 'open');
    const answer = await chat(wired);
    await wired.close();
    model.close();
    expect(asked[0]).toBe('/v1/chat/completions');
    expect(answer.status).toBe('answered');
  });
});

async function chat({ origin }: LocalWorker) {
  const body = JSON.stringify({ message: '研发投入有什么支持' });
  const response = await fetch(`${origin}/api/chat`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  return (await response.json()) as { readonly status: string; readonly text: string };
}
