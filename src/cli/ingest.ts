import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus } from '../ingest/build-corpus.ts';
import { parseCorpusFiles } from '../ingest/parse-corpus-files.ts';
import { readCorpus } from '../platform/node/read-corpus.ts';

/** Builds indexes/corpus.json from corpus/; an interruption leaves the old file in place. */
export function ingest(folder: string): {
  readonly documents: number;
  readonly clauses: number;
  readonly noise: number;
} {
  const { corpus, noise } = buildCorpus(parseCorpusFiles(readCorpus(join(folder, 'corpus'))));
  mkdirSync(join(folder, 'indexes'), { recursive: true });
  const target = join(folder, 'indexes', 'corpus.json');
  writeFileSync(`${target}.part`, JSON.stringify(corpus));
  renameSync(`${target}.part`, target);
  return { documents: corpus.documents.length, clauses: corpus.clauses.length, noise: noise.length };
}

if (process.argv[1]?.endsWith('ingest.ts')) process.stdout.write(`${JSON.stringify(ingest(process.cwd()))}\n`);
