import { describe, expect, it } from 'vitest';
import { formatFraction } from './fraction.ts';
import { findStatedRates } from './stated-rate.ts';

const read = (text: string) =>
  findStatedRates(text).map(({ kind, low, high, bound }) => [kind, formatFraction(low), formatFraction(high), bound]);

describe('the rates that a text states', () => {
  it.each([
    ['新能源供热装机占比原则上不低于60%', ['share', '3/5', '3/5', 'least']],
    ['一般公共预算收入同比增长4%', ['growth', '1/25', '1/25', 'exact']],
    ['万元GDP用水量比2023年下降1.5%左右', ['decline', '3/200', '3/200', 'about']],
    ['给予小微企业10%—20%的价格扣除评审优惠', ['deduction', '1/10', '1/5', 'exact']],
    ['按照不高于现行政府指导价标准的9折实行优惠', ['discount', '9/10', '9/10', 'most']],
    ['推动全区集团化办学覆盖率超过65%', ['share', '13/20', '13/20', 'least']],
  ])('%s', (text, rate) => {
    expect(read(text)).toEqual([rate]);
  });

  it.each([
    '一般公共预算收入完成94.11亿元，同比增长5.2%',
    '2020年高精尖产业研发经费投入占收入比重7.3%',
    '规模以上制造业地均产值较2015年分别增长59%',
    '可以按照每日3%的标准加处滞纳金',
  ])('are not what was reached, nor what runs with time: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('take their subject from the part before where they have none of their own', () => {
    const [, second] = findStatedRates('重点建设用地安全利用率达到100%，或者达到95%以上');
    expect(second?.subject).toContain('安全利用率');
  });
});
