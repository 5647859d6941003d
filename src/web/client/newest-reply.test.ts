import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NewestReply } from './newest-reply.ts';

/** A service that answers each request when it is told to, even one that was given up. */
function slowService() {
  const answers: ((body: unknown) => void)[] = [];
  const service = () =>
    new Promise<Response>((resolve) => answers.push((body) => resolve(new Response(JSON.stringify(body)))));
  return { answers, service };
}

const host = {
  addController: vi.fn(),
  removeController: vi.fn(),
  requestUpdate: vi.fn(),
  updateComplete: Promise.resolve(true),
};

describe('the reply to what was asked last', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('stays when an older one comes late', async () => {
    const { answers, service } = slowService();
    vi.stubGlobal('fetch', service);
    const reply = new NewestReply<string>(host);
    const asked = [reply.ask('/a'), reply.ask('/b')];
    answers[1]?.('newer');
    answers[0]?.('older');
    await Promise.all(asked);
    expect(reply.body).toBe('newer');
  });

  it('is none while it is awaited, and none any more when it is forgotten', async () => {
    const { answers, service } = slowService();
    vi.stubGlobal('fetch', service);
    const reply = new NewestReply<string>(host);
    const asked = reply.ask('/a');
    answers[0]?.('first');
    await asked;
    expect(reply.body).toBe('first');
    const again = reply.ask('/b');
    expect(reply.body).toBeNull();
    reply.forget();
    answers[1]?.('second');
    await again;
    expect(reply).toMatchObject({ body: null, failure: null });
  });

  it('fails as slow, not as stopped, when nothing comes', async () => {
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    });
    const reply = new NewestReply<string>(host);
    const asked = reply.ask('/a');
    await vi.advanceTimersByTimeAsync(60_000);
    await asked;
    expect(reply.failure).toEqual({ kind: 'slow' });
  });
});
