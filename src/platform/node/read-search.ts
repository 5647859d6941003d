import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the search as they lie in the folder of indexes. */
export interface SearchBytes {
  readonly index: ArrayBuffer;
  /** JSON. */
  readonly lexicon: string;
  /** JSON, for `makeSuggester`. */
  readonly suggestions: string;
}

/** Reads search.bin, lexicon.json and suggest.json. Throws when they are missing. */
export function readSearch(folder: string): SearchBytes {
  const bytes = readFileSync(join(folder, 'search.bin'));
  const index = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { index, lexicon: read('lexicon.json'), suggestions: read('suggest.json') };
}
