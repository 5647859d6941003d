import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Interpreted } from '../question/interpreted.ts';
import { asksForSupport } from '../question/profile/asks-for-support.ts';
import { readTermAsked } from '../question/read-term-asked.ts';
import type { QuestionRequest } from '../question/request.ts';
import type { AnswerStatus } from './answer.ts';
import { composeAnswer, type Draft } from './composing/compose-answer.ts';
import { composeTerm } from './composing/compose-term.ts';
import { composeAbsent } from './conversation/attributes/compose-absent.ts';
import { composeAttribute } from './conversation/attributes/compose-attribute.ts';
import { composeEarlier } from './conversation/attributes/compose-earlier.ts';
import { favourAttribute } from './conversation/attributes/favour-attribute.ts';
import { completeNumber } from './conversation/complete-number.ts';
import { resolveTurn, type Turn } from './conversation/resolve-turn.ts';
import type { ConversationState, Focus } from './conversation/state.ts';
import type { Sources } from './dependencies.ts';
import type { Evidence } from './evidence/evidence.ts';
import { gatherEvidence } from './evidence/gather-evidence.ts';
import { SMALL_TALK } from './messages.ts';
import { composeRefusal, findRefusal } from './refusal/refuse.ts';
import { state as stateOf } from './statement.ts';
import type { PhrasingRecord } from './store.ts';
import { answerSupports } from './supports/answer-supports.ts';
import type { Understanding } from './understand.ts';

/** Everything that can be known of an answer before its figures are checked. */
export interface Prepared {
  readonly question: Understanding;
  readonly turn: Turn;
  readonly interpreted: Interpreted;
  readonly draft: Draft;
  readonly asOf: CalendarDate;
  /** What a model made of the draft; absent where none was asked. */
  readonly phrasing?: PhrasingRecord;
}

/** The path of every question up to its draft: parse, retrieve, match and calculate, compose. Pure. */
export async function prepareAnswer(
  request: QuestionRequest,
  state: ConversationState,
  sources: Sources,
): Promise<Prepared> {
  const message = completeNumber(request.message, state.number);
  const interpreted = sources.interpret(message, request.as_of);
  const turn = await resolveTurn({ ...request, message }, interpreted, state, sources);
  const { question } = turn;
  const asOf = question.dates.at(-1) ?? request.as_of;
  const draft = await composeDraft(turn, interpreted, sources);
  return { question, turn, interpreted, draft, asOf };
}

/** What asks nothing of the texts is answered without a search. */
async function composeDraft(turn: Turn, interpreted: Interpreted, sources: Sources): Promise<Draft> {
  if (turn.question.intents.has('small_talk') || turn.act === 'social') return smallTalk();
  const term = readTermAsked(interpreted);
  return term ? composeTerm(term, sources) : composeParts(turn, sources);
}

/** What is told of the focus from its structure; null where its text is to be searched. */
function composeFocus({ question, reading }: Turn, focus: Focus, evidence: Evidence, sources: Sources): Draft | null {
  const told = composeAttribute(question, focus, evidence, sources);
  if (told) return told;
  return reading.version === 'earlier'
    ? composeEarlier(evidence, sources)
    : composeAbsent(question, focus, evidence, sources);
}

/** A question about several days is answered for each; what must be refused is refused as a whole. */
async function composeParts(turn: Turn, sources: Sources): Promise<Draft> {
  const { question } = turn;
  const evidence = await Promise.all(question.dates.map((asOf) => gatherEvidence(question, asOf, sources)));
  const found = evidence[0]?.found;
  const refusal = found && findRefusal(question, found, sources);
  if (found && refusal) return composeRefusal(refusal, found);
  return mergeDrafts(await Promise.all(evidence.map((one) => composeFor(turn, one, sources))));
}

/** Supports are answered by who asks and by the whole list; everything else by what was found. */
async function composeFor(turn: Turn, evidence: Evidence, sources: Sources): Promise<Draft> {
  const { question, focus } = turn;
  const told = focus && composeFocus(turn, focus, evidence, sources);
  if (told) return told;
  // What leans on something asks for that, and not for the whole list.
  if (focus && focus.documents.length > 0) return composeAnswer(question, favourAttribute(question, evidence), sources);
  const { interpreted } = evidence.found;
  const profile = sources.readProfile(interpreted, question.facts, evidence.asOf);
  return asksForSupport(interpreted, profile)
    ? answerSupports(question, evidence, profile, sources)
    : composeAnswer(question, evidence, sources);
}

function smallTalk(): Draft {
  return {
    status: 'clarify',
    statements: [stateOf('note', SMALL_TALK)],
    related: [],
    calculations: [],
    quotes: new Map(),
    ended: new Set(),
  };
}

/** Parts one after the other; `partial` when some of them have no answer. */
function mergeDrafts(drafts: readonly Draft[]): Draft {
  const supports = drafts.at(-1)?.supports;
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
    understood: drafts.flatMap(({ understood = [] }) => understood),
    // Of several days the last is the one that is asked about.
    ...(supports && { supports }),
  };
}
