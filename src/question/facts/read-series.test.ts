import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../policy/calendar-date.ts';
import type { Fact } from '../../policy/fact.ts';
import { readSeries } from './read-series.ts';

const DAY = '2026-11-20' as CalendarDate;

const makeFact = (label: string, type: Fact['type'], words: readonly string[], prompt = label): Fact => ({
  ...{ name: 'total', label, type, words, prompt, unit: null, options: [], said: {}, effort: 1 },
});
const CAPITAL = makeFact('在京累计实缴注册资本总额', 'usd', ['实缴注册资本', '实缴', '注册资本', '到位']);
const CONTRACTS = makeFact('近三年知识产权转让、许可和作价入股合同金额合计', 'yuan', ['合同金额', '转让', '许可']);
const SITES = makeFact('施工工地数', 'count', ['工地'], '一共有多少个施工工地？');

const read = (message: string, fact: Fact) => readSeries(message, [fact], DAY).read.map(({ value }) => value);

describe('figures told in a row for a fact that is their sum', () => {
  it.each([
    ['实缴头一次600万美元第二次350万美元', '9500000'],
    ['第一次实缴600万美元，第二次实缴350万美元', '9500000'],
    ['去年到位600万美元，今年又到位350万美元', '9500000'],
    ['600万美元加350万美元', '9500000'],
    ['2022年200万美元、2023年300万美元、2024年550万美元', '10500000'],
    ['前年500万美元 去年300万美元 今年250万美元', '10500000'],
  ])('adds them up: %s', (message, sum) => expect(read(message, CAPITAL)).toEqual([sum]));

  it.each([
    ['三年转让合同320万 280万 350万 合计够没有', '9500000'],
    ['分别是320万、280万、350万', '9500000'],
    ['头一年320万，第二年280万，第三年350万', '9500000'],
    ['转让50万许可60万', '1100000'],
    ['一笔50万，又一笔60万', '1100000'],
  ])('adds up years and kinds: %s', (message, sum) => expect(read(message, CONTRACTS)).toEqual([sum]));

  it('keeps the figures of which the sum was made, in the words of the asker', () => {
    const [fact] = readSeries('实缴头一次600万美元第二次350万美元', [CAPITAL], DAY).read;
    expect(fact?.reckoned).toEqual({
      by: 'sum',
      parts: [
        { amount: '6000000', words: '600万美元' },
        { amount: '3500000', words: '350万美元' },
      ],
      unit: '美元',
    });
  });

  it.each([
    '实缴从600万美元增到950万美元',
    '实缴600万美元，还有350万美元没到账',
    '实缴600万美元，计划再缴350万美元',
    '实缴600万美元，母公司总资产3亿美元',
  ])('adds nothing that is another value, not yet there, or of something else: %s', (message) =>
    expect(readSeries(message, [CAPITAL], DAY)).toEqual({ read: [], unclear: [] }),
  );

  it.each(['实缴600万美元，股东打过来350万美元', '实缴600万美元，银行那边350万美元'])(
    'asks where it is not clear that they add up: %s',
    (message) => expect(readSeries(message, [CAPITAL], DAY).unclear).toEqual([CAPITAL]),
  );

  it('of a number that only its question calls a total, only where the message sums up', () => {
    expect(read('一共120个和80个工地', SITES)).toEqual(['200']);
    expect(read('工地120个和80个，各能上几台', SITES)).toEqual([]);
  });
});
