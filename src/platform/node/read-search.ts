import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexBytes } from '../../indexing/build-index.ts';
import type { ServedDocuments } from '../../indexing/served-corpus.ts';

/** What the service serves, as it lies in the folder of indexes, less the index itself. */
export interface SearchFiles {
  readonly documents: ServedDocuments;
  readonly clauses: readonly ArrayBuffer[];
  /** JSON. */
  readonly lexicon: string;
  /** For `openModels`. */
  readonly models: ArrayBuffer;
  /** JSON, for `makeSuggester`. */
  readonly suggestions: string;
}

/** Reads documents.json and the files it names, lexicon.json and suggest.json. Throws when they are missing. */
export function readSearch(folder: string): SearchFiles {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const documents = JSON.parse(read('documents.json')) as ServedDocuments;
  const clauses = documents.clauseFiles.map((name) => readBytes(folder, name));
  return {
    ...{ documents, clauses, lexicon: read('lexicon.json'), suggestions: read('suggest.json') },
    models: readBytes(folder, 'models.bin'),
  };
}

/** Reads dictionary.bin and postings.bin. */
export function readIndex(folder: string): IndexBytes {
  return { dictionary: readDictionary(folder), postings: readBytes(folder, 'postings.bin') };
}

/** The part of the index that is in memory even where the rest is in a database. */
export function readDictionary(folder: string): ArrayBuffer {
  return readBytes(folder, 'dictionary.bin');
}

/** A file in a buffer of its own, since numbers in it must lie where their size divides. */
function readBytes(folder: string, name: string): ArrayBuffer {
  const bytes = readFileSync(join(folder, name));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
