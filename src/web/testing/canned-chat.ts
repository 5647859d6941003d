import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Answer, AnswerEvent } from '../../assistant/answer.ts';
import { eventsOfAnswer } from '../../http/answer-events.ts';
import { hostileAnswer, laterQuestion, longAnswer, outOfScopeAnswer, supportAnswer } from './canned-answers.ts';

/** What the pages sent, for tests to look at. */
export interface ChatLog {
  readonly requests: {
    message: string;
    facts?: Record<string, unknown>;
    skip?: string[];
    withdrawn?: string[];
    conversation?: string;
    as_of?: string;
  }[];
  /** Lets answers go on that are held before their end. */
  readonly held: (() => void)[];
}

/** Answers by a word in the question: 深圳, 恶意, 很长; 报错, 繁忙, 断线 and 中断 fail; 慢 takes its time; 停顿 stops before its end until it is let go; 纯文本 does not stream. */
export async function cannedChat(context: Context, log: ChatLog): Promise<Response> {
  const request: ChatLog['requests'][number] = await context.req.json();
  const isFirst = log.requests.filter(({ message }) => message === request.message).length === 0;
  log.requests.push(request);
  const { message } = request;
  if (message.includes('报错'))
    return context.json({ title: '问题没有被接受', detail: '问题太长，请写在 2000 字以内。', status: 400 }, 400, {
      'content-type': 'application/problem+json',
    });
  if (message.includes('繁忙')) return context.json({ title: 'busy' }, 429, { 'retry-after': '30' });
  if (message.includes('断线') && isFirst) return brokenStream(context, []);
  const answer = goOn(answerTo(message), request);
  if (message.includes('中断') && context.req.header('accept')?.includes('event-stream'))
    return brokenStream(context, [...eventsOfAnswer(answer, null)].slice(0, 3));
  if (message.includes('纯文本') || !context.req.header('accept')?.includes('event-stream'))
    return context.json(answer);
  return streamSSE(context, async (stream) => {
    for (const { event, data } of eventsOfAnswer(answer, null)) {
      await stream.sleep(message.includes('慢') ? 400 : 5);
      if (message.includes('停顿') && event === 'answer-end')
        await new Promise<void>((resolve) => log.held.push(resolve));
      await stream.writeSSE({ event, data: JSON.stringify(data) });
    }
  });
}

function answerTo(message: string): Answer {
  if (message.includes('深圳')) return outOfScopeAnswer;
  if (message.includes('恶意')) return hostileAnswer;
  return message.includes('很长') ? longAnswer : supportAnswer;
}

/** What was told or skipped is not asked again; what was taken back is not understood again. */
function goOn(told: Answer, request: ChatLog['requests'][number]): Answer {
  const { facts = {}, skip = [], withdrawn = [], as_of: day } = request;
  const understood = told.understood.filter(({ fact }) => !withdrawn.includes(fact));
  const answer = { ...told, understood, ...(day !== undefined && { day_notice: `这是按${day}的规定回答的。` }) };
  if (answer.question === null) return answer;
  const open = [answer.question, laterQuestion].filter(({ fact }) => !(fact in facts) && !skip.includes(fact));
  return { ...answer, question: open[0] ?? null };
}

/** A connection that dies after some events. */
function brokenStream(context: Context, events: readonly AnswerEvent[]): Response {
  const cut = () => (context.env as HttpBindings).incoming.socket.destroy();
  return streamSSE(context, async (stream) => {
    for (const { event, data } of events) await stream.writeSSE({ event, data: JSON.stringify(data) });
    await stream.sleep(50);
    cut();
  });
}
