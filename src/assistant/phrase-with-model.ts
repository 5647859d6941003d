import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { type AIMessage, type BaseMessage, HumanMessage, SystemMessage, ToolMessage } from '@langchain/core/messages';
import type { StructuredToolInterface } from '@langchain/core/tools';
import type { CalendarDate } from '../policy/calendar-date.ts';
import { splitSentences } from '../policy/sentence.ts';
import { mayBePresentedAsCurrent, validityOfClause } from '../policy/validity.ts';
import type { Draft } from './compose-answer.ts';
import type { Sources } from './dependencies.ts';
import { guardFigures } from './guard-figures.ts';
import { issueMarks, type Marks, promptFor, SYSTEM_PROMPT } from './model-prompt.ts';
import { proofOfClause } from './render-answer.ts';
import { type Statement, state } from './statement.ts';

/** Limits of one phrasing: rounds of tool calls, seconds, characters of the reply. */
export interface ModelBudget {
  readonly rounds: number;
  readonly seconds: number;
  readonly characters: number;
}

export const DEFAULT_BUDGET: ModelBudget = { rounds: 3, seconds: 20, characters: 3000 };

/** What became of a phrasing; every kind but `phrased` means that the draft is shown as it is. */
export type Phrasing =
  | { readonly kind: 'phrased'; readonly draft: Draft; readonly stripped: number; readonly rejected: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: 'timeout' | 'error' | 'empty' | 'too_long' | 'no_proof' };

/** Lets a model rephrase a complete draft. The model may fail, stall, loop or lie: the draft then stands. */
export async function phraseWithModel(
  question: string,
  draft: Draft,
  asOf: CalendarDate,
  sources: Sources,
  model: BaseChatModel,
  tools: readonly StructuredToolInterface[],
  budget: ModelBudget = DEFAULT_BUDGET,
): Promise<Phrasing> {
  const marks = issueMarks(draft);
  const signal = AbortSignal.timeout(budget.seconds * 1000);
  const prompt = [new SystemMessage(SYSTEM_PROMPT), new HumanMessage(promptFor(question, draft, marks, asOf, sources))];
  const reply = await converse(model, tools, prompt, budget, signal).catch((error: unknown) => error as Error);
  if (reply instanceof Error) return { kind: 'failed', reason: signal.aborted ? 'timeout' : 'error' };
  if (reply.trim() === '') return { kind: 'failed', reason: 'empty' };
  if (reply.length > budget.characters) return { kind: 'failed', reason: 'too_long' };
  return checkReply(reply, draft, marks, asOf, sources);
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

const MARK = /[〔[]\s*([a-z]\d{1,3})\s*[〕\]]/giu;

/** Sentence by sentence: marks that we did not issue are stripped, sentences without proof give way to the draft's clause. */
function checkReply(reply: string, draft: Draft, marks: Marks, asOf: CalendarDate, sources: Sources): Phrasing {
  let stripped = 0;
  const rejected: string[] = [];
  const echoes = draft.statements.flatMap((statement) => statement.echoes);
  const statements = sentencesWithMarks(reply).flatMap((sentence): readonly Statement[] => {
    const issued = [...sentence.matchAll(MARK)].map(([, mark = '']) => marks.get(mark.toLowerCase()));
    stripped += issued.filter((id) => id === undefined).length;
    const cites = [...new Set(issued.filter((id) => id !== undefined))];
    const proof = draft.statements.filter((known) => known.cites.some((id) => cites.includes(id)));
    const statement = state('note', sentence.replace(MARK, '').trim(), cites, {
      grounds: proof.flatMap(({ grounds }) => grounds),
      echoes,
    });
    if (cites.length > 0 && isSound(statement, asOf, sources)) return [statement];
    rejected.push(statement.text);
    return [];
  });
  if (statements.length === 0) return { kind: 'failed', reason: 'no_proof' };
  const restored =
    rejected.length > 0
      ? draft.statements.filter(({ cites }) => !cites.every((id) => statements.some((kept) => kept.cites.includes(id))))
      : [];
  return { kind: 'phrased', draft: { ...draft, statements: [...statements, ...restored] }, stripped, rejected };
}

/** Marks stand after the full stop as often as before it; they belong to the sentence before. */
function sentencesWithMarks(reply: string): readonly string[] {
  const moved = reply.replace(/([。；！？])((?:\s*[〔[]\s*[a-z]\d{1,3}\s*[〕\]])+)/giu, '$2$1');
  return splitSentences(moved).map(({ text }) => text.replace(/^[>\-*\d.\s]+(?=\D)/u, ''));
}

const SAYS_ENDED = /废止|失效|到期|期满|届满|已过|结束|尚未|不再|不能适用/u;

function isSound(statement: Statement, asOf: CalendarDate, sources: Sources): boolean {
  if (guardFigures(statement, (id) => proofOfClause(id, sources)).kind === 'blocked') return false;
  const citesEnded = statement.cites.some((id) => {
    const clause = sources.clauses.get(id);
    const document = clause && sources.documents.get(clause.document);
    return !clause || !document || !mayBePresentedAsCurrent(validityOfClause(clause, document, asOf).status);
  });
  return !citesEnded || SAYS_ENDED.test(statement.text);
}
