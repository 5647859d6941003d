import { z } from 'zod';
import type { Answer, AnswerEvent } from '../assistant/answer.ts';
import type { Opening } from '../assistant/answer-question.ts';
import { fillService } from '../policy/identity.ts';
import { eventsOfAnswer, eventsOfOpening, type Sent } from './answer-events.ts';
import { AmountReply } from './calculate.ts';
import { describeProblem } from './errors.ts';
import { chooseLanguage, type Language } from './language.ts';
import { makeProblem } from './problem.ts';
import { defineRoute, type Reply, reply } from './route.ts';
import { AnswerStatus, DocumentReply, FactsGiven, FactsSkipped, NextStepsReply, text } from './schema.ts';
import { watch } from './steps-of-task.ts';
import { QuestionReply, SupportsReply } from './supports-reply.ts';

export const AnswerReply = z.object({
  id: z.string(),
  conversation: z.string(),
  as_of: z.string(),
  status: AnswerStatus,
  text: z.string().describe('Markdown; every sentence with a figure carries the marker [n] of its citation'),
  citations: z.array(
    z.object({
      n: z.int(),
      role: z.enum(['basis', 'ended', 'related']),
      clause: z.object({ id: z.string(), label: z.string(), text: z.string() }),
      quote: z.string(),
      document: DocumentReply,
    }),
  ),
  amounts: z.array(
    z.object({
      measure: z.string(),
      title: z.string(),
      outcome: z.string(),
      amount: AmountReply.nullable(),
      clause: z.string(),
      text: z.string(),
      conditions: z
        .array(z.object({ label: z.string(), state: z.string(), reason: z.string() }))
        .optional()
        .describe('What is known of each condition'),
      department: z.string().nullable().optional(),
    }),
  ),
  question: z.looseObject(QuestionReply.shape).nullable(),
  supports: SupportsReply.optional().describe('With every answer to "what can I get"'),
  understood: z.array(z.looseObject({ fact: z.string(), label: z.string(), display: z.string() })),
  next_steps: NextStepsReply,
  suggestions: z.array(z.string()),
  notice: z.string(),
  day_notice: z
    .string()
    .nullable()
    .describe('To be shown over an answer for another day than today, where it cannot be overlooked; null for today'),
  took_ms: z.number(),
});

export const chatRoute = defineRoute({
  method: 'post',
  path: '/api/chat',
  operation: 'chat',
  summary: 'Answers a question; as Server-Sent Events with Accept: text/event-stream',
  stable: false,
  input: {
    message: text(4000),
    conversation: z
      .string()
      .regex(/^[\w-]{1,64}$/)
      .nullish()
      .describe('Id that an earlier answer carried, to go on with its conversation'),
    language: z.enum(['zh', 'en']).nullish().describe('Language of the answer; that of the message when left out'),
    facts: FactsGiven.nullish(),
    skip: FactsSkipped.nullish(),
    withdrawn: z
      .array(z.string().max(64))
      .max(200)
      .nullish()
      .describe('Facts that the words of this message seem to tell, and that are not to count'),
  },
  reply: AnswerReply,
  async handle(
    { message, conversation, language, facts, skip, withdrawn },
    { asOf, request, id },
    { answer, log, sources },
  ) {
    const beside = { conversation: conversation ?? undefined, facts: facts ?? undefined, skip: skip ?? undefined };
    const given = {
      ...{ message, language: language ?? undefined, withdrawn: withdrawn ?? undefined },
      ...beside,
      as_of: asOf,
    };
    if (!wantsStream(request)) return reply(await answer(given));
    return stream(
      (tell) => answer(given, tell),
      (error) => {
        const told = { level: 'error', id, method: 'POST', route: '/api/chat', status: 500, ms: 0 } as const;
        log({ ...told, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
        const { title, detail } = describeProblem(makeProblem('internal', { id }), languageOf(request), id);
        return { event: 'error', data: { title, detail: fillService(detail, sources.service) } };
      },
    );
  },
});

function wantsStream(request: Request): boolean {
  return request.headers.get('accept')?.includes('text/event-stream') ?? false;
}

function languageOf(request: Request): Language {
  return chooseLanguage(request.headers.get('accept-language'));
}

/** Answers, and tells what opens the answer while it is being phrased. */
type Ask = (tell: (opening: Opening) => void) => Promise<Answer>;

/** A comment goes out when nothing else has for so long, so that nothing on the way gives the stream up. */
const HEARTBEAT_MS = 5_000;

/** `event: sentence` and `data: {…}`, one blank line after each; what goes wrong on the way is the last event. */
function stream(ask: Ask, explain: (error: unknown) => AnswerEvent): Reply {
  const events = eventsOrError(ask, explain);
  const encoder = new TextEncoder();
  let coming: ReturnType<typeof events.next> | undefined;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      coming ??= events.next();
      const come = await orHeartbeat(coming);
      if (come === 'heartbeat') return controller.enqueue(encoder.encode(':\n\n'));
      coming = undefined;
      if (come.done) return controller.close();
      const { event, data } = come.value;
      controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
    },
  });
  const headers = {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  };
  return { kind: 'response', response: new Response(body, { headers }) };
}

async function orHeartbeat<Value>(coming: Promise<Value>): Promise<Value | 'heartbeat'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heartbeat = new Promise<'heartbeat'>((resolve) => {
    timer = setTimeout(resolve, HEARTBEAT_MS, 'heartbeat');
  });
  try {
    return await Promise.race([coming, heartbeat]);
  } finally {
    clearTimeout(timer);
  }
}

async function* eventsOrError(ask: Ask, explain: (error: unknown) => AnswerEvent): AsyncGenerator<AnswerEvent> {
  try {
    yield* eventsOf(ask);
  } catch (error) {
    yield explain(error);
  }
}

/** Each opening adds to what was sent before; the answer adds the rest. */
async function* eventsOf(ask: Ask): AsyncGenerator<AnswerEvent> {
  const openings = watch(ask);
  let sent: Sent | null = null;
  for (;;) {
    const { done, value } = await openings.next();
    if (done) return yield* eventsOfAnswer(value, sent);
    sent = yield* eventsOfOpening(value, sent);
  }
}
