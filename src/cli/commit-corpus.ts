import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inPlainWords } from '../settings.ts';
import { CORPUS } from './folders.ts';
import { COMMIT } from './messages.ts';

/** `none`: the corpus is no checkout of git. `failed`: the files are written, and git would not take them. */
export type Committed = { readonly kind: 'done' | 'none' } | { readonly kind: 'failed'; readonly reason: string };

export interface CommitWords {
  readonly account: string;
  readonly subject: string;
  /** What is committed beside it; empty without. */
  readonly body: string;
}

/** Commits files of corpus/ where it is a checkout of git, in the name of an account. What is committed already is done. */
export function commitCorpus(paths: readonly string[], words: CommitWords, corpus = CORPUS): Committed {
  const git = gitIn(corpus);
  if (!isCheckout(corpus, git)) return { kind: 'none' };
  const known = (path: string) => existsSync(join(corpus, path)) || git('ls-files', '--error-unmatch', '--', path).done;
  const files = paths.filter(known);
  if (files.length === 0) return { kind: 'done' };
  const added = git('add', '--all', '--', ...files);
  if (!added.done) return { kind: 'failed', reason: explain(added.said) };
  if (git('diff', '--cached', '--quiet', '--', ...files).done) return { kind: 'done' };
  const committed = git(...commitWith(words), '--', ...files);
  return committed.done ? { kind: 'done' } : { kind: 'failed', reason: explain(committed.said) };
}

function commitWith({ account, subject, body }: CommitWords): readonly string[] {
  const author = ['-c', `user.name=${account}`, '-c', `user.email=${account}@localhost`];
  const messages = [subject, ...(body === '' ? [] : [body])].flatMap((message) => ['--message', message]);
  return [...author, 'commit', '--quiet', ...messages];
}

type Git = (...words: readonly string[]) => { readonly done: boolean; readonly said: string };

/** Asked of the disk, since git itself may be what fails; a folder that it is told to ignore is none. */
function isCheckout(corpus: string, git: Git): boolean {
  return isWithin(corpus) && !git('check-ignore', '--quiet', corpus).done;
}

function isWithin(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const above = dirname(folder);
  return above !== folder && isWithin(above);
}

/** Longer than any commit of a few files takes; a hook or a question of a key agent that waits holds up who asks. */
const LONGEST = 20_000;

function gitIn(corpus: string): Git {
  return (...words) => {
    const { status, stderr, error } = spawnSync('git', [...words], {
      ...{ cwd: corpus, encoding: 'utf8', timeout: LONGEST, env: inPlainWords() },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return { done: status === 0, said: error ? error.message : stderr };
  };
}

function explain(said: string): string {
  const known = COMMIT.known.find(([sign]) => said.includes(sign));
  const [line = ''] = said.trim().split('\n').slice(-1);
  return known ? known[1] : COMMIT.otherwise(line);
}
