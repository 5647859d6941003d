import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableLine } from './table-lines.ts';
import { splitPieces } from './table-piece.ts';
import { readRowStart } from './table-row-number.ts';

function line(text: string, topOfPage = false): TableLine {
  const content = { text, offsets: Array.from(text, (_, index) => index) };
  return { content, indented: topOfPage, blankBefore: true, topOfPage };
}

describe('the start of a row', () => {
  it('is the expected number, alone or before a cell', () => {
    expect(readRowStart(line('60'), 60)?.number.text).toBe('60');
    expect(readRowStart(line('38 强化北京'), 38)?.rest.text).toBe('强化北京');
    expect(readRowStart(line('67'), 60)).toBeNull();
  });

  it('is no continuation that begins with the same digits', () => {
    expect(readRowStart(line('155 范围内供需缺口大'), 15)).toBeNull();
    expect(readRowStart(line('45%以上。'), 45)).toBeNull();
    expect(readRowStart(line('9 月底前 姚伟龙 区水务局'), 9)).toBeNull();
    expect(readRowStart(line('1.5%左右。'), 1)).toBeNull();
    expect(readRowStart(line('208-2023）标准'), 208)).toBeNull();
  });

  it('may be glued to a cell at the top of a page only', () => {
    expect(readRowStart(line('评价18', true), 18)).toMatchObject({ lead: { text: '评价' }, number: { text: '18' } });
    expect(readRowStart(line('评价18'), 18)).toBeNull();
  });

  it('is never another number than the expected one', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (printed, expected) => {
        expect(readRowStart(line(`${printed} 加强监测`), expected) !== null).toBe(printed === expected);
      }),
    );
  });
});

describe('the cells of a line', () => {
  it('are parted between Han characters and after a sentence, not beside digits and letters', () => {
    const cells = (text: string) => splitPieces(line(text)).map(({ content }) => content.text);
    expect(cells('年底前 谭 强 市公安局通州分局 区生态环境局')).toEqual([
      '年底前',
      '谭 强',
      '市公安局通州分局',
      '区生态环境局',
    ]);
    expect(cells('完成 2024 年度统计调查工作。 3 月底 姚伟龙')).toEqual([
      '完成 2024 年度统计调查工作。',
      '3 月底',
      '姚伟龙',
    ]);
    expect(cells('各街道乡镇 PM2.5累计浓度同比改善。')).toEqual(['各街道乡镇 PM2.5累计浓度同比改善。']);
  });
});
