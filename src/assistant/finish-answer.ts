import { fillService } from '../policy/identity.ts';
import type { UnderstoodFact } from '../question/facts/understood-fact.ts';
import { withoutPlaces } from '../question/read-elsewhere.ts';
import type { Utterance } from '../question/utterance.ts';
import type { Answer, AnswerAmount, NextQuestion } from './answer.ts';
import type { Draft } from './composing/compose-answer.ts';
import { namedDocuments } from './composing/compose-document.ts';
import { findNextSteps } from './composing/find-next-steps.ts';
import { proofOfClause, type Rendered, renderAnswer } from './composing/render-answer.ts';
import { reduce, type TurnRead } from './conversation/reduce.ts';
import type { ConversationState, Shown } from './conversation/state.ts';
import type { Sources } from './dependencies.ts';
import { amountInEnglish, tellInEnglish } from './english/tell-in-english.ts';
import type { Calculation } from './evidence/evidence.ts';
import { NOTICE, PHRASED_NOTICE } from './messages.ts';
import type { Prepared } from './prepare-answer.ts';
import { guardStatements } from './proof/guard-statements.ts';
import type { Statement } from './statement.ts';
import type { GuardRecord } from './store.ts';
import { suggestQuestions } from './suggest-questions.ts';
import { slimSupports } from './supports/slim-supports.ts';

/** An answer with what its receipt keeps and the conversation after it. */
export interface Answered {
  readonly answer: Omit<Answer, 'id' | 'conversation' | 'day_notice' | 'took_ms'>;
  readonly state: ConversationState;
  readonly guard: GuardRecord;
  readonly calculations: readonly Calculation[];
}

/** A draft -> the answer that may be shown: guarded, rendered, with its amounts and the next question. Pure. */
export function finishAnswer(prepared: Prepared, before: ConversationState, sources: Sources): Answered {
  const { question, draft, asOf } = prepared;
  const { statements, record } = guard(draft.statements, draft, sources);
  // What was only assumed is still to be asked, and is not remembered as said.
  const told = distinctFacts([
    ...(draft.understood ?? []),
    ...draft.calculations.flatMap((calculation) => calculation.understood),
  ]);
  const understood = distinctFacts([...draft.calculations.flatMap(({ assumed }) => assumed), ...told]);
  const facts = { ...question.facts, ...Object.fromEntries(told.map(({ fact, value }) => [fact, value])) };
  const open = draft.supports
    ? (draft.supports.next_questions[0] ?? null)
    : sources.findNextQuestion(measuresOf(draft.calculations), facts, asOf, new Set(prepared.turn.skipped));
  const isEnglish = prepared.language === 'en';
  const around = {
    understood,
    notice: fillService(prepared.phrasing?.kind === 'phrased' ? PHRASED_NOTICE : NOTICE, sources.service),
    question: open,
    next_steps: findNextSteps(question, draft, sources).map((step) => ({
      ...step,
      text: fillService(step.text, sources.service),
    })),
    suggestions: suggestQuestions(draft, asOf, sources),
  };
  return {
    answer: {
      ...{ as_of: asOf, status: draft.status },
      ...renderAnswer(statements, draft, asOf, sources),
      amounts: draft.calculations.map((one) =>
        isEnglish ? amountInEnglish(amountOf(one), one.outcome, sources) : amountOf(one),
      ),
      ...(isEnglish ? tellInEnglish(around, sources) : around),
      ...(draft.supports && { supports: slimSupports(draft.supports) }),
    },
    state: reduce(before, readOf(prepared, told, open)),
    guard: { ...record, ...(prepared.phrasing && { phrasing: prepared.phrasing }) },
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
    sources.service.lines,
  );
}

function distinctFacts(understood: readonly UnderstoodFact[]): readonly UnderstoodFact[] {
  const said = understood.map((one): UnderstoodFact => ({ ...one, source: one.source ?? 'said' }));
  return [...new Map(said.map((one) => [one.fact, one])).values()];
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

function readOf(
  { message, turn, interpreted, draft }: Prepared,
  understood: readonly UnderstoodFact[],
  open: NextQuestion | null,
): TurnRead {
  const cited = [...new Set(draft.statements.flatMap(({ cites }) => cites))];
  return {
    ...{ message, turn, status: draft.status, understood, cited },
    named: namedDocuments(interpreted),
    shown: asNamed(interpreted.text, shownIn(draft), draft),
    measures: measuresOf(draft.calculations),
    number: interpreted.addresses.find((address) => address.number !== null)?.number ?? null,
    open: open && { fact: open.fact, prompt: open.prompt },
    elsewhere: interpreted.places.length === 0 ? null : withoutPlaces(message, interpreted.places),
  };
}

/** Where the asker named several things one after the other, 第二个 is the second that was named. */
function asNamed(said: Utterance, shown: readonly Shown[], { calculations }: Draft): readonly Shown[] {
  const placeOf = ({ measure }: Shown) => {
    const keywords = calculations.find((one) => one.measure.id === measure)?.measure.keywords ?? [];
    const places = keywords.map((word) => said.placeOf(word)).filter((place) => place >= 0);
    return places.length === 0 ? -1 : Math.min(...places);
  };
  const places = new Map(shown.map((one) => [one, placeOf(one)]));
  const named = shown.filter((one) => (places.get(one) ?? -1) >= 0);
  // Of several rules for one thing that was named the first stands for it.
  const first = named.filter((one, at) => named.findIndex((other) => places.get(other) === places.get(one)) === at);
  if (first.length < 3) return shown;
  return [...first].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}

/** What opens the answer and each item below it, in order; people say 第二个 of them. */
function shownIn({ statements, calculations }: Draft): readonly Shown[] {
  const measures = new Map(calculations.map(({ measure }) => [measure.clause, measure.id]));
  const clauses = statements
    .filter(({ style }) => style === 'headline' || style === 'item')
    .flatMap(({ cites }) => cites.slice(0, 1));
  return [...new Set(clauses)].map((clause) => ({ clause, measure: measures.get(clause) ?? null }));
}
