import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CorpusFile, CorpusFiles } from '../../ingest/parse-corpus-files.ts';
import { namesIn } from './general-files.ts';
import { readDepartmentNames } from './read-vocabulary.ts';

/** Catalog, source files, places and department names under a corpus folder, in the order of their names. */
export function readCorpus(folder: string): CorpusFiles {
  return {
    revision: revisionOf(folder),
    catalog: filesIn(join(folder, 'catalog'), '.yaml'),
    documents: filesIn(join(folder, 'documents'), '.txt'),
    departments: { name: 'departments.yaml', bytes: Buffer.from(readDepartmentNames(folder)) },
    jurisdictions: fileAt(folder, 'jurisdictions.yaml'),
  };
}

/** SHA-256 over the names and contents of everything under the folder. */
export function revisionOf(folder: string): string {
  const hash = createHash('sha256');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) hash.update(relative(folder, path)).update(readFileSync(path));
  return hash.digest('hex');
}

function filesIn(folder: string, extension: string): readonly CorpusFile[] {
  return namesIn(folder, extension).map((name) => fileAt(folder, name));
}

function fileAt(folder: string, name: string): CorpusFile {
  return { name, bytes: readFileSync(join(folder, name)) };
}
