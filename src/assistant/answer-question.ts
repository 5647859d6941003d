import type { Answer, QuestionRequest } from './answer.ts';
import type { Sources } from './dependencies.ts';
import { type Answered, finishAnswer } from './finish-answer.ts';
import { reviewOf } from './open-review.ts';
import type { Phrasing } from './phrase-with-model.ts';
import { type Prepared, prepareAnswer } from './prepare-answer.ts';
import { type Remembered, recall } from './remember.ts';
import type { Memory, Receipt, Store } from './store.ts';

/** What answering needs besides the question. */
export interface Assistant {
  readonly sources: Sources;
  readonly store: Store;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** Null: the answer is shown as it was composed. */
  readonly model: { readonly name: string; readonly phrase: (prepared: Prepared) => Promise<Phrasing> } | null;
}

/** A question -> its answer, kept with a receipt in its conversation. */
export async function answerQuestion(request: QuestionRequest, assistant: Assistant): Promise<Answer> {
  const { sources, store, clock, newId } = assistant;
  const asked = clock();
  const conversation = request.conversation ?? newId();
  const kept = await store.findConversation(conversation);
  const memory = kept?.memory ?? {};
  const remembered = recall(memory);
  const prepared = await rephrase(await prepareAnswer(request, remembered, sources), assistant);
  const answered = finishAnswer(prepared, remembered, sources);
  const took = clock().getTime() - asked.getTime();
  const answer: Answer = { id: newId(), conversation, ...answered.answer, took_ms: took };
  await store.saveConversation({
    id: conversation,
    started: kept?.started ?? asked.toISOString(),
    updated: asked.toISOString(),
    memory: { ...answered.remembered } as Memory,
  });
  await store.saveReceipt({ ...receiptOf(request, answered, answer, assistant), asked: asked.toISOString(), memory });
  const review = reviewOf(answer, request.message, answered.guard);
  if (review) await store.saveReview({ ...review, id: newId(), opened: asked.toISOString(), closed: null });
  return answer;
}

/** The one path of every question without a model: parse, retrieve, match and calculate, compose, guard. Pure. */
export async function answerFromMemory(
  request: QuestionRequest,
  remembered: Remembered,
  sources: Sources,
): Promise<Answered> {
  return finishAnswer(await prepareAnswer(request, remembered, sources), remembered, sources);
}

/** A model may only phrase what is answered; whatever else it does, the draft stands. */
async function rephrase(prepared: Prepared, { model }: Assistant): Promise<Prepared> {
  if (!model || prepared.draft.status !== 'answered') return prepared;
  const phrasing = await model.phrase(prepared);
  return phrasing.kind === 'phrased' ? { ...prepared, draft: phrasing.draft } : prepared;
}

function receiptOf(
  { message, facts = {}, as_of }: QuestionRequest,
  { guard, calculations }: Answered,
  answer: Answer,
  { sources, model }: Assistant,
): Omit<Receipt, 'asked' | 'memory'> {
  return {
    ...{ id: answer.id, conversation: answer.conversation, question: message, facts, as_of, answer, guard },
    revision: sources.revision,
    status: answer.status,
    clauses: answer.citations.map(({ clause }) => clause.id),
    outcomes: calculations.map(({ outcome }) => outcome),
    model: model?.name ?? null,
  };
}
