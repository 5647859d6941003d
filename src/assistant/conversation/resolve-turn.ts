import { APPLICANT } from '../../calculator/condition-results.ts';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact } from '../../policy/fact.ts';
import { optionSaid } from '../../question/facts/option-said.ts';
import type { Interpreted } from '../../question/interpreted.ts';
import { datesAsked } from '../../question/read-asked-days.ts';
import type { QuestionRequest } from '../../question/request.ts';
import { readNamedInstead } from '../../question/turn/read-named-instead.ts';
import { readReply } from '../../question/turn/read-reply.ts';
import type { TurnAct } from '../../question/turn/turn-act.ts';
import { readTurn, type TurnReading } from '../../question/turn/turn-reading.ts';
import { askedBy } from '../asked-by.ts';
import type { Sources } from '../dependencies.ts';
import { seatTold } from '../seat-told.ts';
import type { Understanding } from '../understand.ts';
import { changeProfile, merge, type ProfileChange, without } from './change-profile.ts';
import { changeTrade, TRADE } from './change-trade.ts';
import { findFocus } from './find-focus.ts';
import { leanOnFocus } from './lean-on-focus.ts';
import { ofSubject } from './of-subject.ts';
import { reckonAnew } from './scope.ts';
import { type ConversationState, type Focus, factsOf } from './state.ts';

/** What a message is taken to be in its conversation. */
export interface Turn {
  readonly act: TurnAct;
  readonly reading: TurnReading;
  readonly question: Understanding;
  /** What it leans on; null when it stands alone. */
  readonly focus: Focus | null;
  readonly change: ProfileChange;
  readonly skipped: readonly string[];
  /** The asker's own profile, where another's case is spoken of. */
  readonly own: ConversationState['own'];
}

/** A message -> what it is in its conversation: a question of its own, or one about what is spoken of. Pure. */
export async function resolveTurn(
  request: QuestionRequest,
  interpreted: Interpreted,
  known: ConversationState,
  sources: Sources,
): Promise<Turn> {
  const { spoken } = interpreted.text;
  const reading = readTurn(spoken, sources.readActs(spoken, known.open?.prompt ?? ''), interpreted.level);
  const state = ofSubject(known, reading.subject);
  const replied = replyOf(spoken, request.as_of, state, reading, sources);
  if (replied) return answeredTurn(request, interpreted, state, reading, replied, sources);
  // What only names something asks nothing by itself: what was asked before is asked of it.
  const asking = readNamedInstead(spoken) === null ? interpreted : { ...interpreted, asks: [] };
  const found = await findFocus(request, asking, reading, state, sources);
  if (found === null) return aloneTurn(request, interpreted, state, reading);
  const { focus, act, words } = found;
  const facts = [...factsOfFocus(focus, sources), ...askerToldAnew(spoken, state, sources)];
  const seat = seatTold(interpreted, sources);
  const standing = { ...state, supposed: focus.supposed, turn: state.turn + 1 };
  const told = changeProfile(spoken, reading.operation, standing, facts, request.as_of);
  const isSupposed = reading.operation === 'suppose';
  const named = tradeSaid(interpreted, request.as_of, sources);
  const isCounted = named !== null && countsSomething(named.words, told, facts, state.turn + 1);
  const trade = isCounted ? null : named;
  const said = { trade, isSupposed, turn: state.turn + 1 };
  const tradeOf = (text: string) =>
    tradeSaid(sources.interpret(text, request.as_of), request.as_of, sources)?.option ?? null;
  const changed = changeTrade(spoken, told, { ...said, tradeOf }, sources.facts);
  const change = isCounted ? keepKind(changed, state) : changed;
  const question = leanOnFocus(request, asking, { act, reading, focus, state, change, words, seat, facts }, sources);
  return { act, reading, question, focus, change, skipped: state.skipped, own: state.own };
}

/** The trade that a text names, and by which words. */
function tradeSaid(interpreted: Interpreted, asOf: CalendarDate, sources: Sources) {
  const { understood } = sources.readProfile(interpreted, {}, asOf);
  const said = understood.find(({ fact, source }) => fact === TRADE && source === 'said');
  return said ? { option: String(said.value), words: said.words } : null;
}

/** 100个劳务派遣的: words by which a quantity of this turn is counted name no trade. */
function countsSomething(words: string, told: ProfileChange, facts: readonly Fact[], turn: number): boolean {
  const counted = [...told.profile, ...told.supposed].filter((one) => one.turn === turn);
  return facts.some(
    (fact) => fact.type === 'count' && fact.words.includes(words) && counted.some((one) => one.fact === fact.name),
  );
}

/** Who asks is settled as it was known: it is not read from this message again. */
function keepKind(change: ProfileChange, { profile }: ConversationState): ProfileChange {
  const known = profile.filter(({ fact }) => fact === TRADE || fact === 'applicant');
  const kinds = Object.fromEntries(known.map(({ fact, value }) => [fact, value]));
  return { ...change, settled: { ...kinds, ...change.settled } };
}

/** 公司的呢, after 个体户: who asks, where it is another than before. */
function askerToldAnew(text: string, { profile }: ConversationState, sources: Sources): readonly Fact[] {
  const fact = sources.facts.get(APPLICANT);
  const known = profile.find((one) => one.fact === APPLICANT);
  const said = fact && known ? optionSaid(fact, text) : null;
  return fact && said && said.option !== known?.value ? [fact] : [];
}

/** The facts on which the measures in focus depend. */
function factsOfFocus({ measures }: Focus, sources: Sources): readonly Fact[] {
  const names = new Set(measures.flatMap((id) => sources.measures.get(id)?.facts ?? []));
  return [...names].flatMap((name) => sources.facts.get(name) ?? []);
}

/** A reply to the open question, unless the message is likelier something else. */
function replyOf(text: string, asOf: CalendarDate, state: ConversationState, { acts }: TurnReading, sources: Sources) {
  const fact = state.open && sources.facts.get(state.open.fact);
  if (!fact || !state.focus) return null;
  const reply = readReply(text, fact, asOf);
  const isLikely =
    acts.answer >= Math.max(acts.new_topic, acts.attribute, acts.member, acts.date, acts.place, acts.social);
  return reply.kind === 'none' || !isLikely ? null : reply;
}

function answeredTurn(
  request: QuestionRequest,
  interpreted: Interpreted,
  state: ConversationState,
  reading: TurnReading,
  reply: NonNullable<ReturnType<typeof replyOf>>,
  sources: Sources,
): Turn {
  const focus = state.focus as Focus;
  const given = reply.kind === 'value' ? [{ ...reply.fact, source: 'said' as const, turn: state.turn + 1 }] : [];
  const isSupposed = reading.operation === 'suppose';
  const change = {
    profile: isSupposed ? state.profile : merge(state.profile, given),
    supposed: isSupposed ? merge(focus.supposed, given) : without(focus.supposed, given),
    settled: {},
  };
  const skipped = reply.kind === 'skip' && state.open ? [...state.skipped, state.open.fact] : state.skipped;
  const supposed = { ...focus, supposed: change.supposed };
  const facts = { ...factsOf({ profile: change.profile, focus: supposed }), ...request.facts };
  return {
    ...{ act: 'answer', reading, focus, change, skipped, own: state.own },
    question: {
      query: focus.topic,
      // What the topic asked for is kept; its form is read again from its words.
      ...askedBy(sources.interpret(focus.topic, request.as_of)),
      ...{ act: focus.act, asks: new Set(focus.asks) },
      level: focus.level,
      dates: datesAsked(request, interpreted, focus.as_of) ?? [request.as_of],
      dateSaid: focus.as_of !== null,
      askedOn: request.as_of,
      facts,
      settled: Object.fromEntries(given.map(({ fact, value }) => [fact, value])),
      followsUp: true,
      ...{ attributes: null, isSeatOnly: false, absent: [], own: [], around: [], leaning: null },
      scope: reckonAnew(
        { documents: focus.documents.slice(0, 2), clauses: focus.clauses, measures: focus.measures },
        given.map(({ fact }) => fact),
        facts,
        request.as_of,
        sources,
      ),
    },
  };
}

function aloneTurn(
  request: QuestionRequest,
  interpreted: Interpreted,
  state: ConversationState,
  reading: TurnReading,
): Turn {
  const dates = datesAsked(request, interpreted, null);
  const profile = reading.operation === 'undo' ? (state.before ?? state.profile) : state.profile;
  return {
    act: 'new_topic',
    ...{ reading, focus: null, skipped: state.skipped, own: state.own },
    change: { profile, supposed: [], settled: {} },
    question: {
      query: request.message,
      ...askedBy(interpreted),
      level: null,
      dates: dates ?? [request.as_of],
      dateSaid: dates !== null,
      askedOn: request.as_of,
      facts: { ...factsOf({ profile, focus: null }), ...request.facts },
      settled: {},
      followsUp: false,
      ...{
        attributes: null,
        isSeatOnly: false,
        absent: [],
        own: [],
        around: state.focus?.documents ?? [],
        leaning: null,
      },
      scope: null,
    },
  };
}
