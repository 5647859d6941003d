import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledMeasures } from '../calculator/measure.ts';
import type { Lexicon } from '../indexing/lexicon.ts';
import { loadIndex } from '../indexing/load-index.ts';
import { inProject } from '../platform/node/project.ts';
import { readSearch } from '../platform/node/read-search.ts';
import type { Corpus } from '../policy/document.ts';
import { buildIndexes, indexesAreFresh } from './build-indexes.ts';
import { makeSources, type OpenSources } from './make-sources.ts';
import { MESSAGES } from './messages.ts';

/** Loads indexes/ into memory; makes them first when corpus/ or the code has changed since. */
export function openSources(tell: (line: string) => void): OpenSources {
  if (!indexesAreFresh()) rebuild(tell);
  const folder = inProject('indexes');
  const files = readSearch(folder);
  return makeSources({
    corpus: readJson<Corpus>(folder, 'corpus.json'),
    measures: readJson<CompiledMeasures>(folder, 'measures.json'),
    index: loadIndex(files.index),
    lexicon: JSON.parse(files.lexicon) as Lexicon,
  });
}

function rebuild(tell: (line: string) => void): void {
  const started = performance.now();
  tell(MESSAGES.building);
  const { corpus, compiled } = buildIndexes();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  tell(MESSAGES.built(corpus.documents.length, corpus.clauses.length, compiled.measures.length, seconds));
}

/** The files were written by `buildIndexes`, so their shapes are known. */
function readJson<Value>(folder: string, name: string): Value {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Value;
}
