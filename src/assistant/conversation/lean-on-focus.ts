import type { CalendarDate } from '../../policy/calendar-date.ts';
import { nameDocument } from '../../policy/clause-name.ts';
import type { Fact, Facts } from '../../policy/fact.ts';
import type { Attribute } from '../../question/acts.ts';
import type { Interpreted } from '../../question/interpreted.ts';
import { datesAsked } from '../../question/read-asked-days.ts';
import type { QuestionRequest } from '../../question/request.ts';
import { type AskedAttributes, readAttributes, type ToldAttribute } from '../../question/turn/read-attributes.ts';
import type { TurnAct } from '../../question/turn/turn-act.ts';
import type { TurnReading } from '../../question/turn/turn-reading.ts';
import type { ContentWord } from '../../retrieval/content-words.ts';
import { askedBy } from '../asked-by.ts';
import type { Sources } from '../dependencies.ts';
import type { Understanding } from '../understand.ts';
import { LOOKED_FOR, STATED_ATTRIBUTES } from './attributes/says.ts';
import { isTotalOf } from './attributes/tell-sum.ts';
import type { ProfileChange } from './change-profile.ts';
import { documentsAround, documentsOfVersion, type Scope } from './scope.ts';
import { replaceSlots } from './slots.ts';
import { type ConversationState, type Focus, factsOf, type ProfileFact } from './state.ts';

interface Leaning {
  readonly act: TurnAct;
  readonly reading: TurnReading;
  readonly focus: Focus;
  readonly state: ConversationState;
  readonly change: ProfileChange;
  /** What the message says by itself. */
  readonly words: readonly ContentWord[];
  /** Where the asker says that the company is. */
  readonly seat: Facts;
  /** Facts on which what is in focus depends. */
  readonly facts: readonly Fact[];
}

/** Acts that ask the same again for something else: what was asked before is still asked. */
const ASKS_THE_SAME: readonly TurnAct[] = ['value', 'member', 'place', 'date', 'back', 'answer'];
/** Acts after which the same measures are reckoned. */
const RECKONS_AGAIN: readonly TurnAct[] = ['value', 'answer', 'date', 'place'];
/** Acts that go on with the day of the turn before. */
const KEEPS_THE_DAY: readonly TurnAct[] = ['value', 'answer', 'member'];

/** The question that a message asks about what is in focus. Pure. */
export function leanOnFocus(
  request: QuestionRequest,
  interpreted: Interpreted,
  leaning: Leaning,
  sources: Sources,
): Understanding {
  const { act, reading, focus, change } = leaning;
  const asked = askedOf(request, interpreted, focus, sources);
  const content = contentBeside(leaning, asked);
  const attributes = isAttribute(leaning, asked, interpreted, content) ? asked.asks : null;
  const before = KEEPS_THE_DAY.includes(act) ? focus.as_of : null;
  // A version that is named by its year is asked about as it stands today.
  const dates =
    reading.version === 'earlier'
      ? null
      : act === 'date'
        ? daysNamed(interpreted, request.as_of)
        : datesAsked(request, interpreted, before);
  return {
    query: queryOf(request, interpreted, { ...leaning, words: content }, asked.asks, sources),
    ...askedBy(interpreted),
    asks: asksOf(act, interpreted, massOf(content) >= OWN_MATTER, focus),
    level: reading.level,
    dates: dates ?? [request.as_of],
    dateSaid: dates !== null,
    facts: {
      ...factsOf({ profile: change.profile, focus: { ...focus, supposed: change.supposed } }),
      ...leaning.seat,
      ...request.facts,
    },
    settled: change.settled,
    followsUp: true,
    isSeatOnly: 'district' in leaning.seat,
    attributes,
    absent: act === 'attribute' ? content.map(({ text }) => text) : [],
    around: [],
    own: act === 'attribute' ? ownWords(leaning, asked) : [],
    scope: scopeOf(act, reading, interpreted, focus, [dates ?? [], request.as_of], attributes !== null, sources),
  };
}

/** A turn that moves the day: the first day of a month, the last of a year, as for any question. */
function daysNamed({ dates }: Interpreted, asOf: CalendarDate): readonly CalendarDate[] | null {
  const days = dates
    .filter(({ from }) => from <= asOf)
    .map(({ words, from, until }) => (/月/u.test(words) || until > asOf ? from : until));
  return days.length > 0 ? days : null;
}

/** What is asked for; a figure that is the sum of what was shown asks whether that may be added up. */
function askedOf(request: QuestionRequest, interpreted: Interpreted, focus: Focus, sources: Sources): AskedAttributes {
  const { asks, words } = readAttributes(interpreted);
  const isTotal = interpreted.amounts.some(({ fen }) => fen !== null && isTotalOf(fen, focus, request.as_of, sources));
  return isTotal ? { asks: new Set([...asks, 'sum']), words } : { asks, words };
}

/** A message without a matter of its own asks for an attribute of what is in focus; how several things go together is always about them. */
function isAttribute(
  { act, reading }: Leaning,
  { asks }: AskedAttributes,
  { amounts }: Interpreted,
  content: readonly ContentWord[],
): boolean {
  if (asks.has('sum') || asks.has('stacking')) return true;
  const most = reading.meansDocument ? 1.5 * OWN_MATTER : OWN_MATTER;
  return act === 'attribute' && amounts.length === 0 && massOf(content) < most;
}

/** So much content, by rarity, makes a matter of its own within what is spoken of (项目管家谁派). */
const OWN_MATTER = 4;

/** The words of a message that neither ask for an attribute nor tell a fact. */
function contentBeside({ words, facts }: Leaning, { words: asking }: AskedAttributes): readonly ContentWord[] {
  const ofFacts = facts.flatMap((fact) => [fact.label, ...fact.words]);
  return words.filter(
    ({ text }) =>
      !asking.some((phrase) => phrase.includes(text) || text.includes(phrase)) &&
      !ofFacts.some((word) => word.includes(text)),
  );
}

/** What it asks about: neither the attribute, nor the words of a fact that it tells. */
function ownWords({ words, change, state }: Leaning, { words: asking }: AskedAttributes): readonly ContentWord[] {
  const told = change.profile.filter(({ turn }) => turn > state.turn).map((fact) => fact.words);
  const aside = [...asking, ...told, ...change.supposed.map((fact) => fact.words)];
  return words.filter(({ text }) => !aside.some((phrase) => phrase.includes(text)));
}

function massOf(words: readonly ContentWord[]): number {
  return words.reduce((sum, { rarity }) => sum + rarity, 0);
}

/** What is asked for: what the message says, with what was asked before where it only says it of something else. */
function asksOf(
  act: TurnAct,
  { asks }: Pick<Interpreted, 'asks'>,
  hasOwnMatter: boolean,
  { asks: before }: Focus,
): ReadonlySet<Attribute> {
  if (asks.length === 0) return new Set(act === 'attribute' ? [] : before);
  return new Set(ASKS_THE_SAME.includes(act) && !hasOwnMatter ? [...before, ...asks] : asks);
}

/** What is searched: the message first, with what it leans on as far as it needs it. */
function queryOf(
  request: QuestionRequest,
  interpreted: Interpreted,
  { act, focus, state, reading, words, change }: Leaning,
  asks: ReadonlySet<ToldAttribute>,
  sources: Sources,
): string {
  const { message, as_of: asOf } = request;
  const document = sources.documents.get(focus.documents[0] ?? '');
  // A clause named alone is one of the document in focus.
  if (document && interpreted.addresses.length > 0) return `${message} ${nameDocument(document)} ${message}`;
  const title = titleOf(focus, sources);
  if (reading.version) return `${message} ${title} ${focus.topic}`;
  const stated = STATED_ATTRIBUTES.filter((attribute) => asks.has(attribute));
  if (stated.length > 0 && massOf(words) < OWN_MATTER)
    return [message, ...stated.map((attribute) => LOOKED_FOR[attribute]), title].join(' ');
  if (massOf(words) >= OWN_MATTER && act === 'attribute') return `${message} ${message} ${message} ${title}`;
  if (act === 'attribute') return `${message} ${focus.topic} ${message}`;
  const days = sources.interpret(focus.topic, asOf).dates.map(({ words: day }) => day);
  const outdated = factsToldAnew(state, change);
  return `${message} ${replaceSlots(focus.topic, { text: message, words }, outdated, days)} ${message}`;
}

/** What was known before, of which this turn says something else. */
function factsToldAnew({ profile, turn }: ConversationState, change: ProfileChange): readonly ProfileFact[] {
  const told = [...change.profile, ...change.supposed].filter((one) => one.turn > turn);
  return profile.filter(({ fact, value }) => told.some((one) => one.fact === fact && one.value !== value));
}

/** What is in focus in a few words of its own text. */
function titleOf({ measures: [measure = ''], clauses: [clause = ''], topic }: Focus, sources: Sources): string {
  return sources.measures.get(measure)?.title ?? sources.clauses.get(clause)?.heading ?? topic;
}

/** An attribute stands in the document in focus and those around it; another member, level or place may stand anywhere. */
function scopeOf(
  act: TurnAct,
  { version, level }: TurnReading,
  { places }: Interpreted,
  focus: Focus,
  [days, asOf]: readonly [readonly CalendarDate[], CalendarDate],
  isBare: boolean,
  sources: Sources,
): Scope | null {
  const { clauses } = focus;
  const measures = RECKONS_AGAIN.includes(act) ? focus.measures : [];
  if (version)
    return {
      documents: documentsOfVersion(focus, version, asOf, sources) ?? focus.documents,
      clauses: [],
      measures: [],
    };
  const isPast = days.some((day) => day < asOf);
  const before = isPast ? (documentsOfVersion(focus, 'earlier', asOf, sources) ?? []) : [];
  if (focus.documents.length === 0 || level !== null || places.length > 0 || act === 'member' || act === 'place')
    return { documents: null, clauses, measures };
  return { documents: [...documentsAround(focus, sources, isBare ? 1 : undefined), ...before], clauses, measures };
}
