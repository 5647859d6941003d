/** Builds the files of a corpus `times` as large into a folder: `build-scale.ts <times> <folder>`; prints one line of JSON. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSearchFiles } from '../../src/cli/build-search.ts';
import { inProject } from '../../src/platform/node/project.ts';
import type { Corpus } from '../../src/policy/document.ts';
import { multiplyCorpus } from './multiply-corpus.ts';

const [times = '1', folder = ''] = process.argv.slice(2);
const corpus = multiplyCorpus(
  JSON.parse(readFileSync(inProject('indexes/corpus.json'), 'utf8')) as Corpus,
  Number(times),
);
const before = process.cpuUsage();
const files = makeSearchFiles(inProject('corpus'), corpus);
const { user, system } = process.cpuUsage(before);
const text = JSON.stringify(corpus);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'corpus.json'), text);
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
const report = {
  documents: corpus.documents.length,
  clauses: corpus.clauses.length,
  buildSeconds: (user + system) / 1e6,
  corpusBytes: Buffer.byteLength(text),
  indexBytes: files['dictionary.bin'].byteLength + files['postings.bin'].byteLength,
};
process.stdout.write(`${JSON.stringify(report)}\n`);
