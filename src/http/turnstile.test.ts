import { describe, expect, it } from 'vitest';
import { makeSampleApp, SAMPLE_ANSWER } from './testing/sample-app.ts';
import { Turnstile } from './turnstile.ts';

const LIMITS = { atOnce: 4, perNetwork: 2, quietRounds: 1, mostRounds: 3 };
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the turnstile', () => {
  it('lets in one at a time, and what else waits in between', async () => {
    const turnstile = new Turnstile(setImmediate, LIMITS);
    const order: string[] = [];
    const enter = async (name: string) => {
      await turnstile.turn();
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

  it('hears all who stand in line before one has a turn, but for no longer than was set', async () => {
    const turnstile = new Turnstile(setImmediate, LIMITS);
    const order: string[] = [];
    const taken = turnstile.turn().then(() => order.push('turn'));
    // One comes each round, as from the line of a socket that listens.
    for (const name of ['a', 'b', 'c', 'd']) {
      turnstile.arrive();
      order.push(name);
      await turn();
    }
    await taken;
    expect(order.join(' ')).toBe('a b c turn d');
    const quick = turnstile.turn().then(() => order.push('next'));
    turnstile.arrive();
    await turn();
    expect(order.at(-1)).toBe('d');
    await quick;
    expect(order.at(-1)).toBe('next');
  });

  it('refuses a network that has enough under way, and everybody when all have', () => {
    const turnstile = new Turnstile(setImmediate, LIMITS);
    const [first, second, third] = ['a', 'a', 'a'].map((network) => turnstile.enter(network));
    expect([first !== null, second !== null, third]).toEqual([true, true, null]);
    expect([turnstile.enter('b'), turnstile.enter(null)].every((leave) => leave !== null)).toBe(true);
    expect(turnstile.enter(null)).toBeNull();
    first?.();
    first?.();
    expect(turnstile.enter('a')).not.toBeNull();
    expect(turnstile.enter('c')).toBeNull();
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

  it('wait for their turn when they are there whole, however slowly they came', async () => {
    const working: number[] = [];
    const answer = async () => {
      working.push(performance.now());
      return SAMPLE_ANSWER;
    };
    const { app } = makeSampleApp({ turnstile: new Turnstile(setImmediate), answer, addressOf: () => null });
    let isSent: () => void = () => undefined;
    const sent = new Promise<void>((resolve) => {
      isSent = resolve;
    });
    const slow = () =>
      new ReadableStream<Uint8Array>({
        async start(controller) {
          await sent;
          controller.enqueue(new TextEncoder().encode('{"message":"研发"}'));
          controller.close();
        },
      });
    const late = (): RequestInit & { duplex: 'half' } => ({ method: 'POST', body: slow(), duplex: 'half' });
    const asked = Array.from({ length: 20 }, () => app.request(new Request('http://localhost/api/chat', late())));
    await turn();
    isSent();
    await turn();
    await turn();
    expect(working.length).toBeLessThan(5);
    expect((await Promise.all(asked)).every(({ status }) => status === 200)).toBe(true);
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
