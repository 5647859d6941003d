import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledMeasures } from '../calculator/measure.ts';
import type { Lexicon } from '../indexing/lexicon.ts';
import { loadIndex } from '../indexing/load-index.ts';
import { inProject } from '../platform/node/project.ts';
import { readSearch } from '../platform/node/read-search.ts';
import { holdCorpus } from '../policy/clauses.ts';
import type { Corpus } from '../policy/document.ts';
import { makeSources, type OpenSources } from './make-sources.ts';
import { MESSAGES } from './messages.ts';
import { refreshIndexes } from './refresh.ts';

/** Loads indexes/ into memory; makes them first when corpus/ or the code has changed since. Throws when that failed. */
export function openSources(): OpenSources {
  if (!refreshIndexes()) throw new Error(MESSAGES.indexesFailed);
  const folder = inProject('indexes');
  const files = readSearch(folder);
  return makeSources({
    corpus: holdCorpus(readJson<Corpus>(folder, 'corpus.json')),
    measures: readJson<CompiledMeasures>(folder, 'measures.json'),
    index: loadIndex(files.index),
    lexicon: JSON.parse(files.lexicon) as Lexicon,
    suggestions: files.suggestions,
  });
}

/** The files were written by `buildIndexes`, so their shapes are known. */
function readJson<Value>(folder: string, name: string): Value {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Value;
}
