import { existsSync, readFileSync } from 'node:fs';
import { digestFiles } from '../platform/node/digest-files.ts';
import { borrowedPaths } from '../platform/node/general-files.ts';
import { inProject } from '../platform/node/project.ts';
import { CORPUS, inIndexes } from './folders.ts';

/** A digest of what something was built from, written beside it when it is done; another digest, or none, means stale. */
export interface Stamp {
  /** Where it lies. */
  readonly path: string;
  readonly current: () => string;
}

/** What indexes/ is made from, besides corpus/. */
const MAKERS = [
  ...['policy', 'ingest', 'indexing', 'calculator', 'learning', 'cli/build-indexes.ts', 'cli/build-search.ts'],
  ...['question/train-reading.ts', 'question/language-examples.ts', 'question/acts.ts'],
  ...['question/input-of-message.ts', 'question/standardise.ts', 'question/patterns.ts', 'question/likeness'],
  ...['retrieval/build-suggestions.ts', 'retrieval/suggestion-options.ts'],
];

export const INDEX_STAMP: Stamp = {
  path: inIndexes('stamp'),
  current: () => digestOf([CORPUS, ...borrowedPaths(CORPUS), ...makers()]),
};

/** The code alone that makes indexes: those that another code has made are made anew. */
export function makersStamp(): string {
  return digestOf(makers());
}

function makers(): readonly string[] {
  return MAKERS.map((name) => inProject(`src/${name}`));
}

/** The search index in a database, made from indexes/. */
export const DATABASE_STAMP: Stamp = { path: inIndexes('database/stamp'), current: INDEX_STAMP.current };

/** What the last evaluation measured; missing until one was made. */
export const EVALUATION_REPORT = 'eval/reports/latest.json';

export const PAGES_STAMP: Stamp = {
  path: inProject('dist/web/.stamp'),
  current: () => digestOf(['src/web', EVALUATION_REPORT].map(inProject).filter((path) => existsSync(path))),
};

export function isFresh({ path, current }: Stamp): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === current();
}

function digestOf(paths: readonly string[]): string {
  return digestFiles(paths, (name) => !/\.test\.ts$|^testing/u.test(name));
}
