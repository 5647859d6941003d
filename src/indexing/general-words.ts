import { openTerms, type PackedTerms, packTerms } from './term-table.ts';
import type { Vocabulary } from './tokenise.ts';

/** A word of the general language with how often it occurs in the texts its dictionary was counted from. */
export type CountedWord = readonly [word: string, count: number];

/** Words that no text of the corpus need hold; they tell how much of a question is about other things. */
export interface GeneralWords extends Vocabulary {
  /** On the scale of the index's own rarities, 0 for no word. */
  rarity(word: string): number;
}

/** Rarer words are left out: most are names. */
const LEAST = 20;
/** Makes -log of the share of a word comparable to the inverse document frequencies of a few thousand clauses. */
const SCALE = 0.6;
/** A rarity is kept as so many parts of one. */
const PARTS = 16;

export interface PackedGeneralWords extends PackedTerms {
  readonly rarities: Uint8Array;
}

/** Sorted, so that the bytes do not depend on the order of the dictionary. */
export function packGeneralWords(words: readonly CountedWord[]): PackedGeneralWords {
  const all = words.reduce((sum, [, count]) => sum + count, 0);
  const kept = words
    .filter(([word, count]) => count >= LEAST && /^[\u3400-\u9fff]{2,}$/u.test(word))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    ...packTerms(kept.map(([word]) => word)),
    rarities: Uint8Array.from(kept, ([, count]) => Math.min(255, Math.round(SCALE * PARTS * Math.log(all / count)))),
  };
}

export function openGeneralWords({ rarities, ...terms }: PackedGeneralWords): GeneralWords {
  const table = openTerms(terms);
  return {
    longest: 6,
    holds: (text, start, end) => table.find(text, start, end) >= 0,
    rarity: (word) => (rarities[table.find(word, 0, word.length)] ?? 0) / PARTS,
  };
}
