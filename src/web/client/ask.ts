import type { Answer, AnswerEvent } from '../../assistant/answer.ts';
import type { QuestionRequest } from '../../question/request.ts';
import { anySignal } from './any-signal.ts';
import { readEventStream } from './event-stream.ts';
import { type Failure, failureOfResponse, failureOfThrown } from './problem.ts';

/** What the asker's page sees: the answer as it comes, or why it did not come. Ends with `answer-end`, `error` or `failure`. */
export type ChatEvent = AnswerEvent | { readonly event: 'failure'; readonly data: Failure };

export interface Ask {
  /** Origin of the service, empty for the page's own. */
  readonly base: string;
  /** Without `as_of`, the server's today in Shanghai holds. */
  readonly request: Omit<QuestionRequest, 'as_of'> & { readonly as_of?: string | undefined };
  readonly signal: AbortSignal;
}

/** Waits between attempts while nothing of the answer has been seen. */
const RETRY_DELAYS_MS = [400, 1200];
/** Silence, without even a sign of life, after which a network is called too slow. */
const SILENCE_MS = 20_000;

/**
 * Asks one question. Streams when the server streams, takes plain JSON when a proxy or an old browser does not;
 * tries again by itself on a lost connection, the last time as JSON. Never repeats a question the server refused.
 */
export async function* ask(question: Ask): AsyncGenerator<ChatEvent> {
  for (let attempt = 0; ; attempt += 1) {
    const isLast = attempt === RETRY_DELAYS_MS.length;
    let failure: Failure = { kind: 'unreachable' };
    for await (const event of attemptOnce(question, isLast ? 'application/json' : 'text/event-stream')) {
      if (event.event === 'failure') failure = event.data;
      else yield event;
      if (event.event === 'answer-end' || event.event === 'error') return;
    }
    if (isLast || failure.kind !== 'unreachable') {
      const isRefused = failure.kind === 'unreachable' && question.base !== '' && (await isThere(question.base));
      yield { event: 'failure', data: isRefused ? { kind: 'not_listed' } : failure };
      return;
    }
    await delay(RETRY_DELAYS_MS[attempt] ?? 0);
  }
}

/** Browsers do not say why a service of another origin gave nothing; whether it is there can be found out. */
async function isThere(base: string): Promise<boolean> {
  return fetch(`${base}/healthz`, { mode: 'no-cors' }).then(
    () => true,
    () => false,
  );
}

async function* attemptOnce({ base, request, signal }: Ask, accept: string): AsyncGenerator<ChatEvent> {
  const silence = new AbortController();
  const either = anySignal([signal, silence.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort('slow'), SILENCE_MS);
  };
  heard();
  try {
    const response = await fetch(`${base}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify(request),
      signal: either,
    });
    if (!response.ok) {
      yield { event: 'failure', data: await failureOfResponse(response) };
      return;
    }
    yield* eventsOf(response, heard);
  } catch {
    yield { event: 'failure', data: failureOfThrown(either) };
  } finally {
    clearTimeout(timer);
  }
}

async function* eventsOf(response: Response, heard: () => void): AsyncGenerator<AnswerEvent> {
  const isStream = response.headers.get('content-type')?.includes('text/event-stream') && response.body;
  if (!isStream) {
    yield { event: 'answer-end', data: (await response.json()) as Answer };
    return;
  }
  for await (const { event, data } of readEventStream(response.body as ReadableStream<Uint8Array>, heard))
    yield { event, data: JSON.parse(data) } as AnswerEvent;
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
