import type { Interpreted } from './interpreted.ts';

export type Correction = Interpreted['corrections'][number];

const SHORTEST = 3;
const LONGEST = 8;
/** Stands for any one character in the patterns below; no Han text holds it. */
const ANY = '*';

/**
 * Known terms of three characters and more -> a function that puts right one wrong, missing or doubled character.
 * `isKnown` says whether two adjacent characters occur in the texts at all: only unknown pairs are taken for an error,
 * so that a right word is never changed into another right word.
 */
export function makeCorrector(
  terms: Iterable<string>,
  isKnown: (pair: string) => boolean,
): (text: string) => readonly Correction[] {
  const known = new Set([...terms].filter((term) => /^[\u3400-\u9fff]+$/.test(term) && term.length >= SHORTEST));
  const patterns = indexPatterns(known);
  return (text) => {
    const corrections: Correction[] = [];
    for (let start = 0; start < text.length; start++) {
      const correction = correctAt(text, start, patterns, isKnown);
      if (!correction) continue;
      corrections.push(correction);
      start += correction.from.length - 1;
    }
    return corrections;
  };
}

/** `容*率` -> 容积率; a pattern that two terms share is left out. */
function indexPatterns(terms: ReadonlySet<string>): ReadonlyMap<string, string | null> {
  const patterns = new Map<string, string | null>();
  for (const term of terms) {
    if (term.length > LONGEST) continue;
    for (let at = 0; at < term.length; at++) {
      const pattern = blank(term, at, 1);
      const other = patterns.get(pattern);
      patterns.set(pattern, other === undefined || other === term ? term : null);
    }
  }
  return patterns;
}

function correctAt(
  text: string,
  start: number,
  patterns: ReadonlyMap<string, string | null>,
  isKnown: (pair: string) => boolean,
): Correction | null {
  for (let length = Math.min(LONGEST, text.length - start); length >= SHORTEST; length--) {
    const from = text.slice(start, start + length);
    if (!/^[\u3400-\u9fff]+$/.test(from)) continue;
    for (let at = 0; at < length; at++) {
      if (!isStrange(from, at, isKnown)) continue;
      const to = patterns.get(blank(from, at, 1));
      if (to && to !== from) return { from, to };
    }
  }
  return null;
}

/** True when the character at a place makes no known pair with its neighbours inside the word. */
function isStrange(word: string, at: number, isKnown: (pair: string) => boolean): boolean {
  const before = at > 0 && isKnown(word.slice(at - 1, at + 1));
  const after = at < word.length - 1 && isKnown(word.slice(at, at + 2));
  return !before && !after;
}

function blank(word: string, at: number, count: number): string {
  return word.slice(0, at) + ANY + word.slice(at + count);
}
