import { openTerms, packTerms } from './term-table.ts';
import type { Vocabulary } from './tokenise.ts';

/** A list of words -> the vocabulary that texts and questions are cut by. */
export function makeVocabulary(words: readonly string[]): Vocabulary {
  const table = openTerms(packTerms(words));
  return {
    longest: words.reduce((longest, word) => Math.max(longest, word.length), 0),
    holds: (text, start, end) => table.find(text, start, end) >= 0,
  };
}
