import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledMeasures } from '../calculator/measure.ts';
import type { ClauseIndex } from '../indexing/clause-index.ts';
import { openDictionary } from '../indexing/dictionary.ts';
import type { Lexicon } from '../indexing/lexicon.ts';
import { loadIndex } from '../indexing/load-index.ts';
import { openServedCorpus } from '../indexing/served-corpus.ts';
import { makeStoredIndex } from '../indexing/stored-index.ts';
import { openModels } from '../learning/pack-models.ts';
import { openDatabase } from '../platform/node/open-database.ts';
import { readDictionary, readIndex, readSearch } from '../platform/node/read-search.ts';
import { openUnits } from '../platform/sql-units.ts';
import type { Settings } from '../settings.ts';
import { INDEXES } from './folders.ts';
import { makeSources, type OpenSources } from './make-sources.ts';
import { MESSAGES } from './messages.ts';
import { refreshIndexes, refreshSearchDatabase } from './refresh.ts';

/** Opens indexes/; makes them first when corpus/ or the code has changed since. Throws when that failed. */
export function openSources(searchIndex: Settings['searchIndex'] = 'memory'): OpenSources {
  if (!refreshIndexes()) throw new Error(MESSAGES.indexesFailed);
  return openSourcesIn(INDEXES, searchIndex);
}

/** Opens a folder of indexes as it lies there. */
export function openSourcesIn(folder: string, searchIndex: Settings['searchIndex'] = 'memory'): OpenSources {
  const files = readSearch(folder);
  return makeSources({
    corpus: openServedCorpus(files.documents, files.clauses),
    // Written by `buildIndexes`, so its shape is known.
    measures: JSON.parse(readFileSync(join(folder, 'measures.json'), 'utf8')) as CompiledMeasures,
    index: searchIndex === 'memory' ? loadIndex(readIndex(folder)) : openStoredIndex(folder),
    lexicon: JSON.parse(files.lexicon) as Lexicon,
    models: openModels(files.models),
    suggestions: files.suggestions,
  });
}

/** The index in the database of a folder; that of indexes/ is made first when it is stale. */
export function openStoredIndex(folder: string): ClauseIndex {
  if (folder === INDEXES && !refreshSearchDatabase()) throw new Error(MESSAGES.indexesFailed);
  if (!existsSync(join(folder, 'database'))) throw new Error(MESSAGES.noSearchDatabase(folder));
  const database = openDatabase(join(folder, 'database'));
  return makeStoredIndex(openDictionary(readDictionary(folder)), openUnits(database));
}
