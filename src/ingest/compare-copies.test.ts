import { describe, expect, it } from 'vitest';
import { compareCopies } from './compare-copies.ts';
import { clauseOf } from './testing/built-corpus.ts';

const clause = clauseOf('tzf-2024-14/3.2');
const compare = (there: readonly string[]) =>
  compareCopies(
    [clause],
    there.map((own, index) => ({ ...clause, own, path: index === 0 ? clause.path : `x${index}` })),
    'other.txt',
    [0, 1],
  ).differences;

describe('compareCopies', () => {
  it('finds nothing where blanks alone differ', () => {
    expect(compare([clause.own.replaceAll('，', '， ')])).toEqual([]);
  });

  it('shows words that differ with the words around them', () => {
    expect(compare([clause.own.replace('最高支持10万元', '给予10万元')])).toEqual([
      {
        clause: clause.id,
        here: '…取后补助方式最高支持10万元。对…',
        there: '…取后补助方式给予10万元。对…',
        note: '文字不同',
      },
    ]);
  });

  it('tells marks from words', () => {
    expect(compare([clause.own.replace('，', ',')])).toMatchObject([{ note: '仅标点或全半角不同' }]);
  });

  it('names what stands in one copy alone', () => {
    expect(compare([clause.own, '多出的一条'])).toEqual([
      { clause: null, here: '', there: '多出的一条', note: '只见于另一来源' },
    ]);
    expect(compareCopies([clause], [], 'other.txt', [0, 1]).differences).toMatchObject([
      { note: '另一来源没有这一条' },
    ]);
  });
});
