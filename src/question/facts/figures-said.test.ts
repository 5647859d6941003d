import { describe, expect, it } from 'vitest';
import { findFiguresSaid } from './figures-said.ts';

const read = (message: string) => findFiguresSaid(message).map(({ value }) => value);

describe('the figures of what somebody said', () => {
  it.each([
    ['合同八百来万', 'money:800000000'],
    ['两千五百来人的厂', 'count:2500名'],
    ['手下800来号，', 'count:800名'],
    ['百十来号人', 'count:110名'],
  ])('takes a rough number for the round one: %s', (message, value) => expect(read(message)).toEqual([value]));

  it.each([
    ['3个半亿', 'money:35000000000'],
    ['两亿半', 'money:25000000000'],
    ['半个亿', 'money:5000000000'],
    ['一亿两千万', 'money:12000000000'],
    ['1亿2000万', 'money:12000000000'],
    ['50w', 'money:50000000'],
    ['俩月', 'duration:2月'],
    ['两个半月', 'duration:5/2月'],
    ['三个礼拜', 'duration:3周'],
    ['三百五十个平方', 'count:350平方米'],
    ['六成五', 'rate:13/20'],
    ['五个点', 'rate:1/20'],
  ])('reads numbers as they are written in haste: %s', (message, value) => expect(read(message)).toEqual([value]));

  it.each([
    ['2万一直没交', 'money:2000000'],
    ['两万二一直拖着', 'money:2200000'],
    ['3万一共', 'money:3000000'],
    ['一平5千一点没少', 'money:500000'],
    ['罚10万一旦', 'money:10000000'],
    ['5万一次', 'money:5000000'],
    ['三百一桌', 'money:30000'],
    ['两千三一平', 'money:230000'],
    ['100万一个项目', 'money:100000000'],
    ['5000一次', 'money:500000'],
    ['一百二十平', 'count:120平方米'],
    ['一千一百人', 'count:1100名'],
    ['两万一', 'money:2100000'],
  ])('ends a number before a word of 一 and before what a price is for: %s', (message, value) =>
    expect(read(message)).toEqual([value]),
  );

  it.each([
    ['三千一个月', 'money:300000'],
    ['两万一年', 'money:2000000'],
    ['一万二一个月', 'money:1200000'],
    ['1万2一年', 'money:1200000'],
  ])('reads the price of a time: %s', (message, value) => expect(read(message)[0]).toBe(value));

  it.each([
    ['14米4', 'count:72/5米'],
    ['1米8的个子', 'count:9/5米'],
    ['2米6高', 'count:13/5米'],
    ['一米八', 'count:9/5米'],
    ['净高两米八算不算', 'count:14/5米'],
    ['1米75', 'count:7/4米'],
    ['3公里5', 'count:7/2公里'],
    ['三亩二', 'count:16/5亩'],
    ['3块5', 'money:350'],
    ['三块五毛钱', 'money:350'],
    ['3毛5', 'money:35'],
  ])('reads the digit behind a unit as its tenths: %s', (message, value) => expect(read(message)).toEqual([value]));

  it.each([
    ['5块3个', ['money:500', 'count:3个']],
    ['3亩2户', ['count:3亩', 'count:2户']],
    ['3年6个月', ['duration:3年', 'duration:6月']],
    ['2024一年', ['bare:2024', 'duration:1年']],
  ])('leaves a second number with a unit of its own: %s', (message, values) => expect(read(message)).toEqual(values));

  it.each(['十几个人', '罚了20多万', '一千多号人', '好几百来人', '几十来万', '5kw', '这事成了多少个'])(
    'takes no number from what names none: %s',
    (message) => expect(read(message).filter((value) => !value.startsWith('bare'))).toEqual([]),
  );

  it('keeps the words and the places of the message', () => {
    const message = '厂里两千五百来人，合同八百来万';
    for (const { raw, start, end } of findFiguresSaid(message)) expect(message.slice(start, end)).toBe(raw);
  });
});
