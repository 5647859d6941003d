import { describe, expect, it } from 'vitest';
import { diffLines, findTouched, reverseChange } from './corpus-change.ts';

const change = {
  files: [
    { path: 'catalog/x.yaml', before: 'a\nb\n', after: 'a\nc\n' },
    { path: 'documents/x.txt', before: null, after: 'new\n' },
  ],
};

describe('a change of corpus/', () => {
  it('is shown by the lines that differ', () => {
    expect(change.files.map(diffLines)).toEqual([['  a', '- b', '+ c'], ['+ new']]);
    expect(diffLines({ path: 'x', before: 'a\nb\nc\nd\ne\n', after: 'a\nb\nc\nd\ne\nf\n' })).toEqual([
      '  d',
      '  e',
      '+ f',
    ]);
  });
  it('is taken back by its reverse, and twice is as before', () => {
    expect(reverseChange(change).files[1]).toEqual({ path: 'documents/x.txt', before: 'new\n', after: null });
    expect(reverseChange(reverseChange(change))).toEqual(change);
  });
  it('cannot be taken back where something was done since', () => {
    const now: Readonly<Record<string, string>> = { 'catalog/x.yaml': 'a\nc\nd\n', 'documents/x.txt': 'new\n' };
    expect(findTouched(change, (path) => now[path] ?? null)).toEqual(['catalog/x.yaml']);
  });
});
