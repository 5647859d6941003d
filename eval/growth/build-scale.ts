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
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
const bytesOf = (pattern: RegExp) =>
  Object.entries(files).reduce(
    (sum, [name, content]) => sum + (pattern.test(name) ? Buffer.byteLength(content) : 0),
    0,
  );
const report = {
  documents: corpus.documents.length,
  clauses: corpus.clauses.length,
  buildSeconds: (user + system) / 1e6,
  corpusBytes: bytesOf(/^(?:documents|clauses)/u),
  dictionaryBytes: bytesOf(/^dictionary/u),
  postingsBytes: bytesOf(/^postings/u),
};
process.stdout.write(`${JSON.stringify(report)}\n`);
