import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the search as they lie in the folder of indexes. */
export interface SearchBytes {
  readonly index: ArrayBuffer;
  /** JSON. */
  readonly lexicon: string;
}

/** Reads search.bin and lexicon.json. Throws when they are missing. */
export function readSearch(folder: string): SearchBytes {
  const bytes = readFileSync(join(folder, 'search.bin'));
  const index = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return { index, lexicon: readFileSync(join(folder, 'lexicon.json'), 'utf8') };
}
