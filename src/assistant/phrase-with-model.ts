import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { type AIMessage, type BaseMessage, HumanMessage, SystemMessage, ToolMessage } from '@langchain/core/messages';
import type { StructuredToolInterface } from '@langchain/core/tools';
import { checkReply } from './check-reply.ts';
import type { Draft } from './compose-answer.ts';
import type { Sources } from './dependencies.ts';
import { issueMarks, promptFor, SYSTEM_PROMPT } from './model-prompt.ts';
import type { Prepared } from './prepare-answer.ts';

/** Limits of one phrasing: rounds of tool calls, seconds, characters of the reply. */
export interface ModelBudget {
  readonly rounds: number;
  readonly seconds: number;
  readonly characters: number;
}

export const DEFAULT_BUDGET: ModelBudget = { rounds: 3, seconds: 20, characters: 3000 };

/** What became of a phrasing; every kind but `phrased` means that the draft is shown as it is. */
export type Phrasing =
  | { readonly kind: 'phrased'; readonly draft: Draft }
  | { readonly kind: 'failed'; readonly reason: 'timeout' | 'error' | 'empty' | 'too_long' }
  | { readonly kind: 'unproven'; readonly stripped: number; readonly rejected: readonly string[] };

/** A chat model with the tools it may use and how long it may take. */
export interface Phraser {
  readonly model: BaseChatModel;
  readonly tools: readonly StructuredToolInterface[];
  readonly budget: ModelBudget;
}

/** Lets a model rephrase a complete draft. The model may fail, stall, loop or lie: the draft then stands. */
export async function phraseWithModel(
  { question, draft, asOf }: Prepared,
  sources: Sources,
  { model, tools, budget }: Phraser,
): Promise<Phrasing> {
  const marks = issueMarks(draft);
  const signal = AbortSignal.timeout(budget.seconds * 1000);
  const request = promptFor(question.message, draft, marks, asOf, sources);
  const messages = [new SystemMessage(SYSTEM_PROMPT), new HumanMessage(request)];
  const reply = await Promise.race([converse(model, tools, messages, budget, signal), timeout(signal)]).catch(asError);
  if (reply instanceof Error) return { kind: 'failed', reason: signal.aborted ? 'timeout' : 'error' };
  if (reply.trim() === '') return { kind: 'failed', reason: 'empty' };
  if (reply.length > budget.characters) return { kind: 'failed', reason: 'too_long' };
  return checkReply(reply, draft, marks, asOf, sources);
}

/** Not every model stops when it is told to; the answer goes on without it. */
function timeout(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

async function converse(
  model: BaseChatModel,
  tools: readonly StructuredToolInterface[],
  start: readonly BaseMessage[],
  budget: ModelBudget,
  signal: AbortSignal,
): Promise<string> {
  const bound = model.bindTools?.([...tools]) ?? model;
  const messages = [...start];
  for (let round = 0; round < budget.rounds; round += 1) {
    const reply = (await bound.invoke(messages, { signal })) as AIMessage;
    if (!reply.tool_calls?.length) return reply.text;
    messages.push(reply, ...(await Promise.all(reply.tool_calls.map((call) => runTool(call, tools)))));
  }
  return (await model.invoke(messages, { signal })).text;
}

async function runTool(
  call: NonNullable<AIMessage['tool_calls']>[number],
  tools: readonly StructuredToolInterface[],
): Promise<ToolMessage> {
  const wanted = tools.find(({ name }) => name === call.name);
  const content = wanted
    ? String(await wanted.invoke(call.args).catch((error: Error) => `参数不合要求：${error.message}`))
    : `没有名为${call.name}的工具。`;
  return new ToolMessage({ content, tool_call_id: call.id ?? '' });
}
