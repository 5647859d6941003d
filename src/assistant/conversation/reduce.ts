import type { CalendarDate } from '../../policy/calendar-date.ts';
import { areNested, documentOfClause } from '../../policy/clause.ts';
import { ASKING_ACTS } from '../../question/acts.ts';
import type { UnderstoodFact } from '../../question/facts/understood-fact.ts';
import type { TurnAct } from '../../question/turn/turn-act.ts';
import type { AnswerStatus } from '../answer.ts';
import type { Understanding } from '../understand.ts';
import { merge } from './change-profile.ts';
import type { Turn } from './resolve-turn.ts';
import type { ConversationState, Focus, OpenQuestion, ProfileFact, Shown } from './state.ts';

/** What became of a turn: how it was read and what its answer showed. */
export interface TurnRead {
  readonly message: string;
  readonly turn: Turn;
  readonly status: AnswerStatus;
  /** Facts that the answer read from the words. */
  readonly understood: readonly UnderstoodFact[];
  /** Documents that the words name. */
  readonly named: readonly string[];
  /** Clauses that the answer rests on, in its order. */
  readonly cited: readonly string[];
  /** The things that it shows one by one. */
  readonly shown: readonly Shown[];
  readonly measures: readonly string[];
  readonly number: string | null;
  readonly open: OpenQuestion | null;
  /** The message without the places that it names, where its answer lies elsewhere; the topic goes on when the asker comes back. */
  readonly elsewhere: string | null;
}

const NO_FOCUS: Omit<Focus, 'topic' | 'act' | 'asks'> = {
  level: null,
  documents: [],
  clauses: [],
  told: null,
  measures: [],
  shown: [],
  led: [],
  supposed: [],
  as_of: null,
};

/** Topics that can be come back to. */
const STACK = 6;
/** Turns that are kept as they were said. */
const SAID = 12;

/** The state after a turn. A turn that found nothing leaves the focus where it was. Pure. */
export function reduce(state: ConversationState, read: TurnRead): ConversationState {
  const { turn, message, status, number, open } = read;
  const isSupposed = turn.reading.operation === 'suppose' && turn.focus !== null;
  const told = read.understood.filter((one) => isTold(one, turn)).map(asSaid(state.turn + 1));
  const profile = isSupposed ? turn.change.profile : merge(turn.change.profile, told);
  const supposed = isSupposed ? merge(turn.change.supposed, told) : turn.change.supposed;
  const isChanged = JSON.stringify(profile) !== JSON.stringify(state.profile);
  return {
    turn: state.turn + 1,
    profile,
    before: isChanged ? state.profile : state.before,
    own: turn.own,
    ...moveFocus(state, read, supposed),
    open,
    skipped: turn.skipped,
    withdrawn: [],
    number: number ?? state.number,
    said: [{ message, act: turn.act, status }, ...state.said].slice(0, SAID),
  };
}

function asSaid(turn: number) {
  return (fact: UnderstoodFact): ProfileFact => ({ ...fact, source: 'said', turn });
}

/** What was reckoned from the words is not overwritten by the words; who 我 is taken for is not known. */
function isTold({ fact, source }: UnderstoodFact, { change }: Turn): boolean {
  return source !== 'assumed' && !(fact in change.settled);
}

/** Statuses of a question that found nothing. */
const UNANSWERED: readonly AnswerStatus[] = ['not_found', 'out_of_scope', 'partial'];

/** Acts after which what was asked is still what is spoken of. */
const KEEPS_TOPIC: readonly TurnAct[] = ['value', 'attribute', 'date', 'place', 'answer', 'social'];

function moveFocus(
  state: ConversationState,
  read: TurnRead,
  supposed: readonly ProfileFact[],
): Pick<ConversationState, 'focus' | 'stack'> {
  const { focus, stack } = state;
  const { status, turn } = read;
  const isFound = (status === 'answered' || status === 'partial') && read.cited.length > 0;
  const bare = (topic: string): Focus => ({
    ...{ ...NO_FOCUS, topic, act: turn.question.act, asks: [...turn.question.asks] },
  });
  if (status === 'out_of_scope' && turn.focus === null && read.elsewhere !== null)
    return { focus: bare(read.elsewhere), stack: focus ? [focus, ...stack].slice(0, STACK) : stack };
  // What was asked first is spoken of, though nothing was found: the next words may say it better.
  if (!isFound && focus === null && UNANSWERED.includes(status) && ASKING_ACTS.has(turn.question.act))
    return { focus: bare(read.message), stack };
  if (!isFound) return { focus: focus && { ...focus, supposed: turn.focus ? supposed : focus.supposed }, stack };
  const next = focusAfter(read, turn.focus, supposed);
  const isLeft = turn.focus === null || turn.act === 'back';
  if (!isLeft || !focus) return { focus: next, stack };
  const rest = stack.filter(({ topic }) => topic !== next.topic && topic !== focus.topic);
  return { focus: next, stack: [focus, ...rest].slice(0, STACK) };
}

function focusAfter(read: TurnRead, leaned: Focus | null, supposed: readonly ProfileFact[]): Focus {
  const { turn, named, cited, shown, measures } = read;
  const { question, act } = turn;
  const clauses = cited.slice(0, CLAUSES);
  const keepsTopic = leaned !== null && KEEPS_TOPIC.includes(act);
  // An attribute is told beside what is spoken of, unless it was reckoned: the next value is one of that.
  const isOfText = cited[0] === undefined || leaned?.documents[0] === documentOfClause(cited[0]);
  // What held before is told beside what holds: the next words are about that again.
  const isBefore = leaned !== null && !isOfText && (turn.reading.version !== null || act === 'date');
  const isAside = act === 'attribute' && leaned !== null && measures.length === 0 && isOfText;
  const cites = [...named, ...clauses.map(documentOfClause)];
  const ofTurn = isAside || isBefore ? leaned.documents : cites;
  const topic = keepsTopic || act === 'back' ? leaned?.topic : topicOfMember(read, leaned);
  return {
    topic: leaned === null || isMoved(read, leaned, isAside) ? read.message : (topic ?? read.message),
    act: leaned === null || !isAside ? question.act : leaned.act,
    asks: leaned === null || !isAside ? [...question.asks] : leaned.asks,
    level: question.level,
    documents: [...new Set([...ofTurn, ...(leaned?.documents ?? [])])].slice(0, DOCUMENTS),
    clauses: isAside || isBefore ? leaned.clauses : clauses,
    told: clauses[0] ?? null,
    measures: isAside || isBefore || measures.length === 0 ? (leaned?.measures ?? measures) : measures,
    led: [...new Set([...measures.slice(0, 1), ...(leaned?.led ?? [])])].slice(0, LED),
    shown: shown.length > 1 || leaned === null ? shown : leaned.shown,
    supposed,
    as_of: dayOf(question),
  };
}

/** Another member is searched as it was; what has grown over several turns is cut to the last two. */
function topicOfMember({ message, turn: { question } }: TurnRead, leaned: Focus | null): string {
  const { query } = question;
  return leaned === null || query.length <= LONGEST ? query : `${message} ${leaned.topic}`.slice(0, LONGEST);
}

/** A topic of more characters is one of several turns. */
const LONGEST = 60;

/** What a message asks in words of its own, and another clause answers, is spoken of from there on. */
function isMoved({ turn: { act, question }, cited }: TurnRead, { clauses }: Focus, isAside: boolean): boolean {
  if (isAside || !MAY_MOVE.includes(act)) return false;
  const words = act === 'attribute' ? question.own : (question.leaning?.words ?? []);
  const mass = words.reduce((sum, { rarity }) => sum + rarity, 0);
  const [first = ''] = cited;
  return mass >= OWN_TOPIC && !clauses.some((id) => id === first || areNested(id, first));
}

const MAY_MOVE: readonly TurnAct[] = ['attribute', 'value', 'member'];

/** So much content, by rarity, makes a topic. */
const OWN_TOPIC = 4;

function dayOf({ dateSaid, dates }: Understanding): CalendarDate | null {
  return dateSaid ? (dates.at(-1) ?? null) : null;
}

/** Leading measures that are kept. */
const LED = 4;
/** Documents that stay in focus. */
const DOCUMENTS = 4;
/** Clauses of an answer that stay in focus. */
const CLAUSES = 6;
