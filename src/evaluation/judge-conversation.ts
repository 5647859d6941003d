import type { Answer } from '../assistant/answer.ts';
import { answerFromMemory } from '../assistant/answer-question.ts';
import { type ConversationState, EMPTY_STATE } from '../assistant/conversation/state.ts';
import type { Sources } from '../assistant/dependencies.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import { documentOfClause } from '../policy/clause.ts';
import { holdsWords, missingGroups } from './match-text.ts';
import { statusWord, judgementWords as told } from './messages.ts';

/** One turn of eval/questions/conversations.jsonl and what its answer must show. */
export interface ConversationTurn {
  readonly say: string;
  readonly as_of?: CalendarDate;
  readonly status?: Answer['status'];
  /** Statuses that are all right. */
  readonly statuses?: readonly Answer['status'][];
  /** Of each list one quotation must stand in a clause that is cited. */
  readonly quotes?: readonly (readonly string[])[];
  /** It must ask back. */
  readonly asks?: boolean;
  /** Clauses that must be cited, in any role. */
  readonly cites?: readonly string[];
  readonly cites_document?: string;
  readonly all_of?: readonly (readonly string[])[];
  readonly none_of?: readonly string[];
}

export interface Conversation {
  readonly id: string;
  readonly who: string;
  readonly about: string;
  readonly turns: readonly ConversationTurn[];
}

export interface TurnJudgement {
  readonly conversation: string;
  readonly say: string;
  readonly problems: readonly string[];
  readonly text: string;
}

/** Plays a conversation turn by turn, each with what the turns before it left; empty problems mean that it passes. */
export async function judgeConversation(
  { id, turns }: Conversation,
  today: CalendarDate,
  sources: Sources,
): Promise<readonly TurnJudgement[]> {
  let state: ConversationState = EMPTY_STATE;
  const judgements: TurnJudgement[] = [];
  for (const turn of turns) {
    const request = { message: turn.say, as_of: turn.as_of ?? today };
    const { answer, state: left } = await answerFromMemory(request, state, sources);
    state = left;
    judgements.push({ conversation: id, say: turn.say, problems: problemsOf(turn, answer), text: answer.text });
  }
  return judgements;
}

type Judged = Pick<Answer, 'status' | 'text' | 'amounts' | 'citations' | 'question'>;

function problemsOf(turn: ConversationTurn, { status, text, amounts, citations, question }: Judged): readonly string[] {
  const said = [text, ...amounts.map((amount) => amount.text)].join('\n');
  const cited = citations.map(({ clause }) => clause.id);
  const { cites = [], cites_document: document, quotes = [], statuses = [] } = turn;
  const words = citations.map(({ clause }) => `${clause.label}${clause.text}`).join('\n');
  return [
    ...(turn.status && turn.status !== status ? [told.otherStatus(statusWord(status), [statusWord(turn.status)])] : []),
    ...(statuses.length > 0 && !statuses.includes(status)
      ? [told.otherStatus(statusWord(status), statuses.map(statusWord))]
      : []),
    ...(turn.asks && status !== 'clarify' && !question && !/[？?]/u.test(text) ? [told.noQuestion] : []),
    ...missingGroups(words, quotes).map(told.notCited),
    ...cites.filter((id) => !cited.includes(id)).map(told.notCited),
    ...(document && !cited.some((id) => documentOfClause(id) === document) ? [told.notCited(document)] : []),
    ...missingGroups(said, turn.all_of ?? []).map(told.notSaid),
    ...(turn.none_of ?? []).filter((words) => holdsWords(said, words)).map(told.said),
  ];
}
