import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../platform/node/project.ts';
import { readSearch } from '../platform/node/read-search.ts';
import { INDEXES } from './folders.ts';
import { WORKER } from './messages.ts';
import { refreshIndexes, refreshPages } from './refresh.ts';

/** In the bundle, as text. */
const MODULES = ['documents', 'measures', 'lexicon'];
/** Larger files cannot be assets; an index as large as that is served from D1. */
const MOST_BYTES = 25 * 1024 * 1024;

/**
 * Makes dist/worker, which wrangler.toml bundles and deploys: modules/ from indexes/, assets/ from the pages, the
 * clauses and the index. Throws when the indexes or the pages could not be made.
 */
export function buildWorker(): void {
  if (!refreshIndexes() || !refreshPages()) throw new Error(WORKER.failed);
  const [indexes, folder] = [INDEXES, inProject('dist/worker')];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'modules'), { recursive: true });
  for (const name of MODULES) cpSync(join(indexes, `${name}.json`), join(folder, 'modules', `${name}.txt`));
  cpSync(inProject('dist/web'), join(folder, 'assets'), {
    recursive: true,
    filter: (path) => !path.endsWith('.stamp'),
  });
  const { clauseFiles } = readSearch(indexes).documents;
  for (const name of ['dictionary.bin', 'postings.bin', 'models.bin', ...clauseFiles])
    if (statSync(join(indexes, name)).size <= MOST_BYTES) cpSync(join(indexes, name), join(folder, 'assets', name));
    else process.stderr.write(`${WORKER.leftOut(name)}\n`);
  cpSync(inProject('dist/office/office.js'), join(folder, 'assets', 'office.bin'));
  // Named so that visitors are not shown it as a page.
  cpSync(join(indexes, 'suggest.json'), join(folder, 'assets', 'suggest.bin'));
}
