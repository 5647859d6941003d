import { isHan } from '../indexing/normalise.ts';
import type { Interpreted } from './interpreted.ts';

export type Correction = Interpreted['corrections'][number];

const SHORTEST = 3;
const LONGEST = 8;
/** Stands for any one character in the patterns below; no Han text holds it. */
const ANY = '*';

/** Known terms with one character left open: `容*率` -> 容积率; null for a pattern that two terms share. */
interface Patterns {
  readonly terms: ReadonlyMap<string, string | null>;
  /** Lengths of the patterns that have a character in the first place, or in the second: bit n for length n. */
  readonly byFirst: ReadonlyMap<number, number>;
  readonly bySecond: ReadonlyMap<number, number>;
}

/**
 * Known terms of three characters and more -> a function that puts right one wrong, missing or doubled character.
 * `isKnown` says whether two adjacent characters occur in the texts at all: only unknown pairs are taken for an error,
 * so that a right word is never changed into another right word.
 */
export function makeCorrector(
  terms: Iterable<string>,
  isKnown: (pair: string) => boolean,
): (text: string) => readonly Correction[] {
  const patterns = indexPatterns(new Set([...terms].filter((term) => /^[\u3400-\u9fff]{3,8}$/.test(term))));
  return (text) => {
    const known = pairsKnown(text, isKnown);
    const corrections: Correction[] = [];
    for (let start = 0; start < text.length; start++) {
      const strange = known.indexOf(false, start);
      if (strange < 0) break;
      const correction = correctAt(text, start, strange, patterns, known);
      if (!correction) continue;
      corrections.push(correction);
      start += correction.from.length - 1;
    }
    return corrections;
  };
}

/** For each place whether it and the next character are a pair of the texts; other characters than Han count as known. */
function pairsKnown(text: string, isKnown: (pair: string) => boolean): readonly boolean[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => {
    const isPair = isHan(text.charCodeAt(at)) && isHan(text.charCodeAt(at + 1));
    return !isPair || isKnown(text.slice(at, at + 2));
  });
}

function indexPatterns(known: ReadonlySet<string>): Patterns {
  const terms = new Map<string, string | null>();
  const [byFirst, bySecond] = [new Map<number, number>(), new Map<number, number>()];
  for (const term of known) {
    for (let at = 0; at < term.length; at++) {
      const pattern = blank(term, at);
      const other = terms.get(pattern);
      terms.set(pattern, other === undefined || other === term ? term : null);
    }
    addLength(byFirst, term.charCodeAt(0), term.length);
    addLength(bySecond, term.charCodeAt(1), term.length);
  }
  return { terms, byFirst, bySecond };
}

function addLength(lengths: Map<number, number>, character: number, length: number): void {
  lengths.set(character, (lengths.get(character) ?? 0) | (1 << length));
}

/** `strange`: the first place from `start` on that is no known pair with the next one. */
function correctAt(
  text: string,
  start: number,
  strange: number,
  { terms, byFirst, bySecond }: Patterns,
  known: readonly boolean[],
): Correction | null {
  const [likeFirst, likeSecond] = [
    byFirst.get(text.charCodeAt(start)) ?? 0,
    bySecond.get(text.charCodeAt(start + 1)) ?? 0,
  ];
  for (
    let length = Math.min(LONGEST, text.length - start);
    length >= SHORTEST && strange < start + length - 1;
    length--
  ) {
    for (let at = 0; at < length; at++) {
      if ((((at === 0 ? likeSecond : likeFirst) >> length) & 1) === 0) continue;
      if (!isStrange(start, start + at, start + length, known)) continue;
      const from = text.slice(start, start + length);
      const to = terms.get(blank(from, at));
      if (to && to !== from) return { from, to };
    }
  }
  return null;
}

/** True when the character at a place makes no known pair with its neighbours inside the word. */
function isStrange(start: number, at: number, end: number, known: readonly boolean[]): boolean {
  return (at === start || known[at - 1] === false) && (at === end - 1 || known[at] === false);
}

function blank(word: string, at: number): string {
  return word.slice(0, at) + ANY + word.slice(at + 1);
}
