import { openTerms, packTerms } from './term-table.ts';

/** A phrase of the list, by its place there, and where it stands in the text. */
export interface FoundPhrase {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** A list of phrases -> a function that finds them in a text: at each place the longest, and then goes on after it. */
export function makePhraseFinder(phrases: readonly string[]): (text: string) => readonly FoundPhrase[] {
  const table = openTerms(packTerms([...new Set(phrases)]));
  const lengths = lengthsByFirst(phrases);
  const longestAt = (text: string, start: number): FoundPhrase | null => {
    for (const length of lengths.get(text.charCodeAt(start)) ?? []) {
      const end = start + length;
      const phrase = end <= text.length ? table.find(text, start, end) : -1;
      if (phrase >= 0 && !cutsWord(text, start) && !cutsWord(text, end)) return { phrase, start, end };
    }
    return null;
  };
  return (text) => {
    const found: FoundPhrase[] = [];
    for (let at = 0; at < text.length; at++) {
      const phrase = longestAt(text, at);
      if (!phrase) continue;
      found.push(phrase);
      at = phrase.end - 1;
    }
    return found;
  };
}

/** For the first character of phrases how long those are, longest first: most characters begin none. */
function lengthsByFirst(phrases: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const lengths = new Map<number, Set<number>>();
  for (const phrase of phrases) {
    const first = phrase.charCodeAt(0);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(phrase.length));
  }
  return new Map([...lengths].map(([first, known]) => [first, [...known].sort((left, right) => right - left)]));
}

/** True inside a Latin word or number: "ic" does not stand in "officer". */
function cutsWord(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (isLetter(before) && isLetter(after)) || (isDigit(before) && isDigit(after));
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
