import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClauseIndex } from '../../indexing/clause-index.ts';
import type { Lexicon } from '../../indexing/lexicon.ts';
import { loadIndex } from '../../indexing/load-index.ts';

/** What `buildSearch` writes into the folder of indexes. */
export interface StoredSearch {
  readonly index: ClauseIndex;
  readonly lexicon: Lexicon;
}

/** Reads search.bin and lexicon.json. Throws when they are missing or of another version. */
export function loadSearch(folder: string): StoredSearch {
  const bytes = readFileSync(join(folder, 'search.bin'));
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return {
    index: loadIndex(buffer),
    lexicon: JSON.parse(readFileSync(join(folder, 'lexicon.json'), 'utf8')) as Lexicon,
  };
}
