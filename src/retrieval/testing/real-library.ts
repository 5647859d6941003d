import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../indexing/lexicon.ts';
import { loadIndex } from '../../indexing/load-index.ts';
import { inProject } from '../../platform/node/project.ts';
import { readSearch } from '../../platform/node/read-search.ts';
import type { Corpus } from '../../policy/document.ts';
import { type Library, makeLibrary } from '../library.ts';

/** The library of indexes/, which are made before the tests. */
export function openRealLibrary(): Library {
  const folder = inProject('indexes');
  const corpus = JSON.parse(readFileSync(join(folder, 'corpus.json'), 'utf8')) as Corpus;
  const { index, lexicon } = readSearch(folder);
  return makeLibrary(corpus, loadIndex(index), JSON.parse(lexicon) as Lexicon);
}
