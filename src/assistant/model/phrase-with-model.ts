import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import {
  type AIMessageChunk,
  type BaseMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import type { StructuredToolInterface } from '@langchain/core/tools';
import type { Draft } from '../composing/compose-answer.ts';
import type { Sources } from '../dependencies.ts';
import type { Prepared } from '../prepare-answer.ts';
import type { Statement } from '../statement.ts';
import { checkSentence } from './check-sentence.ts';
import { listenTo, TooLong } from './listen-to-model.ts';
import { issueMarks, promptFor, SYSTEM_PROMPT } from './model-prompt.ts';

/** Limits of one phrasing: rounds of tool calls, seconds, characters of the reply. */
export interface ModelBudget {
  readonly rounds: number;
  readonly seconds: number;
  readonly characters: number;
}

export const DEFAULT_BUDGET: ModelBudget = { rounds: 3, seconds: 20, characters: 3000 };

/** What became of a phrasing; every kind but `phrased` means that the draft is shown as it is. */
export type Phrasing =
  | { readonly kind: 'phrased'; readonly draft: Draft; readonly forged: number; readonly rejected: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: 'timeout' | 'error' | 'empty' | 'too_long' }
  | { readonly kind: 'unproven'; readonly forged: number; readonly rejected: readonly string[] };

/** A chat model with the tools it may use and how long it may take. */
export interface Phraser {
  readonly model: BaseChatModel;
  readonly tools: readonly StructuredToolInterface[];
  readonly budget: ModelBudget;
}

/**
 * Lets a model rephrase a complete draft, sentence by sentence: those that are sound are heard as they come, in place
 * of the draft's own on the same clauses; for all others, and for what a model that fails, stalls, loops or lies leaves
 * out, the draft's own words follow. `hear` is told the statements that will open the answer, each time there are more.
 */
export async function phraseWithModel(
  { question, draft, asOf }: Prepared,
  sources: Sources,
  { model, tools, budget }: Phraser,
  hear: (opening: readonly Statement[]) => void = () => undefined,
): Promise<Phrasing> {
  const marks = issueMarks(draft);
  const signal = AbortSignal.timeout(budget.seconds * 1000);
  const request = promptFor(question.message, draft, marks, asOf, sources);
  const messages = [new SystemMessage(SYSTEM_PROMPT), new HumanMessage(request)];
  const listener = listenTo(draft, (sentence) => checkSentence(sentence, draft, marks, asOf, sources), hear, budget);
  const talk = converse(model, tools, messages, budget, signal, listener.take);
  const failure = await Promise.race([talk, timeout(signal)]).then(() => null, asError);
  return listener.close(failure && (signal.aborted ? 'timeout' : failure instanceof TooLong ? 'too_long' : 'error'));
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
  take: (text: string) => void,
): Promise<void> {
  const bound = model.bindTools?.([...tools]) ?? model;
  const messages = [...start];
  for (let round = 0; round < budget.rounds; round += 1) {
    const reply = await readStream(await bound.stream(messages, { signal }), take);
    if (!reply?.tool_calls?.length) return;
    messages.push(reply, ...(await Promise.all(reply.tool_calls.map((call) => runTool(call, tools)))));
  }
  await readStream(await model.stream(messages, { signal }), take);
}

/** Hands the text on as it comes; the pieces together are the reply, null when none came. */
async function readStream(stream: AsyncIterable<AIMessageChunk>, take: (text: string) => void) {
  let reply: AIMessageChunk | null = null;
  for await (const piece of stream) {
    take(piece.text);
    reply = reply ? reply.concat(piece) : piece;
  }
  return reply;
}

async function runTool(
  call: NonNullable<AIMessageChunk['tool_calls']>[number],
  tools: readonly StructuredToolInterface[],
): Promise<ToolMessage> {
  const wanted = tools.find(({ name }) => name === call.name);
  const content = wanted
    ? String(await wanted.invoke(call.args).catch((error: Error) => `参数不合要求：${error.message}`))
    : `没有名为${call.name}的工具。`;
  return new ToolMessage({ content, tool_call_id: call.id ?? '' });
}
