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

  it.each(['十几个人', '罚了20多万', '一千多号人', '好几百来人', '几十来万', '5kw', '这事成了多少个'])(
    'takes no number from what names none: %s',
    (message) => expect(read(message).filter((value) => !value.startsWith('bare'))).toEqual([]),
  );

  it('keeps the words and the places of the message', () => {
    const message = '厂里两千五百来人，合同八百来万';
    for (const { raw, start, end } of findFiguresSaid(message)) expect(message.slice(start, end)).toBe(raw);
  });
});
