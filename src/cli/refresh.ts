import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDamaged } from '../platform/node/checksums.ts';
import { inProject } from '../platform/node/project.ts';
import { DATABASE_STAMP, INDEX_STAMP, isFresh, makersStamp, PAGES_STAMP } from './build-stamps.ts';
import { CORPUS, INDEXES, inIndexes } from './folders.ts';
import { MESSAGES } from './messages.ts';

/**
 * Makes indexes/ when stale, in a process of its own: the dictionary that cuts the texts takes 300 MB, which a service
 * that runs for months has no use for. So are those of which a byte was altered. False when that failed; the reason has
 * then been told. Without corpus/ they are served as they are; throws, with the file, when they are then not whole.
 */
export function refreshIndexes(): boolean {
  const damaged = findDamaged(INDEXES);
  if (existsSync(CORPUS)) return (damaged === null && isFresh(INDEX_STAMP)) || runCommand('index');
  if (damaged !== null) throw new Error(MESSAGES.indexDamaged(inIndexes(damaged)));
  return true;
}

/** Makes the indexes of a generation anew from its own corpus when another code made them, or a byte was altered. */
export function refreshGeneration(folder: string): boolean {
  return isOpenable(folder, makersStamp()) || runCommand('index', '--generation', folder);
}

/** Whether the indexes of a generation are whole, and of the code whose stamp is `makers`. */
export function isOpenable(folder: string, makers: string): boolean {
  const stamp = join(folder, 'indexes', 'stamp');
  const isMade = existsSync(stamp) && readFileSync(stamp, 'utf8') === makers;
  return isMade && findDamaged(join(folder, 'indexes')) === null;
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
function runCommand(...words: readonly string[]): boolean {
  const args = ['--import', 'tsx', inProject('src/cli.ts'), ...words];
  return spawnSync(process.execPath, args, { cwd: inProject('.'), stdio: ['ignore', 2, 2] }).status === 0;
}
