import { describe, expect, it } from 'vitest';
import type { Section } from './section.ts';
import { parseTable } from './table-section.ts';

function section(layout: Section['layout'], columns: readonly string[], text: string): Section {
  return {
    source: { file: 'new.txt', text },
    range: [0, text.length],
    layout,
    part: { kind: 'table', from: { line: 1, text }, title: '任务清单', columns: [...columns] },
    declaredNoise: [],
  };
}

describe('a table that its catalog entry describes wrongly', () => {
  it('is refused when the columns are not named', () => {
    expect(() => parseTable(section('wrapped', [], '1 传统音乐'))).toThrow(/new\.txt 的表格“任务清单”没有写 columns/u);
  });

  it('is refused when it has no first row', () => {
    const columns = ['序号', '项目名称'];
    expect(() => parseTable(section('wrapped', columns, '第一批名录\n\n2 皮影戏'))).toThrow(/没有序号 1 的行/u);
    expect(() => parseTable(section('broken', columns, '第一批名录'))).toThrow(/没有序号 1 的行/u);
  });

  it('is refused when a row has more or fewer cells than columns', () => {
    const columns = ['序号', '项目名称', '属地'];
    expect(() => parseTable(section('wrapped', columns, '1 皮影戏'))).toThrow(/第1行有 2 个单元格，columns 写了 3 栏/u);
    expect(() => parseTable(section('broken', columns, '1\t皮影戏\t西集镇\t备注'))).toThrow(/第1行有 4 个单元格/u);
  });

  it('is refused when a row has neither deadline nor leader', () => {
    const columns = ['序号', '重点任务', '工作措施', '完成时限', '牵头领导', '主责单位', '协办单位'];
    expect(() => parseTable(section('wrapped', columns, '1\n\n推进公园绿视率整体稳中有升。'))).toThrow(
      /第1行里找不到完成时限/u,
    );
  });
});

describe('a small table', () => {
  it('is read by its tabs', () => {
    const { clauses } = parseTable(section('broken', ['序号', '项目名称', '属地'], '1\t皮影戏\t西集镇\n2\t京绣\t'));
    expect(clauses.map(({ path, own }) => [path, own.text])).toEqual([
      ['1', '1　皮影戏\n属地：西集镇'],
      ['2', '2　京绣'],
    ]);
  });
});
