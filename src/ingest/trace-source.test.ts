import { describe, expect, it } from 'vitest';
import { clauseOf } from './testing/built-corpus.ts';
import { traceSource } from './trace-source.ts';

const source = { file: 'x.txt', text: '第一条 甲。\n12\n第二条 乙。' };
const clause = (own: string, start: number, end: number) => ({
  ...clauseOf('tzf-2024-14/1'),
  own,
  source: { file: source.file, ranges: [[start, end]] as const },
});
const first = clause('第一条 甲。', 0, 6);
const second = clause('第二条 乙。', 10, 16);
const pageNumber = { file: source.file, start: 7, end: 9, kind: 'page-number' } as const;

describe('traceSource', () => {
  it('is empty when clauses and noise are the file', () => {
    expect(traceSource(source, [first, second], [pageNumber])).toEqual([]);
  });

  it('shows what was lost', () => {
    expect(traceSource(source, [first, second], [])).toEqual([{ kind: 'lost', file: 'x.txt', start: 7, text: '12' }]);
  });

  it('shows what two clauses hold', () => {
    expect(traceSource(source, [first, second, second], [pageNumber])).toMatchObject([
      { kind: 'twice', start: 10 },
      { kind: 'twice', text: '乙。' },
    ]);
  });

  it('shows a clause that is not what its place holds', () => {
    expect(traceSource(source, [{ ...first, own: '第一条 丙。' }, second], [pageNumber])).toMatchObject([
      { kind: 'altered', start: 0 },
    ]);
  });
});
