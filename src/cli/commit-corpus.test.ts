import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitCorpus } from './commit-corpus.ts';

const WORDS = { account: 'wang', subject: 'corpus: take in x', body: '' };
let root: string;
let corpus: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tongce-commit-'));
  corpus = join(root, 'corpus');
  mkdirSync(join(corpus, 'catalog'), { recursive: true });
  git('init', '--quiet');
  write('catalog/x.yaml', 'id: x\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const git = (...words: readonly string[]) => spawnSync('git', words, { cwd: root, encoding: 'utf8' }).stdout.trim();
const write = (path: string, text: string) => writeFileSync(join(corpus, path), text);
const commit = (paths = ['catalog/x.yaml'], words = WORDS) => commitCorpus(paths, words, corpus);
const addHook = (script: string) =>
  writeFileSync(join(root, '.git/hooks/pre-commit'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

describe('a commit of what the office wrote', () => {
  it('is made in the name of the account, of its files only', () => {
    write('catalog/other.yaml', 'id: other\n');
    expect(commit()).toEqual({ kind: 'done' });
    expect(git('log', '-1', '--format=%an <%ae> %s')).toBe('wang <wang@localhost> corpus: take in x');
    expect(git('show', '--name-only', '--format=')).toBe('corpus/catalog/x.yaml');
  });

  it('holds a file that is gone, and passes by what was never there', () => {
    commit();
    rmSync(join(corpus, 'catalog/x.yaml'));
    expect(commit(['catalog/x.yaml', 'catalog/never.yaml'])).toEqual({ kind: 'done' });
    expect(git('status', '--short')).toBe('');
  });

  it('is done where nothing has changed', () => {
    commit();
    expect(commit()).toEqual({ kind: 'done' });
    expect(git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  it('is none where the corpus is in no checkout, or in one that ignores it', () => {
    writeFileSync(join(root, '.gitignore'), 'corpus\n');
    expect(commit()).toEqual({ kind: 'none' });
    rmSync(join(root, '.git'), { recursive: true });
    expect(commit()).toEqual({ kind: 'none' });
  });
});

describe('a commit that git does not take', () => {
  it('says in whose words a hook refused it, and the next one is taken', () => {
    addHook('echo checking >&2; echo "no commits on Fridays" >&2; exit 1');
    expect(commit()).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/git 没有接受.*no commits on Fridays.*请管理员/u),
    });
    rmSync(join(root, '.git/hooks/pre-commit'));
    expect(commit()).toEqual({ kind: 'done' });
  });

  it('says so where a hook says nothing', () => {
    addHook('exit 1');
    expect(commit()).toMatchObject({
      reason: expect.stringMatching(/^git 没有接受这次提交。请管理员.*git status/u),
    });
  });

  it.each([
    ['another git holds the index', () => writeFileSync(join(root, '.git/index.lock'), ''), /index\.lock.*请管理员/u],
    ['a signature is asked for and no key is there', () => sign(), /签名.*密钥.*请管理员/u],
    ['a merge waits for its end', () => beginMerge(), /合并.*请管理员/u],
  ])('says what to do where %s', (_, spoil, told) => {
    spoil();
    expect(commit()).toMatchObject({ kind: 'failed', reason: expect.stringMatching(told) });
  });

  it('needs no identity of the machine: the account is the author', () => {
    git('config', 'user.useConfigOnly', 'true');
    expect(commit()).toEqual({ kind: 'done' });
  });
});

function sign(): void {
  git('config', 'commit.gpgsign', 'true');
  git('config', 'gpg.program', 'false');
}

/** Two branches that say different things of one file, half joined. */
function beginMerge(): void {
  const save = (text: string) => {
    write('catalog/x.yaml', text);
    commit();
  };
  save('id: x\n');
  git('checkout', '--quiet', '-b', 'side');
  save('id: side\n');
  git('checkout', '--quiet', '-');
  save('id: main\n');
  git('-c', 'user.name=x', '-c', 'user.email=x@localhost', 'merge', '--quiet', 'side');
}
