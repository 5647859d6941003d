import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages';
import type { Prepared } from '../prepare-answer.ts';
import type { Statement } from '../statement.ts';
import { listenTo, TooLong } from './listen-to-model.ts';
import { promptFor, SYSTEM_PROMPT } from './model-prompt.ts';
import type { ModelBudget, Phrasing } from './phrasing.ts';

/** A chat model and how long it may take. */
export interface Phraser {
  readonly model: BaseChatModel;
  readonly budget: ModelBudget;
}

/**
 * Lets a model order, connect and rephrase the numbered statements of a complete draft. It is heard line by line; a
 * line that says anything else than its statement is refused, and the statement stands in its own words. What a model
 * leaves out follows as it was, so that one that fails, stalls, loops or lies takes nothing away and adds nothing.
 * `hear` is told the statements that will open the answer, each time there are more.
 */
export async function phraseWithModel(
  { message, draft }: Pick<Prepared, 'message' | 'draft'>,
  { model, budget }: Phraser,
  hear: (opening: readonly Statement[]) => void = () => undefined,
): Promise<Phrasing> {
  const signal = AbortSignal.timeout(budget.seconds * 1000);
  const messages = [new SystemMessage(SYSTEM_PROMPT), new HumanMessage(promptFor(message, draft))];
  const listener = listenTo(draft, hear, budget);
  const talk = listen(model, messages, signal, listener.take);
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

/** Hands the reply on as it comes. */
async function listen(
  model: BaseChatModel,
  messages: readonly BaseMessage[],
  signal: AbortSignal,
  take: (text: string) => void,
): Promise<void> {
  for await (const piece of await model.stream([...messages], { signal })) take(piece.text);
}
