import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStoredIndex } from '../src/cli/open-sources.ts';
import { refreshIndexes } from '../src/cli/refresh.ts';
import type { ClauseIndex, MemoryIndex } from '../src/indexing/clause-index.ts';
import type { Lexicon } from '../src/indexing/lexicon.ts';
import { loadIndex } from '../src/indexing/load-index.ts';
import { openModels } from '../src/learning/pack-models.ts';
import { inProject } from '../src/platform/node/project.ts';
import { readIndex, readSearch } from '../src/platform/node/read-search.ts';
import { holdCorpus } from '../src/policy/clauses.ts';
import type { Corpus } from '../src/policy/document.ts';
import { type Library, makeLibrary } from '../src/retrieval/library.ts';

/** The corpus that indexes/ holds; made first when it is stale. */
export function openCorpus(): Corpus {
  refreshIndexes();
  return JSON.parse(readFileSync(join(inProject('indexes'), 'corpus.json'), 'utf8')) as Corpus;
}

/** The library that the service searches. */
export function openLibrary(): Library<MemoryIndex> {
  return openLibraryOver((folder) => loadIndex(readIndex(folder)));
}

/** The same over the index in a database, for corpora beyond memory. */
export function openStoredLibrary(): Library {
  return openLibraryOver(openStoredIndex);
}

function openLibraryOver<Index extends ClauseIndex>(open: (folder: string) => Index): Library<Index> {
  const corpus = openCorpus();
  const folder = inProject('indexes');
  const { lexicon, models } = readSearch(folder);
  return makeLibrary(holdCorpus(corpus), open(folder), JSON.parse(lexicon) as Lexicon, openModels(models));
}
