import type { Options } from 'minisearch';
import { normalise } from '../policy/normalise.ts';
import type { SuggestionEntry } from './suggestion.ts';

/** Longer ends of a text are cut off: nobody types more before choosing. */
const LONGEST_PREFIX = 12;
const WORD_BREAK = /[^\u3400-\u9fffa-z0-9&+.]+/;

/**
 * How suggestions are indexed, the same when built and when loaded. Every end of a text is a token (高新技术企业,
 * 新技术企业, …), so that a prefix finds it from any character on; a question typed is taken as it is, by its spaces.
 */
export const SUGGESTION_OPTIONS: Options<SuggestionEntry> = {
  idField: 'key',
  fields: ['words', 'sounds'],
  storeFields: ['kind', 'text', 'id', 'detail'],
  processTerm: (term) => term,
  tokenize: (text, field) => (field === 'words' ? endsOf(text) : text.split(' ')),
  searchOptions: {
    tokenize: (text) => splitTyped(text),
    combineWith: 'AND',
    prefix: true,
    // One wrong character in three of Chinese; a wrong digit or letter means something else.
    fuzzy: (term) => (/^[\u3400-\u9fff]{3,}$/.test(term) ? 0.34 : false),
    boost: { words: 2 },
    weights: { prefix: 0.9, fuzzy: 0.2 },
  },
};

/** `2024 14号` -> two chunks; Chinese is not cut, what is typed is a beginning. */
export function splitTyped(text: string): string[] {
  return normalise(text)
    .split(WORD_BREAK)
    .filter((chunk) => chunk !== '');
}

function endsOf(text: string): string[] {
  return splitTyped(text).flatMap((chunk) =>
    /^[a-z0-9]/.test(chunk)
      ? [chunk]
      : Array.from({ length: chunk.length }, (_, at) => chunk.slice(at, at + LONGEST_PREFIX)),
  );
}
