import { spawnSync } from 'node:child_process';
import type { ChangedFile } from '../office/documents/corpus-change.ts';
import { CORPUS, inCorpus } from './folders.ts';

/** Commits changed files of corpus/ where it is a checkout of git, in the name of an account; false where it is none. */
export function commitCorpus(files: readonly ChangedFile[], account: string, message: string): boolean {
  const paths = files.map(({ path }) => inCorpus(path));
  if (!git('rev-parse', '--is-inside-work-tree')) return false;
  const author = ['-c', `user.name=${account}`, '-c', `user.email=${account}@localhost`];
  return (
    git('add', '--all', '--', ...paths) && git(...author, 'commit', '--quiet', '--message', message, '--', ...paths)
  );
}

function git(...words: readonly string[]): boolean {
  return spawnSync('git', [...words], { cwd: CORPUS, stdio: 'ignore' }).status === 0;
}
