import { isHan } from '../policy/normalise.ts';
import type { Interpreted } from './interpreted.ts';

export type Correction = Interpreted['corrections'][number];

const SHORTEST = 3;
const LONGEST = 8;
/** Stands for any one character in the patterns below; no Han text holds it. */
const ANY = '*';
/** Known terms with one character left open, `容*率` -> 容积率; null for a pattern that two terms share. */
type Patterns = ReadonlyMap<string, string | null>;

/**
 * Known terms of three characters and more -> a function that puts right one wrong character in them. `isKnown` says
 * whether two adjacent characters occur together anywhere: a character is wrong only when it makes no such pair with
 * its neighbours, so that everyday words are not taken for misspelled terms.
 */
export function makeCorrector(
  terms: Iterable<string>,
  isKnown: (pair: string) => boolean,
): (text: string) => readonly Correction[] {
  const patterns = indexPatterns(new Set([...terms].filter((term) => /^[\u3400-\u9fff]{3,8}$/.test(term))));
  return (text) => {
    const corrections: Correction[] = [];
    for (let at = 0; at < text.length; at++) {
      const correction = isAlone(text, at, isKnown) ? correctAt(text, at, patterns) : null;
      if (correction) corrections.push(correction);
    }
    return corrections;
  };
}

function indexPatterns(terms: ReadonlySet<string>): Patterns {
  const patterns = new Map<string, string | null>();
  for (const term of terms)
    for (let at = 0; at < term.length; at++) {
      const pattern = blank(term, at);
      patterns.set(pattern, patterns.has(pattern) ? null : term);
    }
  return patterns;
}

/** True for a Han character that makes no known pair with the one before or after it. */
function isAlone(text: string, at: number, isKnown: (pair: string) => boolean): boolean {
  return isHan(text.charCodeAt(at)) && !isKnownPair(text, at - 1, isKnown) && !isKnownPair(text, at, isKnown);
}

function isKnownPair(text: string, at: number, isKnown: (pair: string) => boolean): boolean {
  return isHan(text.charCodeAt(at)) && isHan(text.charCodeAt(at + 1)) && isKnown(text.slice(at, at + 2));
}

/** The longest term around a place that has another character there. */
function correctAt(text: string, at: number, patterns: Patterns): Correction | null {
  for (let length = LONGEST; length >= SHORTEST; length--)
    for (let start = Math.max(0, at - length + 1); start <= Math.min(at, text.length - length); start++) {
      const from = text.slice(start, start + length);
      const to = patterns.get(blank(from, at - start));
      if (to && to !== from) return { from, to };
    }
  return null;
}

function blank(word: string, at: number): string {
  return word.slice(0, at) + ANY + word.slice(at + 1);
}
