import { type CalendarDate, formatChineseDate, todayInShanghai } from '../policy/calendar-date.ts';
import { redactContacts } from '../policy/redact-contact.ts';
import type { QuestionRequest } from '../question/request.ts';
import type { Answer } from './answer.ts';
import { type ConversationState, readState } from './conversation/state.ts';
import type { Sources } from './dependencies.ts';
import { OTHER_DAY as OTHER_DAY_ENGLISH } from './english/messages.ts';
import { type Answered, finishAnswer, renderOpening } from './finish-answer.ts';
import { keepAnswer } from './keep-answer.ts';
import { OTHER_DAY } from './messages.ts';
import type { Phrasing } from './model/phrasing.ts';
import { reviewOf } from './open-review.ts';
import { type Prepared, prepareAnswer } from './prepare-answer.ts';
import type { Statement } from './statement.ts';
import type { Memory, PhrasingRecord, Receipt, Store } from './store.ts';
import { withdrawing } from './withdraw-facts.ts';

/** Rephrases a draft; `hear` is told the statements that will open the answer, each time there are more. */
type Phrase = (prepared: Prepared, hear: (opening: readonly Statement[]) => void) => Promise<Phrasing>;

/** The beginning of an answer that is still being phrased: its text and citations only grow. */
export type Opening = Pick<Answer, 'id' | 'conversation' | 'as_of' | 'text' | 'citations'>;

/** What answering needs besides the question. */
export interface Assistant {
  readonly sources: Sources;
  readonly store: Store;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** Told why something was not read or not kept; the answer is given all the same. */
  readonly onLoss: (error: unknown) => void;
  /** Null: the answer is shown as it was composed. */
  readonly model: { readonly name: string; readonly phrase: Phrase } | null;
}

/** A question -> its answer, kept with a receipt in its conversation; `tell` is told what opens it while a model still phrases. */
export async function answerQuestion(
  request: QuestionRequest,
  assistant: Assistant,
  tell: (opening: Opening) => void = () => undefined,
): Promise<Answer> {
  const { sources, clock, newId } = assistant;
  const asked = clock();
  const kept = await recallConversation(request.conversation, assistant);
  const [id, conversation] = [newId(), kept?.id ?? newId()];
  const memory = kept?.memory ?? {};
  const state = withdrawing(request.withdrawn ?? [], skipping(request.skip ?? [], readState(memory)));
  const prepared = await rephrase(await prepareAnswer(request, state, sources), assistant, (opening) =>
    tell({ id, conversation, ...opening }),
  );
  const answered = finishAnswer(prepared, state, sources);
  const took = clock().getTime() - asked.getTime();
  const day_notice = noticeOfDay(answered.answer.as_of, todayInShanghai(asked), prepared.language);
  const answer: Answer = { id, conversation, ...answered.answer, day_notice, took_ms: took };
  const review = reviewOf(answer, request.message, answered.guard);
  await keepAnswer(
    {
      conversation: {
        id: conversation,
        started: kept?.started ?? asked.toISOString(),
        updated: asked.toISOString(),
        memory: { ...answered.state } as Memory,
      },
      receipt: { ...receiptOf(request, answered, answer, assistant), asked: asked.toISOString(), memory: { ...state } },
      review: review && { ...review, id: newId(), opened: asked.toISOString(), closed: null },
    },
    assistant,
  );
  return answer;
}

/** What is not to be asked for is remembered like what the asker said not to know. */
function skipping(skip: readonly string[], state: ConversationState): ConversationState {
  return { ...state, skipped: [...new Set([...state.skipped, ...skip])] };
}

/** An id that the service did not make begins a new conversation: whoever guesses one learns nothing. */
async function recallConversation(id: string | undefined, { store, onLoss }: Assistant) {
  try {
    return id === undefined ? undefined : await store.findConversation(id);
  } catch (error) {
    onLoss(error);
    return undefined;
  }
}

/** Nobody shall take the rules of another day for those of today. */
function noticeOfDay(asOf: CalendarDate, today: CalendarDate, language: 'zh' | 'en'): string | null {
  if (asOf === today) return null;
  if (language === 'en') return OTHER_DAY_ENGLISH(asOf, today, asOf > today);
  return OTHER_DAY(formatChineseDate(asOf), formatChineseDate(today), asOf > today);
}

/** The one path of every question without a model: parse, retrieve, match and calculate, compose, guard. Pure. */
export async function answerFromMemory(
  request: QuestionRequest,
  state: ConversationState,
  sources: Sources,
): Promise<Answered> {
  return finishAnswer(await prepareAnswer(request, state, sources), state, sources);
}

/** A model may only phrase what is answered; whatever else it does, the draft stands. */
async function rephrase(
  prepared: Prepared,
  { model, sources }: Assistant,
  tell: (opening: Omit<Opening, 'id' | 'conversation'>) => void,
): Promise<Prepared> {
  if (!model || prepared.language !== 'zh' || prepared.draft.status !== 'answered' || prepared.draft.isCurated)
    return prepared;
  const phrasing = await model.phrase(prepared, (statements) => {
    const opening = renderOpening(statements, prepared, sources);
    if (opening) tell({ as_of: prepared.asOf, ...opening });
  });
  const draft = phrasing.kind === 'phrased' ? phrasing.draft : prepared.draft;
  return { ...prepared, draft, phrasing: recordOf(phrasing) };
}

function recordOf(phrasing: Phrasing): PhrasingRecord {
  if (phrasing.kind === 'failed') return { ...phrasing, forged: 0, rejected: [] };
  const { kind, forged, rejected } = phrasing;
  return { kind, reason: null, forged, rejected };
}

function receiptOf(
  { message, facts = {}, as_of }: QuestionRequest,
  { guard, calculations }: Answered,
  answer: Answer,
  { sources, model }: Assistant,
): Omit<Receipt, 'asked' | 'memory'> {
  return {
    ...{
      id: answer.id,
      conversation: answer.conversation,
      question: redactContacts(message),
      facts,
      as_of,
      answer,
      guard,
    },
    revision: sources.revision,
    status: answer.status,
    clauses: answer.citations.map(({ clause }) => clause.id),
    outcomes: calculations.map(({ outcome }) => outcome),
    model: model?.name ?? null,
  };
}
