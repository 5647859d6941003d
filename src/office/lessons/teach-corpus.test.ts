import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inProject } from '../../platform/node/project.ts';
import type { Teaching } from './lesson.ts';
import { teachCorpus } from './teach-corpus.ts';

const read = (path: string) => {
  const file = inProject(`corpus/${path}`);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};
/** Lines of the taught file that the old one has not. */
function added(teaching: Teaching): readonly string[] {
  const taught = teachCorpus(teaching, read);
  if (!taught) return [];
  const old = (read(taught.path) ?? '').split('\n');
  const lines = taught.content.split('\n');
  expect(lines.filter((line) => old.includes(line))).toHaveLength(old.length);
  return lines.filter((line) => !old.includes(line));
}

describe('teaching the corpus', () => {
  it('adds one line and touches no other', () => {
    const words = '做研发花的钱：能报多少 # 啊';
    expect(added({ kind: 'question', clause: 'tzf-2024-14/3.1', words })).toEqual([`  - "${words}"`]);
    expect(added({ kind: 'synonym', from: '小巨人', to: '专精特新' })).toEqual(['  - 小巨人 -> 专精特新']);
    expect(added({ kind: 'outside', outside: 'citizen', words: '养老金怎么领' })).toEqual([
      '- { kind: citizen, say: 养老金怎么领 }',
    ]);
  });

  it('begins the list of a clause that nobody asked for, and the file of a document', () => {
    const teaching = { kind: 'question', clause: 'new-text/3.1', words: '怎么申请' } as const;
    const taught = teachCorpus(teaching, () => null);
    expect(taught?.path).toBe('vocabulary/questions/new-text.yaml');
    expect(parse(taught?.content ?? '')).toEqual({ '3.1': ['怎么申请'] });
    const more = teachCorpus({ ...teaching, clause: 'new-text/4' }, () => taught?.content ?? '');
    expect(parse(more?.content ?? '')).toEqual({ '3.1': ['怎么申请'], 4: ['怎么申请'] });
  });

  it('says that it stands there already', () => {
    const [words] =
      (parse(read('vocabulary/questions/tzf-2024-14.yaml') ?? '') as Record<string, string[]>)['3.1'] ?? [];
    expect(teachCorpus({ kind: 'question', clause: 'tzf-2024-14/3.1', words: words ?? '' }, read)).toBeNull();
  });
});
