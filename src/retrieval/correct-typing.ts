import type { Interpreted } from './interpreted.ts';

export type Correction = Interpreted['corrections'][number];

const SHORTEST = 3;
const LONGEST = 8;
/** Stands for any one character in the patterns below; no Han text holds it. */
const ANY = '*';
const HAN_PAIR = /^[\u3400-\u9fff]{2}$/;

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
    const known = pairsKnown(text, isKnown);
    if (!known.includes(false)) return [];
    const corrections: Correction[] = [];
    for (let start = 0; start < text.length; start++) {
      if (!known.includes(false, start)) break;
      const correction = correctAt(text, start, patterns, known);
      if (!correction) continue;
      corrections.push(correction);
      start += correction.from.length - 1;
    }
    return corrections;
  };
}

/** For each place whether it and the next character are a pair of the texts; other characters than Han count as known. */
function pairsKnown(text: string, isKnown: (pair: string) => boolean): readonly boolean[] {
  return Array.from({ length: text.length - 1 }, (_, at) => {
    const pair = text.slice(at, at + 2);
    return !HAN_PAIR.test(pair) || isKnown(pair);
  });
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
  known: readonly boolean[],
): Correction | null {
  for (let length = Math.min(LONGEST, text.length - start); length >= SHORTEST; length--) {
    const strange = known.indexOf(false, start);
    if (strange < 0 || strange >= start + length - 1) return null;
    const from = text.slice(start, start + length);
    for (let at = 0; at < length; at++) {
      if (!isStrange(start, start + at, start + length, known)) continue;
      const to = patterns.get(blank(from, at, 1));
      if (to && to !== from) return { from, to };
    }
  }
  return null;
}

/** True when the character at a place makes no known pair with its neighbours inside the word. */
function isStrange(start: number, at: number, end: number, known: readonly boolean[]): boolean {
  return (at === start || known[at - 1] === false) && (at === end - 1 || known[at] === false);
}

function blank(word: string, at: number, count: number): string {
  return word.slice(0, at) + ANY + word.slice(at + count);
}
