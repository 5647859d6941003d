import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Interpreted } from '../question/interpreted.ts';
import { readTermAsked } from '../question/read-term-asked.ts';
import type { QuestionRequest } from '../question/request.ts';
import type { AnswerStatus } from './answer.ts';
import { composeAnswer, type Draft } from './composing/compose-answer.ts';
import { composeBroad, isBroad } from './composing/compose-broad.ts';
import { composeTerm } from './composing/compose-term.ts';
import type { Sources } from './dependencies.ts';
import { gatherEvidence } from './evidence/gather-evidence.ts';
import { SMALL_TALK } from './messages.ts';
import { composeRefusal, findRefusal } from './refusal/refuse.ts';
import { completeNumber, type Remembered } from './remember.ts';
import { state } from './statement.ts';
import { type Understanding, understand } from './understand.ts';

/** Everything that can be known of an answer before its figures are checked. */
export interface Prepared {
  readonly question: Understanding;
  readonly interpreted: Interpreted;
  readonly draft: Draft;
  readonly asOf: CalendarDate;
}

/** The path of every question up to its draft: parse, retrieve, match and calculate, compose. Pure. */
export async function prepareAnswer(
  request: QuestionRequest,
  remembered: Remembered,
  sources: Sources,
): Promise<Prepared> {
  const message = completeNumber(request.message, remembered.number);
  const interpreted = sources.interpret(message, request.as_of);
  const question = understand({ ...request, message }, interpreted, remembered, sources.documents);
  const asOf = question.dates.at(-1) ?? request.as_of;
  const draft = await composeDraft(question, interpreted, sources);
  return { question, interpreted, draft, asOf };
}

/** What asks nothing of the texts is answered without a search. */
async function composeDraft(question: Understanding, interpreted: Interpreted, sources: Sources): Promise<Draft> {
  if (question.intents.has('small_talk')) return smallTalk();
  const term = readTermAsked(interpreted);
  return term ? composeTerm(term, sources) : composeParts(question, sources);
}

/** A question about several days is answered for each; what must be refused is refused as a whole. */
async function composeParts(question: Understanding, sources: Sources): Promise<Draft> {
  const evidence = await Promise.all(question.dates.map((asOf) => gatherEvidence(question, asOf, sources)));
  const found = evidence[0]?.found;
  const refusal = found && findRefusal(question, found, sources);
  if (found && refusal) return composeRefusal(refusal, found);
  return mergeDrafts(
    evidence.map((one) => {
      const { interpreted } = one.found;
      return isBroad(question, interpreted)
        ? composeBroad(question, interpreted, one.asOf, sources)
        : composeAnswer(question, one, sources);
    }),
  );
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

/** Parts one after the other; `partial` when some of them have no answer. */
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
