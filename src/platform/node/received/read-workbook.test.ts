import { describe, expect, it } from 'vitest';
import { extractBytes } from '../extract-text.ts';
import { readFormat } from './cell-format.ts';
import { showNumber } from './show-cell.ts';
import { row, workbookFile } from './testing/workbook-file.ts';

async function read(...given: Parameters<typeof workbookFile>): Promise<string> {
  const extracted = await extractBytes('表.xlsx', await workbookFile(...given));
  if (extracted.kind !== 'text') throw new Error(extracted.kind);
  expect(extracted.format).toBe('xlsx');
  return extracted.text;
}

describe('a workbook', () => {
  it('is read sheet by sheet: title, unit, head of two rows, merged cells, note', async () => {
    const text = await read([
      {
        name: 'Sheet1',
        rows: [
          row(1, '奖励标准表'),
          row(2, '', '', '单位：万元'),
          row(3, '事项', '标准'),
          row(4, '', '首次', '再次'),
          row(5, '型号合格证', '80', '40'),
          row(6, '注：自发布之日起执行。'),
        ],
        merges: ['A1:C1', 'A3:A4', 'B3:C3'],
      },
    ]);
    expect(text).toBe(
      '奖励标准表\n单位：万元\n\n事项\t标准\t标准\n事项\t首次\t再次\n型号合格证\t80\t40\n\n注：自发布之日起执行。\n',
    );
  });

  it('takes shared texts with their runs and without how they are read aloud', async () => {
    const texts = ['<r><t>部</t></r><r><t>门</t></r><rPh><t>ブ</t></rPh>', '<t>电话</t>'];
    const rows = ['<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', row(2, '甲局', '1234')];
    expect(await read([{ name: 'Sheet1', rows }], { texts })).toBe('部门\t电话\n甲局\t1234\n');
  });

  it('leaves out what is hidden, and names a table by its sheet where nothing stands above', async () => {
    const rows = [
      row(1, '部门', '内部', '电话'),
      row(2, '甲局', '密', '1'),
      '<row r="3" hidden="1"><c><v>9</v></c></row>',
    ];
    const text = await read([
      { name: '下拉', state: 'hidden', rows: [row(1, 'x', 'y'), row(2, 'x', 'y')] },
      { name: '联系方式', rows, columns: '<col min="2" max="2" hidden="1"/>' },
    ]);
    expect(text).toBe('联系方式\n\n部门\t电话\n甲局\t1\n');
  });

  it('parts tables by an empty row', async () => {
    const rows = [row(1, '甲', '乙'), row(2, '1', '2'), row(5, '丙', '丁'), row(6, '3', '4')];
    expect(await read([{ name: 'Sheet1', rows }])).toBe('甲\t乙\n1\t2\n\n丙\t丁\n3\t4\n');
  });

  it('counts days from 1904 where it says so', async () => {
    const rows = [row(1, '事项', '施行'), row(2, '甲', '<c r="B2" s="1"><v>44620</v></c>')];
    const given = [{ name: 'Sheet1', rows }];
    expect(await read(given, { formats: ['yyyy-mm-dd'], since1904: true })).toContain('甲\t2026年3月1日');
    expect(await read(given, { formats: ['yyyy-mm-dd'] })).toContain('甲\t2022年2月28日');
  });
});

describe('a number of a cell is shown as the workbook shows it', () => {
  it.each([
    ['46082', 'yyyy"年"m"月"d"日"', '2026年3月1日'],
    ['46082', '[$-804]yyyy"年"m"月"', '2026年3月'],
    ['46082.5', 'yyyy/m/d h:mm', '2026年3月1日 12:00'],
    ['0.75', 'h:mm AM/PM', '18:00'],
    ['0.07', '0%', '7%'],
    ['0.125', '0.0#%', '12.5%'],
    ['80', '0"万元"', '80万元'],
    ['1234.5', '¥#,##0.00', '¥1234.50'],
    ['1500000', '#,##0,"千元"', '1500千元'],
    ['1.005', '0.00', '1.01'],
    ['-3', '0;(0)', '-3'],
    ['42', '000000', '000042'],
    ['0.30000000000000004', 'General', '0.3'],
    ['123456789012', 'General', '123456789012'],
    ['3', 'G/通用格式"人"', '3'],
  ])('%s under %s is %s', (written, code, shown) => {
    expect(showNumber(written, readFormat(code), false)).toBe(shown);
  });
});
