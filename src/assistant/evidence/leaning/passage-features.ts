import { type ContentWord, coverageOf } from '../../../retrieval/content-words.ts';
import type { Passage } from '../../../retrieval/search-result.ts';
import { says } from '../../conversation/attributes/says.ts';
import type { Leaning } from './leaning.ts';

/** How a message that leans on something can be read. */
export const READINGS = ['alone', 'near', 'withTopic'] as const;
/** The passages of each reading, best first: the message by itself, within what is spoken of, and with its topic. */
export type Readings = Readonly<Record<(typeof READINGS)[number], readonly Passage[]>>;

/** Names of the features, in their order. */
export const PASSAGE_FEATURES = [
  ...(['alone', 'near', 'with_topic', 'alone_first', 'near_first', 'with_topic_first'] as const),
  ...(['in_documents', 'in_clause', 'own_words', 'topic_words', 'says_asked', 'in_clause_says'] as const),
  ...(['with_topic_same', 'alone_content', 'near_content', 'near_first_content'] as const),
] as const;

/** So much rarity is a message's worth of content. */
const FULL = 12;

/** How far a passage is what a leaning message asks for, measured in several ways; the same order as `PASSAGE_FEATURES`. */
export function passageFeatures(
  { clause, document }: Passage,
  readings: Readings,
  { documents, clause: spoken, asked, words, topic, asksTheSame }: Leaning,
): readonly number[] {
  const places = READINGS.map((name) => readings[name].findIndex((hit) => hit.clause.id === clause.id));
  const shares = READINGS.map((name, at) => shareOfBest(readings[name], places[at] ?? -1));
  const [alone = 0, near = 0, withTopic = 0] = shares;
  const content = Math.min(1, massOf(words) / FULL);
  const text = `${clause.text} ${clause.headings.join(' ')}`.toLowerCase();
  const holds = (word: string) => text.includes(word);
  const isSpokenOf = spoken !== null && isWithin(clause.id, spoken);
  const isSaying = asked.some((attribute) => says(attribute, clause));
  return [
    ...shares,
    ...places.map((place) => (place === 0 ? 1 : 0)),
    documents.includes(document.id) ? 1 : 0,
    isSpokenOf ? 1 : 0,
    coverageOf(holds, words),
    coverageOf(holds, topic),
    isSaying ? 1 : 0,
    isSpokenOf && isSaying ? 1 : 0,
    withTopic * asksTheSame,
    ...[alone * content, near * content, places[1] === 0 ? content : 0],
  ];
}

function shareOfBest(passages: readonly Passage[], place: number): number {
  return (passages[place]?.score ?? 0) / (passages[0]?.score || 1);
}

function isWithin(id: string, spoken: string): boolean {
  return id === spoken || id.startsWith(`${spoken}.`) || spoken.startsWith(`${id}.`);
}

function massOf(words: readonly ContentWord[]): number {
  return words.reduce((sum, { rarity }) => sum + rarity, 0);
}
