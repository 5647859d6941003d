import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Piece } from './table-piece.ts';
import { joinUnits, listUnits, splitUnitColumns, splitUnitNames } from './table-unit.ts';

const GAPS = ['space', 'adjacent', 'blank'] as const;

/** Lines of a cell: ` x` shares the line before, `+x` follows at once, `x` after a blank line. */
function pieces(...lines: readonly string[]): readonly Piece[] {
  return lines.map((line) => {
    const gap = line.startsWith(' ') ? 'space' : line.startsWith('+') ? 'adjacent' : 'blank';
    const text = line.replace(/^[ +]/u, '');
    return { content: { text, offsets: Array.from(text, (_, index) => index) }, gap };
  });
}

function names(...lines: readonly string[]): readonly string[] {
  return joinUnits(pieces(...lines)).map(({ name }) => name.text);
}

function columns(...lines: readonly string[]): readonly string[] | null {
  return splitUnitColumns(joinUnits(pieces(...lines)))?.map((units) => listUnits(units).text) ?? null;
}

describe('units in narrow columns', () => {
  it('joins names that go on in the next line', () => {
    expect(names('市公安局公安交通管理', '局通州交通支队', '区生态环境局')).toEqual([
      '市公安局公安交通管理局通州交通支队',
      '区生态环境局',
    ]);
    expect(names('市公安局公安交通管理局', '通州交通支队')).toEqual(['市公安局公安交通管理局通州交通支队']);
    expect(names('中关村科技园区通州园', '管委会', '区科委')).toEqual(['中关村科技园区通州园管委会', '区科委']);
    expect(names('区委生态文明委环境污染', '防治工作小组各成员单位', '（大气污染防治方面）')).toHaveLength(1);
  });

  it('leaves whole names apart', () => {
    expect(names('区科委', '各街道乡镇', '永顺镇', '通州消防支队', '区委宣传部', '——')).toHaveLength(6);
  });

  it('parts the columns by a dash, by a shared line, or by a line that follows at once', () => {
    expect(columns('区商务局', '区生态环境局', '——')).toEqual(['区商务局、区生态环境局', '——']);
    expect(columns(' 区水务局', ' 区生态环境局', '各街道乡镇')).toEqual(['区水务局', '区生态环境局、各街道乡镇']);
    expect(columns(' 区生态环境局', '区水务局', '各街道乡镇')).toEqual(['区生态环境局', '区水务局、各街道乡镇']);
    expect(columns('区园林绿化局', '区农业农村局', '+各街道乡镇')).toEqual([
      '区园林绿化局、区农业农村局',
      '各街道乡镇',
    ]);
  });

  it('says so when nothing parts the columns', () => {
    expect(columns('区生态环境局', '区水务局', '各街道乡镇')).toBeNull();
    expect(columns('区生态环境局')).toBeNull();
    expect(columns('区生态环境局', '+区水务局', '+各街道乡镇')).toBeNull();
  });

  it('reads single names from a printed list', () => {
    expect(splitUnitNames('区民政局、区教委，各街道（乡镇）；北投集团')).toEqual([
      '区民政局',
      '区教委',
      '各街道（乡镇）',
      '北投集团',
    ]);
    expect(splitUnitNames('——')).toEqual([]);
  });

  it('keeps every character in its order, whatever the lines', () => {
    const line = fc.tuple(fc.constantFrom(...GAPS), fc.stringMatching(/^[局区委水务（等中]{1,6}$/u));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const printed = lines.map(([gap, text]) => ({ content: { text, offsets: Array.from(text, () => 0) }, gap }));
        const joined = joinUnits(printed).map(({ name }) => name.text);
        expect(joined.join('')).toBe(lines.map(([, text]) => text).join(''));
      }),
    );
  });
});
