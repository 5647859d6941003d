import type { ClauseIndex } from '../indexing/clause-index.ts';
import type { Synonym } from '../indexing/lexicon.ts';
import type { Found } from '../question/language.ts';
import type { Aside } from '../question/read-question.ts';

/** One thing the question is about: the word typed and what the texts call it. Any of them in a clause will do. */
export interface ContentWord {
  readonly text: string;
  readonly alternatives: readonly string[];
  /** Inverse document frequency; that of the rarest alternative when the word itself is in no text. */
  readonly rarity: number;
}

const LATIN = /[a-z0-9]+(?:[.&+-][a-z0-9]+)*%?/y;

/** The words of a normalised question that carry its content (no words of asking, no places), cut longest first, each once. */
export function listContentWords(
  text: string,
  asides: readonly Aside[],
  synonyms: readonly Found<Synonym>[],
  index: ClauseIndex,
): readonly ContentWord[] {
  const words = new Map<string, ContentWord>();
  for (let at = 0; at < text.length; at++) {
    const end = wordEnd(text, at, synonyms, index);
    if (end === null) continue;
    const isAside = asides.some(({ start, end: close }) => start <= at && end <= close);
    const word = text.slice(at, end);
    if (!isAside && !words.has(word)) {
      const made = makeContentWord(word, at, end, synonyms, index);
      if (made.rarity > 0) words.set(word, made);
    }
    at = end - 1;
  }
  return [...words.values()];
}

/** End of the longest synonym, vocabulary word or Latin word that begins at a place; null when none does. */
function wordEnd(
  text: string,
  at: number,
  synonyms: readonly Found<Synonym>[],
  { vocabulary }: ClauseIndex,
): number | null {
  const synonym = synonyms.find(({ start }) => start === at);
  if (synonym) return synonym.end;
  LATIN.lastIndex = at;
  const latin = LATIN.exec(text);
  if (latin) return at + latin[0].length;
  for (let end = Math.min(text.length, at + vocabulary.longest); end > at + 1; end--)
    if (vocabulary.holds(text, at, end)) return end;
  return null;
}

function makeContentWord(
  text: string,
  start: number,
  end: number,
  synonyms: readonly Found<Synonym>[],
  index: ClauseIndex,
): ContentWord {
  const alternatives = new Set([text]);
  for (const synonym of synonyms)
    if (synonym.start <= start && end <= synonym.end) for (const other of synonym.thing.text) alternatives.add(other);
  const rarities = [...alternatives].map((word) => rarityOf(word, index)).filter((rarity) => rarity > 0);
  return { text, alternatives: [...alternatives], rarity: rarities[0] ?? 0 };
}

/** Of a phrase that is no term, the rarest pair of characters in it. */
function rarityOf(word: string, index: ClauseIndex): number {
  const own = index.rarity(word);
  if (own > 0 || word.length < 3) return own;
  let rarest = 0;
  for (let at = 0; at + 2 <= word.length; at++) {
    const rarity = index.rarity(word.slice(at, at + 2));
    if (rarity === 0) return 0;
    rarest = Math.max(rarest, rarity);
  }
  return rarest;
}

/** A word of the question that no text holds. */
export interface StrangeWord {
  readonly text: string;
  readonly rarity: number;
}

/**
 * Words of the general language that stand in the question outside all words that the texts know and outside asides,
 * cut longest first; they count against coverage.
 */
export function listStrangeWords(
  text: string,
  asides: readonly Aside[],
  synonyms: readonly Found<Synonym>[],
  index: ClauseIndex,
): readonly StrangeWord[] {
  const words = new Map<string, StrangeWord>();
  for (let at = 0; at < text.length; at++) {
    const known = wordEnd(text, at, synonyms, index) ?? at;
    const end = longestGeneral(text, at, index);
    const isAside = asides.some(({ start, end: close }) => start <= at && at < close);
    if (end > known && !isAside) {
      const word = text.slice(at, end);
      if (index.rarity(word) === 0 && !SAYS_NOTHING.test(word))
        words.set(word, { text: word, rarity: index.general.rarity(word) });
    }
    at = Math.max(known, end, at + 1) - 1;
  }
  return [...words.values()];
}

/** 两三千, 那段, 带到: words made of numerals, pronouns and particles name no thing. */
const SAYS_NOTHING = /[一二三四五六七八九十百千万两几这那哪啥咋么吗呢吧的了着过到得们个我你他她它]/u;

function longestGeneral(text: string, at: number, { general }: ClauseIndex): number {
  for (let end = Math.min(text.length, at + general.longest); end > at + 1; end--)
    if (general.holds(text, at, end)) return end;
  return at;
}

/** How much of the question's content, by rarity, something holds: 0 to 1. */
export function coverageOf(holds: (word: string) => boolean, words: readonly ContentWord[]): number {
  let [held, all] = [0, 0];
  for (const { alternatives, rarity } of words) {
    all += rarity;
    if (alternatives.some(holds)) held += rarity;
  }
  return all === 0 ? 0 : held / all;
}
