import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexBytes } from '../../indexing/build-index.ts';

/** The files of the search as they lie in the folder of indexes. */
export interface SearchBytes {
  readonly index: IndexBytes;
  /** JSON. */
  readonly lexicon: string;
  /** JSON, for `makeSuggester`. */
  readonly suggestions: string;
}

/** Reads dictionary.bin, postings.bin, lexicon.json and suggest.json. Throws when they are missing. */
export function readSearch(folder: string): SearchBytes {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const index = { dictionary: readBytes(folder, 'dictionary.bin'), postings: readBytes(folder, 'postings.bin') };
  return { index, lexicon: read('lexicon.json'), suggestions: read('suggest.json') };
}

/** A file in a buffer of its own, since numbers in it must lie where their size divides. */
export function readBytes(folder: string, name: string): ArrayBuffer {
  const bytes = readFileSync(join(folder, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
