import { describe, expect, it } from 'vitest';
import { formatFraction } from './fraction.ts';
import { findMeasuredFigures, unitOfRow } from './measured-figure.ts';

const read = (text: string) =>
  findMeasuredFigures(text).map(({ amount, unit, words }) => [`${formatFraction(amount)}${unit}`, words]);

describe('the unit of a row of a table', () => {
  it.each([
    ['指标：数字经济增加值；单位：亿元；2025年：800', '亿元'],
    ['单位: 家，目标值 300', '家'],
    ['（责任单位：区教委，新增学位 300）', null],
    ['牵头单位：区商务局', null],
    ['协办单位：——', null],
    ['各单位应当于30日内办结', null],
  ])('of %s is %s', (text, unit) => {
    expect(unitOfRow(text)).toBe(unit);
  });
});

describe('measured figures', () => {
  it('take the unit of their row where they have none', () => {
    expect(read('单位：亿元，目标值：800')).toEqual([['800亿元', '800亿元']]);
  });

  it('never take the name of who acts for a unit', () => {
    expect(read('责任单位：区教委，目标值：800').map(([quantity]) => quantity)).not.toContain('800区教委');
  });

  it('are in yuan, per cent and the units that the text names', () => {
    expect(read('最高10万元，按5%给予，不少于30家').map(([quantity]) => quantity)).toEqual(['100000元', '5%', '30家']);
  });
});
