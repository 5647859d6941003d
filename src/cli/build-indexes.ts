import { basename } from 'node:path';
import { compileMeasures } from '../calculator/compile-measures.ts';
import type { CompiledMeasures } from '../calculator/measure.ts';
import { buildCorpus } from '../ingest/build-corpus.ts';
import { parseCorpusFiles } from '../ingest/parse-corpus-files.ts';
import { withChecksums } from '../platform/node/checksums.ts';
import { readCorpus } from '../platform/node/read-corpus.ts';
import { readMeasureSources } from '../platform/node/read-measure-sources.ts';
import { type Content, writeWhole } from '../platform/node/write-whole.ts';
import type { Corpus } from '../policy/document.ts';
import { makeSearchFiles } from './build-search.ts';
import { INDEX_STAMP, makersStamp } from './build-stamps.ts';
import { CORPUS, INDEXES } from './folders.ts';

export interface BuiltIndexes {
  readonly corpus: Corpus;
  readonly compiled: CompiledMeasures;
}

/** Makes indexes/ anew from corpus/: all of it, or on any fault nothing. Throws with the place and the remedy. */
export function buildIndexes(): BuiltIndexes {
  const stamp = INDEX_STAMP.current();
  const { files, ...built } = makeIndexes(CORPUS);
  writeWhole(INDEXES, withChecksums({ ...files, [basename(INDEX_STAMP.path)]: stamp }));
  return built;
}

/** The same from another corpus into another folder, with the stamp of the code that made it. */
export function buildIndexesOf(corpusFolder: string, folder: string): BuiltIndexes {
  const { files, ...built } = makeIndexes(corpusFolder);
  writeWhole(folder, withChecksums({ ...files, stamp: makersStamp() }));
  return built;
}

/** What indexes/ holds, from a corpus folder, by file name. Throws with the place and the remedy. */
export function makeIndexes(folder: string): BuiltIndexes & { readonly files: Readonly<Record<string, Content>> } {
  const { corpus } = buildCorpus(parseCorpusFiles(readCorpus(folder)));
  const { compiled, failures } = compileMeasures(readMeasureSources(folder), corpus);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  const files = {
    'corpus.json': JSON.stringify(corpus),
    'measures.json': JSON.stringify(compiled),
    ...makeSearchFiles(folder, corpus),
  };
  return { corpus, compiled, files };
}
