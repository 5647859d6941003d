import { EMPTY_STATE } from '../../src/assistant/conversation/state.ts';
import type { Sources } from '../../src/assistant/dependencies.ts';
import { listLeaning } from '../../src/assistant/evidence/leaning/rank-leaning.ts';
import { finishAnswer } from '../../src/assistant/finish-answer.ts';
import { prepareAnswer } from '../../src/assistant/prepare-answer.ts';
import type { Conversation, ConversationTurn } from '../../src/evaluation/judge-conversation.ts';
import { holdsWords } from '../../src/evaluation/match-text.ts';
import type { RankedList } from '../../src/learning/fit-ranker.ts';
import type { CalendarDate } from '../../src/policy/calendar-date.ts';
import type { Clause } from '../../src/policy/clause.ts';

/** What all readings of a leaning turn found, and which of it is right. */
export interface PassageList extends RankedList {
  readonly conversation: string;
  readonly say: string;
}

/** Attributes that are told from the structure of a text, whatever was found. */
const BY_STRUCTURE = ['start', 'end', 'validity', 'department', 'clause', 'sum', 'stacking'] as const;

/** The turns of a conversation whose clause is known and has to be chosen between readings, as the service plays it. */
export async function listPassages(
  { id, turns }: Conversation,
  today: CalendarDate,
  sources: Sources,
): Promise<readonly PassageList[]> {
  let state = EMPTY_STATE;
  const lists: PassageList[] = [];
  for (const turn of turns) {
    const prepared = await prepareAnswer({ message: turn.say, as_of: turn.as_of ?? today }, state, sources);
    const { question, asOf } = prepared;
    const isTold = BY_STRUCTURE.some((attribute) => question.attributes?.has(attribute));
    if (question.leaning && !isTold) {
      const found = await listLeaning(question.leaning, asOf, sources);
      const better = found.flatMap(({ passage }, at) => (isWanted(turn, passage.clause) ? [at] : []));
      lists.push({ conversation: id, say: turn.say, candidates: found.map(({ features }) => features), better });
    }
    state = finishAnswer(prepared, state, sources).state;
  }
  return lists.filter(({ better, candidates }) => better.length > 0 && better.length < candidates.length);
}

function isWanted({ quotes = [], cites = [] }: ConversationTurn, { id, label, text }: Clause): boolean {
  return cites.includes(id) || quotes.some((group) => group.some((quote) => holdsWords(`${label}${text}`, quote)));
}
