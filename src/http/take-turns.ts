import type { MiddlewareHandler } from 'hono';
import type { Dependencies } from './dependencies.ts';
import { respondWithProblem } from './errors.ts';
import { networkOf } from './network-of.ts';
import { makeProblem } from './problem.ts';
import type { Leave } from './turnstile.ts';

/** A stream that its reader has left standing is given up after so long. */
const LONGEST_STREAM_MS = 120_000;
const RETRY_SECONDS = '2';

/** What costs the processor, `POST`, goes through the turnstile; a stream is under way until its last event was taken. */
export function takeTurns({ turnstile, addressOf }: Dependencies): MiddlewareHandler {
  return async (context, next) => {
    turnstile?.arrive();
    if (!turnstile || context.req.method !== 'POST') return next();
    const address = addressOf(context.req.raw, context.env);
    const leave = turnstile.enter(address && networkOf(address));
    if (!leave) {
      context.header('Retry-After', RETRY_SECONDS);
      return respondWithProblem(context, makeProblem('busy'));
    }
    try {
      // What waits for its body when its turn comes would be answered outside of it, together with all others that wait.
      if (!isOfOffice(context.req.path)) await context.req.arrayBuffer();
      await turnstile.turn();
      await next();
    } finally {
      const { body, headers } = context.res;
      if (body && headers.get('content-type')?.startsWith('text/event-stream'))
        context.res = new Response(untilTaken(body, leave), context.res);
      else leave();
    }
  };
}

/** The office reads nothing of a body before it knows who sends it. */
function isOfOffice(path: string): boolean {
  return path.startsWith('/office/');
}

/** The same bytes; tells when the last was taken, the reader has gone, or neither came about in time. */
function untilTaken(body: ReadableStream<Uint8Array>, leave: Leave): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const end = () => {
    clearTimeout(late);
    leave();
  };
  const late = setTimeout(() => {
    leave();
    reader.cancel().catch(() => undefined);
  }, LONGEST_STREAM_MS);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (!done) return controller.enqueue(value);
      end();
      controller.close();
    },
    cancel(reason) {
      end();
      return reader.cancel(reason);
    },
  });
}
