import type { ClauseIndex } from '../../indexing/clause-index.ts';
import type { Synonym } from '../../indexing/lexicon.ts';
import type { Found } from '../../question/language.ts';
import type { Aside } from '../../question/read-question.ts';

/** One thing that a question is about, whether a text holds it or not. */
export interface ContentUnit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Rarity in the general language: what the texts have often may be just what is asked about. */
  readonly weight: number;
  /** The word, and what the texts call it. */
  readonly alternatives: readonly string[];
}

const LATIN = /[a-z0-9]+(?:[.&+-][a-z0-9]+)*%?/y;
const DIGITS = /^\d+$/u;
/** Numerals, pronouns and particles name no thing. */
const SAYS_NOTHING = /^[一二三四五六七八九十百千万两几这那哪啥咋么吗呢吧的了着过到得们个我你他她它]+$/u;
const LONGEST = 8;
/** Of words that the general dictionary does not count: as rare as its common names. */
const UNCOUNTED = 6;

/** A normalised question -> all its words outside asides, cut longest first by the words of the texts and of the general language. */
export function listContentUnits(
  text: string,
  asides: readonly Aside[],
  synonyms: readonly Found<Synonym>[],
  index: ClauseIndex,
): readonly ContentUnit[] {
  const units: ContentUnit[] = [];
  for (let start = 0; start < text.length; ) {
    const aside = asides.find((one) => one.start <= start && start < one.end);
    const end = aside?.end ?? endOfUnit(text, start, synonyms, index);
    const words = text.slice(start, end);
    if (!aside && end > start && !SAYS_NOTHING.test(words) && !DIGITS.test(words)) {
      const meant = synonyms.filter((one) => one.start < end && start < one.end).flatMap(({ thing }) => thing.text);
      const weight = index.general.rarity(words) || UNCOUNTED;
      units.push({ text: words, start, end, weight, alternatives: [...new Set([words, ...meant])] });
    }
    start = Math.max(end, start + 1);
  }
  return units;
}

/** `start` itself where no word begins. */
function endOfUnit(text: string, start: number, synonyms: readonly Found<Synonym>[], index: ClauseIndex): number {
  LATIN.lastIndex = start;
  const latin = LATIN.exec(text);
  if (latin) return start + latin[0].length;
  const { vocabulary, general } = index;
  const synonym = Math.max(start, ...synonyms.filter((one) => one.start === start).map(({ end }) => end));
  for (let end = Math.min(text.length, start + LONGEST); end > Math.max(synonym, start + 1); end--) {
    const isOfTexts = vocabulary.holds(text, start, end) && index.rarity(text.slice(start, end)) > 0;
    if (isOfTexts || general.holds(text, start, end)) return end;
  }
  return synonym;
}
