import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inProject } from '../platform/node/project.ts';
import { readFolders } from '../settings.ts';

const { corpusFolder, indexFolder } = readFolders();

/** Where what officers edit lies, and where what is built from it: `CORPUS_DIR`, `INDEX_DIR`. */
export const CORPUS = resolve(inProject('.'), corpusFolder);
export const INDEXES = resolve(inProject('.'), indexFolder);

/** A file or folder of the corpus: `catalog/tzf-2024-14.yaml`. */
export function inCorpus(path: string): string {
  return join(CORPUS, path);
}

/** Text of a file of the corpus; null where there is none. */
export function readCorpusFile(path: string): string | null {
  const file = inCorpus(path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** A file or folder of what was built. */
export function inIndexes(path: string): string {
  return join(INDEXES, path);
}
