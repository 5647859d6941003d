import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { supportAnswer } from '../testing/canned-answers.ts';
import { ask, type ChatEvent } from './ask.ts';

const HEARTBEAT = ':\n\n';
const END = `event: answer-end\ndata: ${JSON.stringify(supportAnswer)}\n\n`;

/** A service that says one thing every five seconds. */
function serviceSaying(pieces: readonly string[]) {
  return (_: string, { signal }: RequestInit): Promise<Response> => {
    const left = [...pieces];
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason)),
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 5_000));
        const piece = left.shift();
        if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
      },
    });
    return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
  };
}

async function askAndWait(): Promise<readonly ChatEvent['event'][]> {
  const events: ChatEvent['event'][] = [];
  const done = (async () => {
    const request = { message: '能拿多少' };
    for await (const { event } of ask({ base: '', request, signal: new AbortController().signal })) events.push(event);
  })();
  await vi.advanceTimersByTimeAsync(60_000);
  await done;
  return events;
}

describe('asking a service that takes its time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('waits as long as the line is alive, though nothing is said', async () => {
    vi.stubGlobal('fetch', serviceSaying([...Array(8).fill(HEARTBEAT), END]));
    expect(await askAndWait()).toEqual(['answer-end']);
  });

  it('calls a line that says nothing at all too slow', async () => {
    vi.stubGlobal('fetch', serviceSaying([]));
    expect(await askAndWait()).toEqual(['failure']);
  });
});
