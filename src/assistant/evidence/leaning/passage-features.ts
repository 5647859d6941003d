import type { CalendarDate } from '../../../policy/calendar-date.ts';
import { areNested, type Clause } from '../../../policy/clause.ts';
import { mayBePresentedAsCurrent } from '../../../policy/validity.ts';
import { coverageOf } from '../../../retrieval/content-words.ts';
import type { Passage } from '../../../retrieval/search-result.ts';
import { says } from '../../conversation/attributes/stated-attributes.ts';
import type { Sources } from '../../dependencies.ts';
import { makeDistinctness } from '../tell-apart.ts';
import { wantedBy } from '../wanted-words.ts';
import type { Leaning } from './leaning.ts';

/** How a message that leans on something can be read. */
export const READINGS = ['alone', 'near', 'withTopic'] as const;
/** The passages of each reading, best first: the message by itself, within what is spoken of, and with its topic. */
export type Readings = Readonly<Record<(typeof READINGS)[number], readonly Passage[]>>;

/** Names of the features, in their order. */
export const PASSAGE_FEATURES = [
  ...(['alone', 'near', 'with_topic', 'alone_first', 'near_first', 'with_topic_first'] as const),
  ...(['alone_content', 'near_content', 'near_first_content', 'with_topic_same'] as const),
  ...(['in_documents', 'in_first_document', 'in_clause', 'in_clause_content', 'in_clause_attribute', 'told'] as const),
  ...(['beside', 'sibling', 'sibling_member', 'neighbour', 'current'] as const),
  ...(['own_words', 'own_words_told_apart', 'in_clause_own_words', 'topic_words', 'heading', 'length'] as const),
  ...(['says_asked', 'in_clause_says', 'wanted', 'in_clause_wanted'] as const),
  ...(['meaning', 'meaning_content', 'meaning_with_topic', 'meaning_share', 'meaning_first'] as const),
] as const;

/** So much rarity is a message's worth of content. */
const FULL = 12;
/** So many characters are a long clause. */
const LONG = 1000;

/** All passages that a leaning message may mean -> how far each is what it asks for, in the order of `PASSAGE_FEATURES`. */
export function measurePassages(
  passages: readonly Passage[],
  readings: Readings,
  leaning: Leaning,
  asOf: CalendarDate,
  sources: Sources,
): readonly (readonly number[])[] {
  const distinctness = makeDistinctness(leaning.words, sources.clauses);
  const distinct = passages.map(({ clause }) => distinctness(clause));
  const most = Math.max(...distinct) || 1;
  const measureMeaning = meaningOf(passages, leaning, asOf, sources);
  return passages.map((passage, at) => [
    ...measureReadings(passage, readings, leaning),
    ...measurePlace(passage, leaning, sources),
    ...measureWords(passage, leaning, (distinct[at] ?? 0) / most),
    ...measureAsked(passage, leaning),
    ...measureMeaning(passage),
  ]);
}

/** How alike in meaning it is to the message, by itself and beside the likest, and to the message with its topic. */
function meaningOf(
  passages: readonly Passage[],
  leaning: Leaning,
  asOf: CalendarDate,
  { likenessTo }: Sources,
): (passage: Passage) => readonly number[] {
  const [alone, withTopic] = [likenessTo(leaning.alone, asOf), likenessTo(leaning.withTopic, asOf)];
  const content = contentOf(leaning);
  const most = Math.max(...passages.map(({ clause: { id } }) => alone(id))) || 1;
  return ({ clause: { id } }) => {
    const likeness = alone(id);
    return [likeness, likeness * content, withTopic(id), likeness / most, likeness === most ? 1 : 0];
  };
}

/** How well each reading of the message finds it. */
function measureReadings({ clause }: Passage, readings: Readings, leaning: Leaning): readonly number[] {
  const { acts } = leaning;
  const places = READINGS.map((name) => readings[name].findIndex((hit) => hit.clause.id === clause.id));
  const [alone = 0, near = 0, withTopic = 0] = READINGS.map((name, at) =>
    shareOfBest(readings[name], places[at] ?? -1),
  );
  const content = contentOf(leaning);
  const asksTheSame = acts.value + acts.answer + acts.member + acts.place;
  return [
    ...[alone, near, withTopic],
    ...places.map((place) => (place === 0 ? 1 : 0)),
    ...[alone * content, near * content, places[1] === 0 ? content : 0, withTopic * asksTheSame],
  ];
}

/** How it stands to the clause that is spoken of. */
function measurePlace({ clause, document, validity }: Passage, leaning: Leaning, sources: Sources): readonly number[] {
  const { acts, documents, told } = leaning;
  const spoken = sources.clauses.get(leaning.clause ?? '');
  const isHeld = documents.includes(document.id) ? 1 : 0;
  const isSpoken = isSpokenOf(clause, leaning);
  const isSibling =
    spoken && !isSpoken && clause.document === spoken.document && clause.parent === spoken.parent ? 1 : 0;
  return [
    ...[
      isHeld,

      document.id === documents[0] ? 1 : 0,
      isSpoken,
      isSpoken * contentOf(leaning),
      isSpoken * acts.attribute,
    ],
    ...[told !== null && isWithin(clause.id, told) ? 1 : 0],
    ...[
      leaning.beside.includes(clause.id) ? 1 : 0,
      isSibling,
      isSibling * acts.member,
      spoken ? nearnessOf(clause, spoken, sources) : 0,
    ],
    mayBePresentedAsCurrent(validity.status) ? 1 : 0,
  ];
}

/** How much of the words of the message and its topic it holds. */
function measureWords({ clause }: Passage, leaning: Leaning, distinct: number): readonly number[] {
  const { words, topic } = leaning;
  const text = `${clause.text} ${clause.headings.join(' ')}`.toLowerCase();
  const heading = `${clause.heading ?? ''} ${clause.headings.at(-1) ?? ''}`.toLowerCase();
  const holds = (word: string) => text.includes(word);
  const own = coverageOf(holds, words);
  return [
    ...[own, distinct, own * isSpokenOf(clause, leaning), coverageOf(holds, topic)],
    ...[coverageOf((word) => heading.includes(word), words), Math.min(1, clause.text.length / LONG)],
  ];
}

/** How far it says what is asked for. */
function measureAsked({ clause }: Passage, leaning: Leaning): readonly number[] {
  const isSaying = leaning.asked.some((attribute) => says(attribute, clause)) ? 1 : 0;
  const isWanted = wantedBy(leaning.wanted)(clause.text) ? 1 : 0;
  const isSpoken = isSpokenOf(clause, leaning);
  return [isSaying, isSaying * isSpoken, isWanted, isWanted * isSpoken];
}

function isSpokenOf({ id }: Clause, { clause: spoken }: Leaning): number {
  return spoken !== null && isWithin(id, spoken) ? 1 : 0;
}

/** 1 beside it, half of that one further; 0 in another document and for the clause itself. */
function nearnessOf({ id, document }: Clause, spoken: Clause, { clauses }: Sources): number {
  if (document !== spoken.document || id === spoken.id) return 0;
  const outline = clauses.outlineOf(document);
  const [place, other] = [id, spoken.id].map((one) => outline.findIndex((clause) => clause.id === one));
  return 1 / Math.max(1, Math.abs((place ?? 0) - (other ?? 0)));
}

function contentOf({ matter }: Leaning): number {
  return Math.min(1, matter / FULL);
}

function shareOfBest(passages: readonly Passage[], place: number): number {
  return (passages[place]?.score ?? 0) / (passages[0]?.score || 1);
}

function isWithin(id: string, spoken: string): boolean {
  return id === spoken || areNested(id, spoken);
}
