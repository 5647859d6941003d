import type { CalendarDate } from '../../policy/calendar-date.ts';
import { nameDocument } from '../../policy/clause-name.ts';
import type { Level } from '../../policy/document.ts';
import type { Fact, Facts } from '../../policy/fact.ts';
import { mayBePresentedAsCurrent, validityOfDocument } from '../../policy/validity.ts';
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
import { LOOKED_FOR, STATED_ATTRIBUTES } from './attributes/stated-attributes.ts';
import { isTotalOf } from './attributes/tell-sum.ts';
import type { ProfileChange } from './change-profile.ts';
import { massOf, OWN_MATTER } from './own-matter.ts';
import { type LeaningTurn, ownFactsTold, readLeaning, tellsFact, withTopic } from './read-leaning.ts';
import { documentsAround, documentsOfVersion, hasBegun, reckonAnew, type Scope } from './scope.ts';
import { type Focus, factsOf } from './state.ts';

interface Leaning extends LeaningTurn {
  readonly change: ProfileChange;
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
  const asked = askedOf(request, interpreted, leaning, sources);
  const content = contentBeside(leaning, asked);
  const attributes = isAttribute(leaning, asked, interpreted, content) ? asked.asks : null;
  const before = keepsTheDay(leaning, request, interpreted, sources) ? focus.as_of : null;
  // A version that is named by its year is asked about as it stands today.
  const dates =
    reading.version === 'earlier'
      ? null
      : act === 'date'
        ? daysNamed(interpreted, request.as_of)
        : (datesAsked(request, interpreted, before) ?? dayAfterItsEnd(request, interpreted, leaning, sources));
  const days = dates ?? [request.as_of];
  // Words that tell a fact of the focus are no matter of their own.
  const hasOwnMatter = massOf(content) >= OWN_MATTER && !tellsFact(leaning);
  const facts: Facts = {
    ...factsOf({ profile: change.profile, focus: { ...focus, supposed: change.supposed } }),
    ...leaning.seat,
    ...request.facts,
  };
  const other = levelOfOtherPlace(leaning, interpreted, sources);
  const scope =
    other === null
      ? scopeOf(
          act,
          reading,
          focus,
          [dates ?? [], request.as_of],
          {
            isBare: attributes !== null,
            isReckoned: ownFactsTold(leaning).length > 0,
            isSame: act === 'date' && massOf(content) < OWN_MATTER,
          },
          sources,
        )
      : { documents: ofLevel(other, sources), clauses: [], measures: [] };
  return {
    query: queryOf(request, interpreted, { ...leaning, words: content, other }, asked.asks, sources),
    ...askedBy(interpreted),
    asks: new Set([
      ...asksOf(act, interpreted, hasOwnMatter, focus),
      ...(attributes?.has('stacking') ? (['stacking'] as const) : []),
    ]),
    // Of an earlier version 市级 names what it gave, and not whose it was.
    level: reading.version ? null : (reading.level ?? other),
    dates: days,
    dateSaid: dates !== null,
    askedOn: request.as_of,
    facts,
    settled: change.settled,
    followsUp: true,
    isSeatOnly: 'district' in leaning.seat,
    attributes,
    absent: act === 'attribute' ? content : [],
    around: [],
    own: act === 'attribute' ? ownWords(leaning, asked) : [],
    leaning: readLeaning(request, interpreted, { ...leaning, content }, asked.asks, sources),
    scope: tellsFact(leaning)
      ? reckonAnew(scope, ownFactsTold(leaning), facts, days.at(-1) ?? request.as_of, sources)
      : scope,
  };
}

/** What is asked of something that has ended since goes on with its day; whether it holds is asked of today. */
function keepsTheDay(
  { act, focus }: Leaning,
  { as_of: asOf }: QuestionRequest,
  { asks, form }: Interpreted,
  { documents }: Sources,
): boolean {
  if (KEEPS_THE_DAY.includes(act) || act !== 'attribute' || form.isOfTiming || asks.includes('validity'))
    return KEEPS_THE_DAY.includes(act);
  const document = documents.get(focus.documents[0] ?? '');
  return document !== undefined && !mayBePresentedAsCurrent(validityOfDocument(document, asOf).status);
}

/** A day of the case (要拖到明年三月才开) on which what is spoken of does not stand as it does today: the rules of that day are told. */
function dayAfterItsEnd(
  { as_of: asOf }: QuestionRequest,
  { dates }: Interpreted,
  { act, focus }: Leaning,
  { documents }: Sources,
): readonly CalendarDate[] | null {
  const document = documents.get(focus.documents[0] ?? '');
  const [day, another] = dates.filter(({ from }) => from > asOf).map(({ from }) => from);
  if (!document || day === undefined || another !== undefined || (act !== 'value' && act !== 'answer')) return null;
  const isCurrentOn = (one: CalendarDate) => mayBePresentedAsCurrent(validityOfDocument(document, one).status);
  return isCurrentOn(asOf) && !isCurrentOn(day) ? [day] : null;
}

/** 通州的呢, after what the city gives: the level of the place that is asked for; null where what is spoken of is of that level. */
function levelOfOtherPlace(
  { focus, seat }: Leaning,
  { places: [place, another] }: Interpreted,
  { documents }: Sources,
): Level | null {
  const held = documents.get(focus.documents[0] ?? '')?.level;
  if ('district' in seat || !place || another || place.where !== 'home') return null;
  return held === undefined || place.level === held ? null : place.level;
}

function ofLevel(level: Level, { documents }: Sources): readonly string[] {
  return [...documents.values()].filter((document) => document.level === level).map(({ id }) => id);
}

/** A turn that moves the day: the first day of a month, the last of a year, as for any question. */
function daysNamed({ dates }: Interpreted, asOf: CalendarDate): readonly CalendarDate[] | null {
  const days = dates
    .filter(({ from }) => from <= asOf)
    .map(({ words, from, until }) => (until >= asOf ? asOf : /月/u.test(words) ? from : until));
  return days.length > 0 ? days : null;
}

/** What is asked for; a figure that is the sum of what was shown, and tells no fact, asks whether that may be added up. */
function askedOf(
  request: QuestionRequest,
  interpreted: Interpreted,
  leaning: Leaning,
  sources: Sources,
): AskedAttributes {
  const { asks: sounds, named, words } = readAttributes(interpreted, sources.askingWords);
  // Who tells a fact asks for an attribute only in so many words.
  const read = ownFactsTold(leaning).length > 0 ? named : sounds;
  // 一共多少项 asks for a number of things, and adds nothing up.
  const asks = interpreted.form.isHowMany ? new Set([...read].filter((one) => one !== 'sum')) : read;
  const { focus } = leaning;
  const isTotal =
    !tellsFact(leaning) &&
    massOf(leaning.words) < OWN_MATTER &&
    interpreted.amounts.some(({ fen }) => fen !== null && isTotalOf(fen, focus, request.as_of, sources));
  // 这几样能一块要不: several of what was spoken of, and whether that may be.
  const isTogether = leaning.reading.member?.kind === 'all' && interpreted.form.polar === 'may';
  return {
    named,
    asks: new Set([...asks, ...(isTotal ? (['sum'] as const) : []), ...(isTogether ? (['stacking'] as const) : [])]),
    words,
  };
}

/** A message without a matter of its own asks for an attribute of what is in focus; how several things go together is always about them. */
function isAttribute(
  { act, reading }: Leaning,
  { asks, words: asking }: AskedAttributes,
  { amounts }: Interpreted,
  content: readonly ContentWord[],
): boolean {
  if (asks.has('sum') || asks.has('stacking')) return true;
  const most = reading.meansDocument ? 1.5 * OWN_MATTER : OWN_MATTER;
  // 这两份文件 counts what is pointed at, and tells nothing.
  const isTold = amounts.some(({ words }) => !asking.some((phrase) => phrase.includes(words)));
  return act === 'attribute' && !isTold && massOf(content) < most;
}

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

/** What is asked for: what the message says, with what was asked before where it only says it of something else. */
function asksOf(
  act: TurnAct,
  { asks, form }: Pick<Interpreted, 'asks' | 'form'>,
  hasOwnMatter: boolean,
  { asks: before }: Focus,
): ReadonlySet<Attribute> {
  if (asks.length === 0) return new Set(act === 'attribute' ? [] : before);
  if (!ASKS_THE_SAME.includes(act) || hasOwnMatter) return new Set(asks);
  // 要是软件公司呢 says nothing of what is asked; 那最多多少 does.
  const isSaid = form.isHowMuch || form.isWhen || before.length === 0;
  return new Set(isSaid ? [...before, ...asks] : before);
}

/** What is searched: the message first, with what it leans on as far as it needs it. */
function queryOf(
  request: QuestionRequest,
  interpreted: Interpreted,
  { act, focus, state, reading, words, change, other }: Leaning & { readonly other: Level | null },
  asks: ReadonlySet<ToldAttribute>,
  sources: Sources,
): string {
  const { message } = request;
  const document = sources.documents.get(focus.documents[0] ?? '');
  // A clause named alone is one of the document in focus.
  if (document && interpreted.addresses.length > 0) return `${message} ${nameDocument(document)} ${message}`;
  const title = titleOf(focus, sources);
  if (reading.version) return `${message} ${title} ${focus.topic}`;
  const stated = STATED_ATTRIBUTES.filter((attribute) => asks.has(attribute));
  if (stated.length > 0 && (massOf(words) < OWN_MATTER || asks.has('stacking')))
    return [message, ...stated.map((attribute) => LOOKED_FOR[attribute]), title].join(' ');
  if (massOf(words) >= OWN_MATTER && act === 'attribute') return `${message} ${message} ${message} ${title}`;
  if (act === 'attribute') return `${message} ${focus.topic} ${message}`;
  const whole = withTopic(request, { focus, words, state, change }, sources);
  // Another place may call it by the name that it has in the texts.
  return other === null ? whole : `${whole} ${title}`;
}

/** What is in focus in a few words of its own text. */
function titleOf({ measures: [measure = ''], clauses: [clause = ''], topic }: Focus, sources: Sources): string {
  return sources.measures.get(measure)?.title ?? sources.clauses.get(clause)?.heading ?? topic;
}

/** An attribute stands in the document in focus and those around it; another member, level or place may stand anywhere. */
function scopeOf(
  act: TurnAct,
  { version, level }: TurnReading,
  focus: Focus,
  [days, asOf]: readonly [readonly CalendarDate[], CalendarDate],
  { isBare, isReckoned, isSame }: { readonly isBare: boolean; readonly isReckoned: boolean; readonly isSame: boolean },
  sources: Sources,
): Scope | null {
  const { clauses } = focus;
  const measures = isReckoned || RECKONS_AGAIN.includes(act) ? focus.measures : [];
  if (version)
    return {
      documents: documentsOfVersion(focus, version, asOf, sources) ?? focus.documents,
      clauses: [],
      measures: [],
    };
  const isPast = days.some((day) => day < asOf);
  // What was not yet in force on the day says nothing of it.
  if (days.some((day) => !hasBegun(focus, day, sources))) return { documents: null, clauses: [], measures: [] };
  const before = isPast ? (documentsOfVersion(focus, 'earlier', asOf, sources) ?? []) : [];
  if (focus.documents.length === 0 || level !== null || act === 'member' || act === 'place')
    return { documents: null, clauses, measures };
  const documents = [...documentsAround(focus, sources, isBare ? 1 : undefined), ...before];
  return { documents, clauses, measures, isSame };
}
