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
  const longest = phrases.reduce((length, phrase) => Math.max(length, phrase.length), 0);
  const longestAt = (text: string, start: number): FoundPhrase | null => {
    for (let end = Math.min(text.length, start + longest); end > start; end--) {
      const phrase = table.find(text, start, end);
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

/** True inside a Latin word or number: "ic" does not stand in "officer". */
function cutsWord(text: string, at: number): boolean {
  return /^(?:[a-z]{2}|\d{2})$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
