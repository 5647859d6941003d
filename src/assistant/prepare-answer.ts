import type { CalendarDate } from '../policy/calendar-date.ts';
import { cleanMessage } from '../question/clean-message.ts';
import { completeNumber } from '../question/complete-number.ts';
import type { Said } from '../question/english/read-english.ts';
import type { Interpreted } from '../question/interpreted.ts';
import { asksForSupport } from '../question/profile/asks-for-support.ts';
import { readTermAsked } from '../question/read-term-asked.ts';
import type { Unwritten } from '../question/read-unwritten.ts';
import type { QuestionRequest } from '../question/request.ts';
import type { SearchResult } from '../retrieval/search-result.ts';
import type { AnswerStatus } from './answer.ts';
import { composeAnswer, type Draft } from './composing/compose-answer.ts';
import { composeCurated } from './composing/compose-curated.ts';
import { composeTerm } from './composing/compose-term.ts';
import { composeAbsent } from './conversation/attributes/compose-absent.ts';
import { composeAttribute } from './conversation/attributes/compose-attribute.ts';
import { composeEarlier } from './conversation/attributes/compose-earlier.ts';
import { favourAttribute } from './conversation/attributes/favour-attribute.ts';
import { resolveTurn, type Turn } from './conversation/resolve-turn.ts';
import type { ConversationState, Focus } from './conversation/state.ts';
import type { Sources } from './dependencies.ts';
import { composeEnglish } from './english/compose-english.ts';
import { followThrough } from './evidence/ended-since.ts';
import type { Evidence } from './evidence/evidence.ts';
import { favourOwnWords } from './evidence/favour-own-words.ts';
import { PASSAGES } from './evidence/find-passages.ts';
import { gatherEvidence } from './evidence/gather-evidence.ts';
import type { RefusalReason } from './messages.ts';
import { SURE } from './refusal/how-sure.ts';
import { composeRefusal, findRefusal } from './refusal/refuse.ts';
import { replyToAct } from './refusal/reply-to-act.ts';
import { citesRarest, composeUnstated } from './refusal/unstated-of-thing.ts';
import { composeUnwritten } from './refusal/unwritten-of-thing.ts';
import { withService } from './statement.ts';
import type { PhrasingRecord } from './store.ts';
import { answerSupports } from './supports/answer-supports.ts';
import type { Understanding } from './understand.ts';
import { withoutFacts } from './withdraw-facts.ts';

/** Everything that can be known of an answer before its figures are checked. */
export interface Prepared {
  /** The message, cleaned and masked. */
  readonly message: string;
  readonly question: Understanding;
  readonly turn: Turn;
  readonly interpreted: Interpreted;
  readonly draft: Draft;
  readonly asOf: CalendarDate;
  /** In which language it is answered. */
  readonly language: Said['language'];
  /** What a model made of the draft; absent where none was asked. */
  readonly phrasing?: PhrasingRecord;
}

/** The path of every question up to its draft: parse, retrieve, match and calculate, compose. Pure. */
export async function prepareAnswer(
  request: QuestionRequest,
  state: ConversationState,
  all: Sources,
): Promise<Prepared> {
  const sources = withoutFacts(state.withdrawn, all);
  const said = sources.readLanguage(cleanMessage(request.message));
  const language = request.language ?? said.language;
  const message = completeNumber(said.text, state.number);
  const interpreted = sources.interpret(message, request.as_of);
  const turn = await resolveTurn({ ...request, message }, interpreted, state, sources);
  const { question } = turn;
  const asOf = question.dates.at(-1) ?? request.as_of;
  const draft = await composeDraft(turn, interpreted, state, sources);
  const worded = language === 'en' ? composeEnglish(draft, asOf, sources) : draft.statements;
  const statements = worded.map((one) => withService(one, sources.service));
  return { message, question, turn, interpreted, draft: { ...draft, statements }, asOf, language };
}

/** What asks nothing of the texts is answered without a search. */
async function composeDraft(
  turn: Turn,
  interpreted: Interpreted,
  before: ConversationState,
  sources: Sources,
): Promise<Draft> {
  const curated = await findCurated(turn, interpreted, sources);
  if (curated) return composeCurated(curated);
  const reply = await replyTo(turn, interpreted, before, sources);
  if (reply) return reply;
  const term = readTermAsked(interpreted, turn.question.askedOn);
  return term ? composeTerm(term, sources) : composeParts(turn, sources);
}

/** A message that stands alone may be one that officers wrote the answer to; what must never be answered is none. */
async function findCurated({ act, question }: Turn, interpreted: Interpreted, { findCurated: find }: Sources) {
  const [asOf] = question.dates;
  if (!find || !asOf || act !== 'new_topic' || NEVER_ANSWERED.has(interpreted.act)) return null;
  return find(interpreted, asOf);
}

/** What is told of the focus from its structure; null where its text is to be searched. */
function composeFocus({ question, reading }: Turn, focus: Focus, evidence: Evidence, sources: Sources): Draft | null {
  const told = composeAttribute(question, focus, evidence, sources);
  if (told) return told;
  return reading.version === 'earlier'
    ? composeEarlier(evidence, sources)
    : composeAbsent(question, focus, evidence, sources);
}

/** Whatever it follows; 说回刚才的举报奖励 reads like an unsafe message only out of its place. */
const ALWAYS: ReadonlySet<Interpreted['act']> = new Set(['self_harm'] as const);
/** Whatever is held about it. */
const NEVER_ANSWERED: ReadonlySet<Interpreted['act']> = new Set(['self_harm', 'unsafe'] as const);
/** About the service itself, and may stand beside a question about what is held: that is answered, and nothing else obeyed. */
const OF_THE_SERVICE: ReadonlySet<Interpreted['act']> = new Set([
  'injection',
  'complaint',
  'abuse',
  'human',
  'who_are_you',
] as const);

/** The reply to a message that asks nothing of the texts; it is believed only where nothing held is about the message. */
async function replyTo(
  { act: turn, question }: Turn,
  { act, text, addresses, titles }: Interpreted,
  before: ConversationState,
  sources: Sources,
): Promise<Draft | null> {
  const last = before.focus?.topic ?? null;
  // Short answers and follow-ups (通州的, 50万) say little by themselves, and are read by what they follow.
  const standsAlone = turn === 'new_topic' || turn === 'social' || ALWAYS.has(act);
  const reply = (standsAlone ? replyToAct(act, last) : null) ?? (turn === 'social' ? replyToAct('thanks', last) : null);
  // Who names a document asks about it, however his words sound.
  if (act === 'other' && addresses.length + titles.length > 0) return null;
  if (reply === null || NEVER_ANSWERED.has(act)) return reply;
  const asOf = question.dates.at(-1);
  // Words of company are judged by themselves, without what they follow.
  const query = turn === 'social' ? text.spoken : question.query;
  const found = asOf && (await sources.search({ query, asOf, limit: PASSAGES }));
  // Nothing held comes near at all.
  if (!found || found.hits.length === 0) return reply;
  // 不是说有30万么 sounds like a complaint, and asks for what is held.
  if (OF_THE_SERVICE.has(act)) return found.verdict.kind === 'held' ? null : reply;
  const isAnotherMatter = found.verdict.kind === 'outside' || found.verdict.kind === 'near';
  return isAnotherMatter && found.interpreted.matters.length === 0 ? reply : null;
}

/** A question about several days is answered for each; what must be refused is refused as a whole. */
async function composeParts(turn: Turn, sources: Sources): Promise<Draft> {
  const { question } = turn;
  const evidence = await Promise.all(question.dates.map((asOf) => gatherEvidence(question, asOf, sources)));
  const found = evidence[0]?.found;
  const refusal = found && !tellsOnlyWho(turn, found.interpreted, sources) && findRefusal(question, found, sources);
  const day = question.dates.at(-1);
  const tellUnwritten = (only?: ReadonlySet<Unwritten>) =>
    found && day && !question.followsUp ? composeUnwritten(found.interpreted, day, sources, only) : null;
  const words = day ? sources.listWords(question.query, day) : [];
  const tellUnstated = (result: SearchResult) => composeUnstated(result, words, sources);
  if (found && refusal)
    return (
      (OF_MATTER.has(refusal.reason) ? ((await tellUnwritten()) ?? tellUnstated(found)) : null) ??
      composeRefusal(refusal, found)
    );
  const draft = mergeDrafts(
    await Promise.all(followThrough(question, evidence).map((one) => composeFor(turn, one, sources))),
  );
  const isAnswered = draft.status !== 'not_found' && evidence[0]?.verdict !== 'partly';
  const isSilent = draft.status === 'not_found' || !citesRarest(draft, words, sources.clauses);
  if (!isAnswered) return (await tellUnwritten()) ?? (found && isSilent ? tellUnstated(found) : null) ?? draft;
  const isSure = (found?.verdict.likelihood ?? 0) >= SURE;
  return isSure ? draft : ((await tellUnwritten(SELDOM_WRITTEN)) ?? draft);
}

/** What no other words of a clause can answer. */
const SELDOM_WRITTEN: ReadonlySet<Unwritten> = new Set<Unwritten>(['website', 'phone', 'form']);

/** Refused for its matter: the thing may be held all the same, and only what is asked of it not. */
const OF_MATTER: ReadonlySet<RefusalReason> = new Set<RefusalReason>(['not_about', 'outside']);

/** 通州做人工智能的初创公司: there is nothing in it that could be held or not. */
function tellsOnlyWho({ question, focus }: Turn, interpreted: Interpreted, sources: Sources): boolean {
  const asOf = question.dates.at(-1);
  if (focus || asOf === undefined || interpreted.elsewhere.some(({ isAskedOf }) => isAskedOf)) return false;
  const profile = sources.readProfile(interpreted, question.facts, asOf);
  return profile.trades.length > 0 && profile.needs.length === 0 && asksForSupport(interpreted, profile);
}

/** Supports are answered by who asks and by the whole list; everything else by what was found. */
async function composeFor(turn: Turn, evidence: Evidence, sources: Sources): Promise<Draft> {
  const { question, focus, skipped } = turn;
  const { interpreted } = evidence.found;
  const profile = sources.readProfile(interpreted, question.facts, evidence.asOf);
  const isForSupport = asksForSupport(interpreted, profile);
  // Who answers what was asked of him goes on with his list.
  if (turn.act === 'answer' && isForSupport) return answerSupports(question, evidence, profile, skipped, sources);
  const told = focus && composeFocus(turn, focus, evidence, sources);
  if (told) return told;
  // What leans on something asks for that, and not for the whole list.
  if (focus && focus.documents.length > 0)
    return composeAnswer(question, favourOwnWords(question, favourAttribute(question, evidence)), sources);
  return isForSupport
    ? answerSupports(question, evidence, profile, skipped, sources)
    : { ...composeAnswer(question, evidence, sources), understood: profile.understood };
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
    ...(supports && { supports, isList: drafts.at(-1)?.isList ?? false }),
  };
}
