import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMeasures } from '../calculator/compile-measures.ts';
import type { CompiledMeasures } from '../calculator/measure.ts';
import { buildCorpus } from '../ingest/build-corpus.ts';
import { parseCorpusFiles } from '../ingest/parse-corpus-files.ts';
import { digestFiles } from '../platform/node/digest-files.ts';
import { inProject } from '../platform/node/project.ts';
import { readCorpus } from '../platform/node/read-corpus.ts';
import { readMeasureSources } from '../platform/node/read-measure-sources.ts';
import { writeWhole } from '../platform/node/write-whole.ts';
import type { Corpus } from '../policy/document.ts';
import { makeSearchFiles } from './build-search.ts';

/** Written last, so that indexes without it, or with another, are known to be stale. */
const STAMP = 'stamp';
/** What the indexes are made from, besides corpus/. */
const MAKERS = ['policy', 'ingest', 'indexing', 'calculator', 'cli/build-indexes.ts', 'cli/build-search.ts'];

export interface BuiltIndexes {
  readonly corpus: Corpus;
  readonly compiled: CompiledMeasures;
}

/** Makes indexes/ anew from corpus/: all of it, or on any fault nothing. Throws with the place and the remedy. */
export function buildIndexes(): BuiltIndexes {
  const stamp = stampOfSources();
  const folder = inProject('corpus');
  const { corpus } = buildCorpus(parseCorpusFiles(readCorpus(folder)));
  const { compiled, failures } = compileMeasures(readMeasureSources(folder), corpus);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  writeWhole(inProject('indexes'), {
    'corpus.json': JSON.stringify(corpus),
    'measures.json': JSON.stringify(compiled),
    ...makeSearchFiles(folder, corpus),
    [STAMP]: stamp,
  });
  return { corpus, compiled };
}

/** True when indexes/ was made from what corpus/ and the code hold now. */
export function indexesAreFresh(): boolean {
  const path = join(inProject('indexes'), STAMP);
  return existsSync(path) && readFileSync(path, 'utf8') === stampOfSources();
}

function stampOfSources(): string {
  const makers = MAKERS.map((name) => inProject(`src/${name}`));
  return digestFiles([inProject('corpus'), ...makers], (name) => !name.endsWith('.test.ts'));
}
