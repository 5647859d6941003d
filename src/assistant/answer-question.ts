import type { CalendarDate } from '../policy/calendar-date.ts';
import { documentOfClause } from '../policy/clause.ts';
import type { Interpreted } from '../retrieval/interpreted.ts';
import type { Answer, AnswerAmount, AnswerStatus, QuestionRequest, UnderstoodFact } from './answer.ts';
import { composeAnswer, type Draft } from './compose-answer.ts';
import { namedDocuments } from './compose-document.ts';
import type { Sources } from './dependencies.ts';
import { type Evidence, gatherEvidence } from './gather-evidence.ts';
import { guardStatements } from './guard-statements.ts';
import { NOTICE, SMALL_TALK, SUGGESTIONS } from './messages.ts';
import { composeRefusal, findRefusal } from './refuse.ts';
import { completeNumber, type Remembered, recall } from './remember.ts';
import { proofOfClause, renderAnswer } from './render-answer.ts';
import { state } from './statement.ts';
import type { GuardRecord, Memory, Receipt, Store } from './store.ts';
import { type Understanding, understand } from './understand.ts';

/** What answering needs besides the question. */
export interface Assistant {
  readonly sources: Sources;
  readonly store: Store;
  readonly clock: () => Date;
  readonly newId: () => string;
}

/** An answer with what its receipt keeps. */
export interface Answered {
  readonly answer: Omit<Answer, 'id' | 'conversation' | 'took_ms'>;
  readonly remembered: Remembered;
  readonly guard: GuardRecord;
  readonly calculations: Draft['calculations'];
}

/** A question -> its answer, kept with a receipt in its conversation. */
export async function answerQuestion(request: QuestionRequest, assistant: Assistant): Promise<Answer> {
  const { store, clock, newId } = assistant;
  const asked = clock();
  const conversation = request.conversation ?? newId();
  const kept = await store.findConversation(conversation);
  const memory = kept?.memory ?? {};
  const answered = answerFromMemory(request, recall(memory), assistant.sources);
  const answer: Answer = {
    id: newId(),
    conversation,
    ...answered.answer,
    took_ms: clock().getTime() - asked.getTime(),
  };
  await store.saveConversation({
    id: conversation,
    started: kept?.started ?? asked.toISOString(),
    updated: asked.toISOString(),
    memory: { ...answered.remembered } as Memory,
  });
  await store.saveReceipt(receiptOf(request, answered, answer, memory, asked, assistant.sources.revision));
  return answer;
}

/** The one path of every question: parse, retrieve, match and calculate, compose, guard. Pure. */
export function answerFromMemory(request: QuestionRequest, remembered: Remembered, sources: Sources): Answered {
  const message = completeNumber(request.message, remembered.number);
  const parsed = sources.search({ query: message, asOf: request.as_of });
  const question = understand({ ...request, message }, parsed.interpreted, remembered, sources.documents);
  const evidence = question.dates.map((asOf) => gatherEvidence(question, asOf, sources));
  const refusal = findRefusal(question, evidence[0]?.found ?? parsed, sources);
  const draft = question.intents.has('small_talk')
    ? smallTalk()
    : refusal
      ? composeRefusal(refusal, parsed)
      : mergeDrafts(evidence.map((one) => composeAnswer(question, one, sources)));
  return finish(question, parsed.interpreted, evidence, draft, remembered, sources);
}

function finish(
  question: Understanding,
  interpreted: Interpreted,
  evidence: readonly Evidence[],
  draft: Draft,
  remembered: Remembered,
  sources: Sources,
): Answered {
  const asOf = (question.dates.at(-1) ?? evidence[0]?.asOf) as CalendarDate;
  const { statements, record } = guardStatements(
    draft.statements,
    (id) => proofOfClause(id, sources),
    (id) => draft.quotes.get(id) ?? sources.clauses.get(id)?.text ?? '',
  );
  const { text, citations } = renderAnswer(statements, draft, asOf, sources);
  const understood = distinctFacts(draft.calculations.flatMap((calculation) => calculation.understood));
  const facts = { ...question.facts, ...Object.fromEntries(understood.map(({ fact, value }) => [fact, value])) };
  const measures = [...new Set(draft.calculations.map(({ measure }) => measure.id))];
  return {
    answer: {
      as_of: asOf,
      status: draft.status,
      text,
      citations,
      amounts: draft.calculations.map(amountOf),
      question: sources.findNextQuestion(measures, facts, asOf),
      understood,
      suggestions: draft.status === 'answered' ? [] : SUGGESTIONS,
      notice: NOTICE,
    },
    remembered: rememberAnswer(question, interpreted, draft, facts, remembered),
    guard: record,
    calculations: draft.calculations,
  };
}

/** The topic of a question about another place: it goes on when the asker comes back to this one. */
function withoutPlaces(message: string, { places }: Interpreted): string {
  return places.reduce((rest, { words }) => rest.replaceAll(words, ''), message);
}

function distinctFacts(understood: readonly UnderstoodFact[]): readonly UnderstoodFact[] {
  return [...new Map(understood.map((one) => [one.fact, one])).values()];
}

function rememberAnswer(
  question: Understanding,
  interpreted: Interpreted,
  draft: Draft,
  facts: Remembered['facts'],
  before: Remembered,
): Remembered {
  const number = interpreted.addresses.find((address) => address.number !== null)?.number ?? before.number;
  if (draft.status === 'out_of_scope') return { ...before, query: withoutPlaces(question.message, interpreted) };
  if (draft.status !== 'answered' && draft.status !== 'partial') return { ...before, facts, number };
  const cited = [...new Set(draft.statements.flatMap(({ cites }) => cites))];
  return {
    facts,
    number,
    query: question.followsUp ? before.query : question.message,
    intents: [...question.intents],
    documents: [...new Set([...namedDocuments(interpreted), ...cited.map(documentOfClause)])],
    measures: [...new Set(draft.calculations.map(({ measure }) => measure.id))],
    date: question.dateSaid ? (question.dates.at(-1) ?? null) : null,
  };
}

function smallTalk(): Draft {
  return {
    status: 'clarify',
    statements: [state('note', SMALL_TALK)],
    related: [],
    calculations: [],
    quotes: new Map(),
    ended: new Set(),
  };
}

/** Parts of one question, one after the other; the worst status that is still an answer stands for all. */
function mergeDrafts(drafts: readonly Draft[]): Draft {
  const answered = drafts.filter(({ status }) => status === 'answered').length;
  const status: AnswerStatus =
    answered === drafts.length ? 'answered' : answered > 0 ? 'partial' : (drafts[0]?.status ?? 'not_found');
  return {
    status,
    statements: drafts.flatMap(({ statements }) => statements),
    related: drafts.flatMap(({ related }) => related),
    calculations: drafts.flatMap(({ calculations }) => calculations),
    quotes: new Map(drafts.flatMap(({ quotes }) => [...quotes])),
    ended: new Set(drafts.flatMap(({ ended }) => [...ended])),
  };
}

function amountOf({ measure, outcome }: Draft['calculations'][number]): AnswerAmount {
  const { kind, amount, text } = outcome;
  return {
    measure: measure.id,
    title: measure.title,
    outcome: kind,
    amount: amount && { ...amount },
    clause: measure.clause,
    text,
  };
}

function receiptOf(
  request: QuestionRequest,
  answered: Answered,
  answer: Answer,
  memory: Memory,
  asked: Date,
  revision: string,
): Receipt {
  return {
    id: answer.id,
    conversation: answer.conversation,
    asked: asked.toISOString(),
    question: request.message,
    facts: request.facts ?? {},
    memory,
    as_of: request.as_of,
    revision,
    status: answer.status,
    clauses: answer.citations.map(({ clause }) => clause.id),
    outcomes: answered.calculations.map(({ outcome }) => outcome),
    guard: answered.guard,
    model: null,
    answer,
  };
}
