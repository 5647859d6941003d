import { areNested } from '../../policy/clause.ts';
import type { TurnReading } from '../../question/turn/turn-reading.ts';
import { type ContentWord, coverageOf } from '../../retrieval/content-words.ts';
import type { LikenessTo } from '../../retrieval/embedding/find-likeness.ts';
import type { Passage, SearchResult } from '../../retrieval/search-result.ts';
import type { Sources } from '../dependencies.ts';
import type { Focus } from './state.ts';
import { TURN_WEIGHTS } from './turn-weights.ts';

/** Names of what tells whether a message stands by itself, in their order. */
export const TURN_SIGNS = [
  ...(['opens', 'asks_attribute', 'tells_value', 'names_member', 'leans', 'length'] as const),
  ...(['content', 'novelty', 'new_to_topic', 'alone', 'near', 'nearness', 'foreign'] as const),
  ...(['alone_in_focus', 'alone_is_clause', 'held_alone'] as const),
  ...(['meaning_alone', 'meaning_near', 'meaning_of_clause'] as const),
] as const;

/** What is compared: the message alone, and within what is spoken of. */
export interface BothReadings {
  readonly reading: TurnReading;
  readonly text: string;
  readonly words: readonly ContentWord[];
  readonly focus: Focus;
  readonly documents: readonly string[];
  readonly alone: SearchResult;
  readonly near: SearchResult;
  /** How alike in meaning clauses are to the message. */
  readonly likeness: LikenessTo;
}

/** How a message stands to what is spoken of; the same order as `TURN_SIGNS`. */
export function turnSigns(
  { reading: { acts, leans }, text, words, focus, documents, alone, near, likeness }: BothReadings,
  sources: Sources,
): readonly number[] {
  const { novelty, content } = weighContent(words, focus, sources);
  const [first] = alone.hits;
  const [coversAlone, coversNear] = [coverageAmong(alone.hits), coverageAmong(near.hits)];
  const nearness = Math.min(1, (near.hits[0]?.score ?? 0) / (first?.score || 1));
  const clause = focus.clauses[0] ?? '';
  const isOfClause = first !== undefined && (first.clause.id === clause || areNested(first.clause.id, clause));
  const likest = ({ hits }: SearchResult) =>
    hits.slice(0, NEAREST).reduce((most, hit) => Math.max(most, likeness(hit.clause.id)), 0);
  return [
    ...[logOdds(acts.new_topic), acts.attribute, acts.value + acts.answer, acts.member],
    ...[leans ? 1 : 0, Math.min(1, text.length / LONG)],
    ...[content, novelty, 1 - coverageOf((word) => focus.topic.includes(word), words)],
    ...[coversAlone, coversNear, nearness, novelty * content * coversAlone * (1 - nearness)],
    ...[first && documents.includes(first.document.id) ? 1 : 0, isOfClause ? 1 : 0, logOdds(alone.verdict.likelihood)],
    ...[likest(alone), likest(near), likeness(clause)],
  ];
}

/** So long a message is as long as messages are (characters). */
const LONG = 30;
/** So much rarity is a message's worth of content. */
const FULL = 30;

export function weighContent(
  words: readonly ContentWord[],
  focus: Focus,
  sources: Sources,
): { readonly novelty: number; readonly content: number } {
  const held = `${focus.topic}\n${textOf(focus.documents.slice(0, 2), sources)}`;
  let [all, fresh] = [0, 0];
  for (const { alternatives, rarity } of words) {
    all += rarity;
    if (!alternatives.some((word) => held.includes(word))) fresh += rarity;
  }
  return { novelty: all === 0 ? 0 : fresh / all, content: Math.min(1, all / FULL) };
}

const texts = new WeakMap<Sources['documents'], Map<string, string>>();

/** All words of documents, put together once each. */
function textOf(ids: readonly string[], { documents, clauses }: Sources): string {
  const known = texts.get(documents) ?? new Map<string, string>();
  texts.set(documents, known);
  return ids
    .map((id) => {
      const text =
        known.get(id) ??
        clauses
          .ofDocument(id)
          .map(({ own }) => own)
          .join('\n')
          .toLowerCase();
      known.set(id, text);
      return text;
    })
    .join('\n');
}

/** The best coverage among clauses found. */
function coverageAmong(hits: readonly Passage[]): number {
  return hits.slice(0, NEAREST).reduce((most, { coverage }) => Math.max(most, coverage), 0);
}

const NEAREST = 3;

/** Probability that a message stands by itself. */
export function standsAlone(signs: readonly number[]): number {
  const { bias, weights } = TURN_WEIGHTS;
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), bias)));
}

const NEVER = 1e-4;
const MOST = 5;

function logOdds(p: number): number {
  return Math.max(-MOST, Math.min(MOST, Math.log((p + NEVER) / (1 - p + NEVER))));
}
