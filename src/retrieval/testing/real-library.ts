import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MemoryIndex } from '../../indexing/clause-index.ts';
import type { Lexicon } from '../../indexing/lexicon.ts';
import { loadIndex } from '../../indexing/load-index.ts';
import { openModels } from '../../learning/pack-models.ts';
import { inProject } from '../../platform/node/project.ts';
import { readIndex, readSearch } from '../../platform/node/read-search.ts';
import { holdCorpus } from '../../policy/clauses.ts';
import type { Corpus } from '../../policy/document.ts';
import { type Library, makeLibrary } from '../library.ts';

const folder = inProject('indexes');

/** What indexes/ holds, which is made before the tests. */
export function openRealCorpus(): Corpus {
  return JSON.parse(readFileSync(join(folder, 'corpus.json'), 'utf8')) as Corpus;
}

export function openRealLexicon(): Lexicon {
  return JSON.parse(readSearch(folder).lexicon) as Lexicon;
}

export function openRealLibrary(): Library<MemoryIndex> {
  const models = openModels(readSearch(folder).models);
  return makeLibrary(holdCorpus(openRealCorpus()), loadIndex(readIndex(folder)), openRealLexicon(), models);
}
