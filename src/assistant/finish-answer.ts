import { documentOfClause } from '../policy/clause.ts';
import type { Facts } from '../policy/fact.ts';
import type { UnderstoodFact } from '../question/facts/understood-fact.ts';
import type { Interpreted } from '../question/interpreted.ts';
import type { Answer, AnswerAmount } from './answer.ts';
import type { Draft } from './composing/compose-answer.ts';
import { namedDocuments } from './composing/compose-document.ts';
import { proofOfClause, type Rendered, renderAnswer } from './composing/render-answer.ts';
import type { Sources } from './dependencies.ts';
import type { Calculation } from './evidence/evidence.ts';
import { NOTICE, SUGGESTIONS } from './messages.ts';
import type { Prepared } from './prepare-answer.ts';
import { guardStatements } from './proof/guard-statements.ts';
import type { Remembered } from './remember.ts';
import type { Statement } from './statement.ts';
import type { GuardRecord } from './store.ts';

/** An answer with what its receipt keeps and what the conversation remembers. */
export interface Answered {
  readonly answer: Omit<Answer, 'id' | 'conversation' | 'day_notice' | 'took_ms'>;
  readonly remembered: Remembered;
  readonly guard: GuardRecord;
  readonly calculations: readonly Calculation[];
}

/** A draft -> the answer that may be shown: guarded, rendered, with its amounts and the next question. Pure. */
export function finishAnswer(prepared: Prepared, before: Remembered, sources: Sources): Answered {
  const { question, draft, asOf } = prepared;
  const { statements, record } = guard(draft.statements, draft, sources);
  const understood = distinctFacts(draft.calculations);
  const facts = { ...question.facts, ...Object.fromEntries(understood.map(({ fact, value }) => [fact, value])) };
  return {
    answer: {
      ...{ as_of: asOf, status: draft.status, understood, notice: NOTICE },
      ...renderAnswer(statements, draft, asOf, sources),
      amounts: draft.calculations.map(amountOf),
      question: sources.findNextQuestion(measuresOf(draft.calculations), facts, asOf),
      suggestions: draft.status === 'answered' ? [] : SUGGESTIONS,
    },
    remembered: rememberAnswer(prepared, facts, before),
    guard: record,
    calculations: draft.calculations,
  };
}

/** How an answer opens, with the citations marked so far; null when a figure of it is not proven, which only the whole answer mends. */
export function renderOpening(
  opening: readonly Statement[],
  { draft, asOf }: Prepared,
  sources: Sources,
): Rendered | null {
  const { statements, record } = guard(opening, draft, sources);
  return record.replaced.length > 0 ? null : renderAnswer(statements, { ...draft, related: [] }, asOf, sources);
}

function guard(statements: readonly Statement[], { quotes }: Draft, sources: Sources) {
  return guardStatements(
    statements,
    (id) => proofOfClause(id, sources),
    (id) => quotes.get(id) ?? sources.clauses.get(id)?.text ?? '',
  );
}

function distinctFacts(calculations: readonly Calculation[]): readonly UnderstoodFact[] {
  const understood = calculations.flatMap((calculation) => calculation.understood);
  return [...new Map(understood.map((one) => [one.fact, one])).values()];
}

function measuresOf(calculations: readonly Calculation[]): readonly string[] {
  return [...new Set(calculations.map(({ measure }) => measure.id))];
}

function amountOf({ measure, outcome }: Calculation): AnswerAmount {
  const { kind, amount, text } = outcome;
  const conditions = outcome.conditions.map(({ label, state, reason }) => ({ label, state, reason }));
  return {
    ...{ measure: measure.id, title: measure.title, clause: measure.clause },
    ...{ outcome: kind, amount: amount && { ...amount }, text },
    ...{ conditions, department: measure.department },
  };
}

function rememberAnswer({ question, interpreted, draft }: Prepared, facts: Facts, before: Remembered): Remembered {
  const number = interpreted.addresses.find((address) => address.number !== null)?.number ?? before.number;
  if (draft.status === 'out_of_scope') return { ...before, query: withoutPlaces(question.message, interpreted) };
  if (draft.status !== 'answered' && draft.status !== 'partial') return { ...before, facts, number };
  const cited = draft.statements.flatMap(({ cites }) => cites);
  return {
    ...{ facts, number },
    query: question.followsUp ? before.query : question.message,
    intents: [...question.intents],
    documents: [...new Set([...namedDocuments(interpreted), ...cited.map(documentOfClause)])],
    measures: measuresOf(draft.calculations),
    date: question.dateSaid ? (question.dates.at(-1) ?? null) : null,
  };
}

/** The topic of a question about another place: it goes on when the asker comes back to this one. */
function withoutPlaces(message: string, { places }: Interpreted): string {
  return places.reduce((rest, { words }) => rest.replaceAll(words, ''), message);
}
