import { APPLICANT } from '../../calculator/condition-results.ts';
import { ownNames } from '../../policy/jurisdiction.ts';
import type { Attribute } from '../../question/acts.ts';
import type { Interpreted } from '../../question/interpreted.ts';
import type { QuestionRequest } from '../../question/request.ts';
import type { ToldAttribute } from '../../question/turn/read-attributes.ts';
import { readNamedInstead } from '../../question/turn/read-named-instead.ts';
import type { TurnAct } from '../../question/turn/turn-act.ts';
import type { TurnReading } from '../../question/turn/turn-reading.ts';
import type { ContentWord } from '../../retrieval/content-words.ts';
import type { Sources } from '../dependencies.ts';
import type { Leaning } from '../evidence/leaning/leaning.ts';
import { LOOKED_FOR, STATED_ATTRIBUTES } from './attributes/stated-attributes.ts';
import type { ProfileChange } from './change-profile.ts';
import { TRADE } from './change-trade.ts';
import type { FoundFocus } from './find-focus.ts';
import { massOf, OWN_MATTER } from './own-matter.ts';
import { columnsNamed, currentAround } from './scope.ts';
import { nameInstead, replaceSlots } from './slots.ts';
import type { ConversationState, Focus, ProfileFact } from './state.ts';

/** What a message does to what is spoken of, as far as it decides how it is read. */
export interface LeaningTurn extends Pick<FoundFocus, 'words' | 'focus'> {
  readonly act: TurnAct;
  readonly reading: TurnReading;
  readonly state: ConversationState;
  readonly change: Pick<ProfileChange, 'profile' | 'supposed' | 'settled'>;
}

/** How a message is read that leans on something, where that decides its clause; null where it is read in one way. */
export function readLeaning(
  request: QuestionRequest,
  interpreted: Interpreted,
  turn: LeaningTurn & { readonly content: readonly ContentWord[] },
  told: ReadonlySet<ToldAttribute>,
  sources: Sources,
): Leaning | null {
  // How several things go together is told of the things in focus.
  const isOfSeveral = told.has('sum') || told.has('stacking');
  const { reading, focus } = turn;
  const isOfDay = turn.act === 'date' && isDatedIn(interpreted, focus, sources);
  // 市里给多少: only a level is said, and the topic is asked of it.
  const isOfLevel = reading.level !== null && massOf(turn.content) === 0;
  const isOpen =
    ((isReadInSeveralWays(turn) && !isOfLevel) || isOfDay) &&
    !isOfSeveral &&
    !reading.version &&
    interpreted.addresses.length === 0;
  if (!isOpen || focus.documents.length === 0) return null;
  const leaning = leaningOf(request, interpreted, turn, told, sources);
  return isOfDay ? { ...leaning, isOfClause: true } : leaning;
}

/**
 * Where the clause is decided between the readings: an attribute, or another member or value that no measure in focus depends
 * on. A fact of the focus reckons the focus again; of another place or day the topic with its slot replaced is searched.
 */
function isReadInSeveralWays(turn: Pick<LeaningTurn, 'act' | 'state' | 'change'>): boolean {
  if (turn.act === 'attribute') return ownFactsTold(turn).length === 0;
  return (turn.act === 'value' || turn.act === 'member') && !tellsFact(turn);
}

/** A fact on which what is in focus depends is told, or told anew. */
export function tellsFact(turn: Pick<LeaningTurn, 'state' | 'change'>): boolean {
  return factsTold(turn).length > 0;
}

/** The names of facts that a turn tells, or tells anew. */
function factsTold({ state, change }: Pick<LeaningTurn, 'state' | 'change'>): readonly string[] {
  const told = [...change.profile, ...change.supposed].filter(({ turn }) => turn > state.turn);
  return [...new Set([...told.map(({ fact }) => fact), ...Object.keys(change.settled)])];
}

/** Who asks, from where and in which trade is asked of everybody: what tells a case is the rest. */
const OF_EVERYBODY: readonly string[] = [APPLICANT, 'district', TRADE];

/** Facts of the case that this turn tells; none where it asks something of its own besides. */
export function ownFactsTold(leaning: Pick<LeaningTurn, 'state' | 'change'>): readonly string[] {
  return factsTold(leaning).filter((name) => !OF_EVERYBODY.includes(name));
}

function leaningOf(
  { message, as_of: asOf }: QuestionRequest,
  { asks, form }: Interpreted,
  { act, reading, focus, words, content, state, change }: LeaningTurn & { readonly content: readonly ContentWord[] },
  told: ReadonlySet<ToldAttribute>,
  sources: Sources,
): Leaning {
  const mass = massOf(content);
  const asksSize = act === 'attribute' && reading.level === null && asksOnlySize(asks, told);
  const penalised = told.has('penalty') && mass < OWN_MATTER;
  return {
    alone: message,
    // The article that punishes says the duty over again.
    within: penalised ? `${message} ${LOOKED_FOR.penalty} ${dutyOf(focus, sources)}` : message,
    withTopic: withTopic({ message, as_of: asOf }, { focus, words, state, change }, sources),
    level: reading.level,
    documents: currentAround(focus, asOf, sources),
    asked: STATED_ATTRIBUTES.filter((attribute) => asks.includes(attribute) || told.has(attribute)),
    wanted: { asks: new Set(asks), form },
    ...{ clause: focus.clauses[0] ?? null, beside: focus.clauses.slice(1), told: focus.told },
    isOfDocument:
      (reading.meansDocument && mass < OWN_MATTER) ||
      // 评上给多少钱: where the text gives none, no other text's amount is the answer.
      (asksSize && mass < SAYS_LITTLE) ||
      OF_A_TEXT.some((attribute) => told.has(attribute)),
    isOfClause:
      isNamedIn(message, focus, sources) ||
      columnsNamed(message, focus, sources).length > 0 ||
      (asksSize && mass === 0),
    words,
    matter: mass,
    topic: sources.listWords(focus.topic, asOf),
    acts: reading.acts,
  };
}

/** Less content than this, by rarity, names no matter of another text. */
const SAYS_LITTLE = 1.5 * OWN_MATTER;

/** 小微企业呢: what is named in place of another stands in the clause that is spoken of. */
function isNamedIn(message: string, { clauses: [id = ''] }: Focus, { clauses }: Sources): boolean {
  const name = readNamedInstead(message);
  return name !== null && (clauses.get(id)?.text.includes(name) ?? false);
}

/** What every text has one of. */
const OF_A_TEXT: readonly ToldAttribute[] = ['start', 'end', 'validity'];

/** 25年呢: the clause that is spoken of says something of that year, too. */
function isDatedIn({ dates }: Interpreted, { clauses: [id = ''] }: Focus, { clauses }: Sources): boolean {
  const text = clauses.get(id)?.text ?? '';
  return dates.some(({ from }) => text.includes(`${from.slice(0, 4)}年`));
}

const SIZE: readonly (Attribute | ToldAttribute)[] = ['amount', 'rate', 'sum'];

function asksOnlySize(asks: readonly Attribute[], told: ReadonlySet<ToldAttribute>): boolean {
  const all = [...asks, ...told];
  return all.length > 0 && all.every((one) => SIZE.includes(one));
}

/** The words of the clause that is spoken of, with the opening of the list it stands in. */
function dutyOf({ clauses: [id = ''] }: Focus, { clauses }: Sources): string {
  return (clauses.get(id)?.text ?? '').slice(0, DUTY_LENGTH);
}

/** So many characters name a duty. */
const DUTY_LENGTH = 80;

/** The message with its topic, less the slots that it fills anew. */
export function withTopic(
  { message, as_of: asOf }: QuestionRequest,
  { focus, words, state, change }: Pick<LeaningTurn, 'focus' | 'words' | 'state' | 'change'>,
  sources: Sources,
): string {
  const places = ownNames(sources.jurisdictions);
  const name = readNamedInstead(message);
  const instead = name === null ? null : nameInstead(focus.topic, name, places, sources.isKnownTerm);
  if (instead !== null) return instead;
  const days = sources.interpret(focus.topic, asOf).dates.map(({ words: day }) => day);
  const outdated = factsToldAnew(state, change);
  return `${message} ${replaceSlots(focus.topic, { text: message, words }, outdated, days, places)} ${message}`;
}

/** What was known before, of which this turn says something else. */
function factsToldAnew({ profile, turn }: ConversationState, change: LeaningTurn['change']): readonly ProfileFact[] {
  const told = [...change.profile, ...change.supposed].filter((one) => one.turn > turn);
  return profile.filter(({ fact, value }) => told.some((one) => one.fact === fact && one.value !== value));
}
