import { SOCIAL_ACTS } from '../../question/acts.ts';
import type { Interpreted } from '../../question/interpreted.ts';
import type { QuestionRequest } from '../../question/request.ts';
import { countsOnly } from '../../question/turn/counts-only.ts';
import { readAttributes } from '../../question/turn/read-attributes.ts';
import type { Member } from '../../question/turn/read-member.ts';
import type { TurnAct } from '../../question/turn/turn-act.ts';
import { TURN_ACTS } from '../../question/turn/turn-act.ts';
import type { TurnReading } from '../../question/turn/turn-reading.ts';
import type { ContentWord } from '../../retrieval/content-words.ts';
import { townsIn } from '../../retrieval/towns-in.ts';
import type { Sources } from '../dependencies.ts';
import { isTreated } from './place-in-text.ts';
import { columnsNamed, documentsAround, listedBeside, listedIn, narrowTo, narrowToLevel } from './scope.ts';
import type { ConversationState, Focus } from './state.ts';
import { type BothReadings, standsAlone, turnSigns, weighContent } from './weigh-turn.ts';

/** What a message leans on, and what it does to it. */
export interface FoundFocus {
  /** What the message says by itself. */
  readonly words: readonly ContentWord[];
  readonly focus: Focus;
  readonly act: Exclude<TurnAct, 'new_topic'>;
}

/** From here on a message is taken for a question of its own. */
const ALONE = 0.5;

/** What the message leans on; null when it stands by itself. */
export async function findFocus(
  request: QuestionRequest,
  interpreted: Interpreted,
  reading: TurnReading,
  state: ConversationState,
  sources: Sources,
): Promise<FoundFocus | null> {
  const decided = decideByWords(request, interpreted, reading, state, sources);
  if (decided.kind === 'decided') return decided.found;
  const { focus, words, act } = decided;
  const signs = turnSigns(await readBoth(request, interpreted, reading, { focus, words }, sources), sources);
  return standsAlone(signs) >= ALONE ? null : { words, focus, act };
}

type Decision =
  | { readonly kind: 'decided'; readonly found: FoundFocus | null }
  | ({ readonly kind: 'open' } & FoundFocus);

/** What its words alone decide; `open` where both readings have to be compared. */
export function decideByWords(
  request: QuestionRequest,
  interpreted: Interpreted,
  reading: TurnReading,
  state: ConversationState,
  sources: Sources,
): Decision {
  const focus = state.focus && narrowToLevel(state.focus, reading.level, sources);
  const decided = (found: FoundFocus | null): Decision => ({ kind: 'decided', found });
  if (!focus || interpreted.addresses.some(({ documents, number }) => documents.length > 0 || number !== null))
    return decided(null);
  const words = contentOf(request, interpreted, focus, sources);
  const earlier = goBack(words, reading, state, sources);
  if (earlier) return decided({ words, focus: earlier, act: 'back' });
  const isOfNow = reading.isOfNow && focus.as_of !== null && !interpreted.asks.includes('validity');
  const act = isOfNow ? 'date' : likeliest(reading, interpreted, isOfTown(interpreted, focus, sources));
  const member = memberOf(focus, reading, sources);
  if (member) return decided({ words, focus: member, act: act === 'attribute' ? act : 'member' });
  // 换个事，…: whatever is left of its words, nobody who opens another topic means the one before.
  const isAnother = reading.acts.new_topic >= OPENS;
  const isMeant = reading.meansDocument || reading.version !== null || interpreted.addresses.length > 0;
  // Without a word of its own, beside those that ask for an attribute, a message has no topic.
  const { asks, words: asking } = readAttributes(interpreted, sources.askingWords);
  const columns = columnsNamed(interpreted.text.spoken, focus, sources);
  const isBare = words.every(({ text }) =>
    [...asking, ...columns].some((phrase) => phrase.includes(text) || text.includes(phrase)),
  );
  const isTold = interpreted.dates.length + interpreted.amounts.length > 0;
  if (isBare && !isTold && act !== 'social' && (columns.length > 0 || [...asks].some((one) => one !== 'amount')))
    return decided({ words, focus, act: 'attribute' });
  return (isMeant || isBare) && !isAnother ? decided({ words, focus, act }) : { kind: 'open', words, focus, act };
}

/** From here on a message is sure to open another topic, by its words. */
const OPENS = 0.9;

/** The message alone and within what is spoken of, for comparing them. */
export async function readBoth(
  { message, as_of: asOf }: QuestionRequest,
  { text: { spoken } }: Interpreted,
  reading: TurnReading,
  { focus, words }: Pick<FoundFocus, 'focus' | 'words'>,
  sources: Sources,
): Promise<BothReadings> {
  const documents = documentsAround(focus, sources);
  const [alone, near] = await Promise.all([
    sources.search({ query: message, asOf, limit: LOOKED_AT }),
    sources.search({ query: message, asOf, limit: LOOKED_AT, documents }),
  ]);
  const likeness = sources.likenessTo(message, asOf);
  return { reading, text: spoken, words, focus, documents, alone, near, likeness };
}

/** Words of company are sure to be that. */
const SOCIAL = 0.4;

/** The likeliest act of those that lean on something: no date without a day, no place without a place, nothing social that asks. */
function likeliest(
  { acts, level }: TurnReading,
  { dates, places, amounts, act: does }: Interpreted,
  isTown: boolean,
): FoundFocus['act'] {
  const isPossible: Readonly<Partial<Record<TurnAct, boolean>>> = {
    ...{ new_topic: false, answer: false, back: false },
    social: SOCIAL_ACTS.has(does) && acts.social >= SOCIAL && amounts.length === 0,
    date: dates.length > 0,
    place: (places.length > 0 && !isTown) || level !== null,
  };
  const leaning = TURN_ACTS.filter((act): act is FoundFocus['act'] => isPossible[act] ?? true);
  return leaning.reduce((best, act) => (acts[act] > acts[best] ? act : best));
}

/** A place for which the text that is spoken of says something is one of its things, and no other place. */
function isOfTown({ places }: Interpreted, { documents: [document = ''] }: Focus, sources: Sources): boolean {
  return townsIn({ places }).length > 0 && places.some((place) => isTreated(place, document, sources));
}

/** Content without places, dates and figures, which make no topic; a place for which what is spoken of has a rule is content. */
function contentOf(
  request: QuestionRequest,
  { places, dates, amounts }: Interpreted,
  { documents: [document = ''] }: Focus,
  sources: Sources,
): readonly ContentWord[] {
  const aside = [...places, ...dates, ...amounts].map(({ words }) => words);
  const content = sources
    .listWords(request.message, request.as_of)
    .filter(({ text }) => !countsOnly(text) && !aside.some((words) => words.includes(text)));
  const treated = places.filter((place) => isTreated(place, document, sources));
  return [...content, ...treated.map(({ name }) => ({ text: name, alternatives: [name], rarity: TREATED }))];
}

const LOOKED_AT = 12;

/** The rarity of a place for which what is spoken of has a rule: that of a matter of its own. */
const TREATED = 4;

/** Which of the things shown is meant; where one was shown, which of those that its text lists. */
function memberOf(focus: Focus, { member }: TurnReading, sources: Sources): Focus | null {
  if (!member || member.kind === 'all') return null;
  const shown = focus.shown.length > 1 ? focus.shown : listedFor(member, focus, sources);
  const last = shown.length - 1;
  const current = shown.findIndex(({ clause }) => clause === focus.clauses[0]);
  const place = member.kind === 'at' ? member.place : member.kind === 'last' ? last : current === 0 ? 1 : 0;
  return narrowTo({ ...focus, shown }, place, sources);
}

/** Of more than two nobody can tell which the other one is. */
function listedFor({ kind }: Member, focus: Focus, sources: Sources): Focus['shown'] {
  const beside = listedBeside(focus, sources);
  if (kind === 'other') return beside.length === 2 ? beside : [];
  const listed = listedIn(focus, sources);
  return listed.length > 1 ? listed : beside;
}

/** Said to come back: the earlier topic that holds most of what the message says; the last one where it says nothing. */
function goBack(
  words: readonly ContentWord[],
  { acts }: TurnReading,
  { stack }: ConversationState,
  sources: Sources,
): Focus | null {
  if (acts.back < BACK || stack.length === 0) return null;
  const held = stack.map((focus) => ({ focus, novelty: weighContent(words, focus, sources).novelty }));
  const best = held.reduce((one, other) => (other.novelty < one.novelty ? other : one));
  return words.length > 0 && best.novelty > FOREIGN ? null : best.focus;
}

const BACK = 0.5;
/** More than this of the content unknown to a topic, and it is not meant. */
const FOREIGN = 0.5;
