import { describe, expect, it } from 'vitest';
import { makeSampleApp, SAMPLE_ANSWER } from './testing/sample-app.ts';
import { Turnstile } from './turnstile.ts';

const LIMITS = { atOnce: 4, perNetwork: 2 };
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the turnstile', () => {
  it('lets in one at a time, and what else waits in between', async () => {
    const turnstile = new Turnstile(setImmediate, LIMITS);
    const order: string[] = [];
    const enter = async (name: string) => {
      await turnstile.enter(null);
      order.push(name);
    };
    const all = [enter('a'), enter('b'), enter('c')];
    for (let time = 0; time < 3; time += 1) {
      order.push('-');
      await turn();
    }
    await Promise.all(all);
    expect(order.join('')).toBe('-a-b-c');
  });

  it('refuses a network that has enough under way, and everybody when all have', async () => {
    const turnstile = new Turnstile(setImmediate, LIMITS);
    const [first, second, third] = await Promise.all(['a', 'a', 'a'].map((network) => turnstile.enter(network)));
    expect([first !== null, second !== null, third]).toEqual([true, true, null]);
    expect([await turnstile.enter('b'), await turnstile.enter(null)].every((leave) => leave !== null)).toBe(true);
    expect(await turnstile.enter(null)).toBeNull();
    first?.();
    first?.();
    expect(await turnstile.enter('a')).not.toBeNull();
    expect(await turnstile.enter('c')).toBeNull();
  });
});

describe('questions at once', () => {
  const ask = (headers: Record<string, string> = {}) =>
    new Request('http://localhost/api/chat', { method: 'POST', body: '{"message":"研发"}', headers });
  const stream = { accept: 'text/event-stream' };

  it('are answered as far as there is room, and the others told to come again', async () => {
    const { app } = makeSampleApp({ turnstile: new Turnstile(setImmediate, LIMITS) });
    const statuses = (await Promise.all(Array.from({ length: 5 }, () => app.request(ask())))).map(
      ({ status }) => status,
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(2);
    const refused = await Promise.all([app.request(ask()), app.request(ask()), app.request(ask())]);
    expect(refused.map(({ status }) => status).sort()).toEqual([200, 200, 503]);
    expect(refused.find(({ status }) => status === 503)?.headers.get('retry-after')).toBe('2');
  });

  it('leave room again when a stream was read, or its reader has gone', async () => {
    const answer = () => new Promise<typeof SAMPLE_ANSWER>((resolve) => setTimeout(resolve, 5, SAMPLE_ANSWER));
    const { app } = makeSampleApp({ turnstile: new Turnstile(setImmediate, LIMITS), answer });
    const [read, left] = [await app.request(ask(stream)), await app.request(ask(stream))];
    expect((await app.request(ask())).status).toBe(503);
    expect(await read.text()).toContain('event: answer-end');
    expect((await app.request(ask())).status).toBe(200);
    await left.body?.cancel();
    const both = await Promise.all([app.request(ask()), app.request(ask())]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('keep nobody from being told that the service runs', async () => {
    let answered = 0;
    const answer = async () => {
      const end = performance.now() + 5;
      while (performance.now() < end);
      answered += 1;
      return SAMPLE_ANSWER;
    };
    const { app } = makeSampleApp({ turnstile: new Turnstile(setImmediate), answer, addressOf: () => null });
    const streams = Array.from({ length: 100 }, async () => (await app.request(ask(stream))).text());
    await turn();
    expect((await app.request('/healthz')).status).toBe(200);
    expect(answered).toBeLessThan(50);
    await Promise.all(streams);
    expect(answered).toBe(100);
  });
});
