import { describe, expect, it } from 'vitest';
import { CONFIRMED, diffLines, printDigests, takeBack } from './corpus-change.ts';

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
  const read = (files: Readonly<Record<string, string>>) => (path: string) => files[path] ?? null;
  const after = { 'catalog/x.yaml': 'a\nc\n', 'documents/x.txt': 'new\n' };

  it('is taken back by its reverse', () => {
    expect(takeBack(change, read(after))).toEqual({
      files: [
        { path: 'catalog/x.yaml', before: 'a\nc\n', after: 'a\nb\n' },
        { path: 'documents/x.txt', before: 'new\n', after: null },
      ],
      touched: [],
    });
  });
  it('that was written only in part, since a crash came between, is taken back as far as it goes', () => {
    expect(takeBack(change, read({ 'catalog/x.yaml': 'a\nc\n' }))).toMatchObject({
      files: [{ path: 'catalog/x.yaml' }],
      touched: [],
    });
  });
  it('cannot be taken back where something was done since', () => {
    const now = { ...after, 'catalog/x.yaml': 'a\nc\nd\n' };
    expect(takeBack(change, read(now)).touched).toEqual(['catalog/x.yaml']);
  });
  it('is taken back in the file that all documents share by its own clauses alone', () => {
    const [none, one] = [printDigests({ 'a/1': '1' }), printDigests({ 'a/1': '1', 'x/2': '2' })];
    const both = printDigests({ 'a/1': '1', 'x/2': '2', 'y/3': '3' });
    const taken = { files: [{ path: CONFIRMED, before: none, after: one }] };
    expect(takeBack(taken, read({ [CONFIRMED]: both }))).toEqual({
      files: [{ path: CONFIRMED, before: both, after: printDigests({ 'a/1': '1', 'y/3': '3' }) }],
      touched: [],
    });
    const anew = printDigests({ 'a/1': '1', 'x/2': 'confirmed anew' });
    expect(takeBack(taken, read({ [CONFIRMED]: anew })).touched).toEqual([CONFIRMED]);
  });
});
