import { z } from 'zod';
import type { Answer } from '../assistant/answer.ts';
import { eventsOf } from './answer-events.ts';
import { AmountReply } from './calculate.ts';
import { defineRoute, type Reply, reply } from './route.ts';
import { DocumentReply, FactsGiven, text } from './schema.ts';

const QuestionReply = z.object({
  fact: z.string(),
  prompt: z.string(),
  options: z.array(z.string()),
  decides: z.int().describe('Number of measures that wait for it'),
});

export const AnswerReply = z.object({
  id: z.string(),
  conversation: z.string(),
  as_of: z.string(),
  status: z.enum(['answered', 'partial', 'clarify', 'not_found', 'out_of_scope', 'refused']),
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
  understood: z.array(z.looseObject({ fact: z.string(), label: z.string(), display: z.string() })),
  suggestions: z.array(z.string()),
  notice: z.string(),
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
    facts: FactsGiven.nullish(),
  },
  reply: AnswerReply,
  async handle({ message, conversation, facts }, { asOf, request }, { answer }) {
    const given = { message, conversation: conversation ?? undefined, facts: facts ?? undefined, as_of: asOf };
    const answered = await answer(given);
    return wantsStream(request) ? stream(answered) : reply(answered);
  },
});

function wantsStream(request: Request): boolean {
  return request.headers.get('accept')?.includes('text/event-stream') ?? false;
}

/** `event: sentence` and `data: {…}`, one blank line after each. */
function stream(answer: Answer): Reply {
  const encoder = new TextEncoder();
  const events = eventsOf(answer);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { value, done } = events.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`event: ${value.event}\ndata: ${JSON.stringify(value.data)}\n\n`));
    },
  });
  const headers = {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  };
  return { kind: 'response', response: new Response(body, { headers }) };
}
