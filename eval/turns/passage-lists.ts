import { EMPTY_STATE } from '../../src/assistant/conversation/state.ts';
import type { Sources } from '../../src/assistant/dependencies.ts';
import { listLeaning } from '../../src/assistant/evidence/leaning/rank-leaning.ts';
import { finishAnswer } from '../../src/assistant/finish-answer.ts';
import { prepareAnswer } from '../../src/assistant/prepare-answer.ts';
import type { Understanding } from '../../src/assistant/understand.ts';
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
    const { leaning } = question;
    if (leaning && !isToldFromStructure(question)) {
      const found = await listLeaning(leaning, asOf, sources);
      // What is not written is said of the clause that is spoken of.
      const better = found.flatMap(({ passage: { clause } }, at) =>
        isWanted(turn, clause) || (isUnwritten(turn) && clause.id === leaning.clause) ? [at] : [],
      );
      lists.push({ conversation: id, say: turn.say, candidates: found.map(({ features }) => features), better });
    }
    state = finishAnswer(prepared, state, sources).state;
  }
  return lists.filter(({ better, candidates }) => better.length > 0 && better.length < candidates.length);
}

/** True where the answer comes from the structure of a text, whatever was found. */
export function isToldFromStructure({ attributes }: Pick<Understanding, 'attributes'>): boolean {
  return BY_STRUCTURE.some((attribute) => attributes?.has(attribute));
}

/** What the turn asks for stands in no text. */
function isUnwritten({ quotes = [], cites = [], all_of: words = [] }: ConversationTurn): boolean {
  return quotes.length + cites.length === 0 && words.some((group) => group.includes('没有写'));
}

function isWanted({ quotes = [], cites = [] }: ConversationTurn, { id, label, text }: Clause): boolean {
  return cites.includes(id) || quotes.some((group) => group.some((quote) => holdsWords(`${label}${text}`, quote)));
}
