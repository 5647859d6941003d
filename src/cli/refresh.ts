import { spawnSync } from 'node:child_process';
import { inProject } from '../platform/node/project.ts';
import { DATABASE_STAMP, INDEX_STAMP, isFresh, PAGES_STAMP } from './stamps.ts';

/**
 * Makes indexes/ when stale, in a process of its own: the dictionary that cuts the texts takes 300 MB, which a service
 * that runs for months has no use for. False when that failed; the reason has then been told.
 */
export function refreshIndexes(): boolean {
  return isFresh(INDEX_STAMP) || runCommand('index');
}

/** Makes the database of the search when stale, from indexes/ as they are. */
export function refreshSearchDatabase(): boolean {
  return isFresh(DATABASE_STAMP) || runCommand('database');
}

/** Makes the pages when stale, in a process of its own. */
export function refreshPages(): boolean {
  return isFresh(PAGES_STAMP) || runCommand('pages');
}

/** What the command says goes to the error output: the other one may be read by a program. */
function runCommand(name: string): boolean {
  const args = ['--import', 'tsx', inProject('src/cli.ts'), name];
  return spawnSync(process.execPath, args, { cwd: inProject('.'), stdio: ['ignore', 2, 2] }).status === 0;
}
