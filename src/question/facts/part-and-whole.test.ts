import { describe, expect, it } from 'vitest';
import type { Fact } from '../../policy/fact.ts';
import { readShare } from './read-share.ts';

const makeFact = (label: string, words: readonly string[]): Fact => ({
  ...{ name: 'share', label, words, type: 'percent', prompt: label, unit: '%', options: [], said: {}, effort: 2 },
});
const RESEARCH = makeFact('境内研发费用占全部研发费用的比例', ['境内研发', '境内', '国内研发', '国内']);
const REVENUE = makeFact('知识产权产品及服务收入占主营业务收入的比例', ['专利产品', '主营']);
const BUILDINGS = makeFact('装配式建筑占新建建筑面积的比例', ['装配式', '占']);
const HEAT = makeFact('新能源供热装机占比', ['新能源', '占比']);

const read = (message: string, fact: Fact) => readShare(message, [fact]).map(({ value }) => value);

describe('two figures of which a fact is the ratio', () => {
  it.each([
    ['境内研发费230万，全部研发费500万', RESEARCH, '46'],
    ['全部研发费500万，境内230万', RESEARCH, '46'],
    ['研发一共花了500万，国内230万', RESEARCH, '46'],
    ['在国内花的230万 总研发费500万', RESEARCH, '46'],
    ['境内研发花了230万，总的研发费用是500万，够不够', RESEARCH, '46'],
    ['主营收入8000万，知识产权产品收入5000万', REVENUE, '62.5'],
    ['专利产品卖了300万，主营业务收入1000万', REVENUE, '30'],
    ['新建建筑面积10万平方米，装配式4万平方米', BUILDINGS, '40'],
    ['总共200兆瓦，新能源60兆瓦', HEAT, '30'],
  ])('divides the part by the whole, in whatever order: %s', (message, fact, share) =>
    expect(read(message, fact)).toEqual([share]),
  );

  it('keeps both in the words of the asker', () => {
    const [fact] = readShare('境内研发费230万，全部研发费500万', [RESEARCH]);
    expect(fact?.reckoned?.parts.map(({ words }) => words)).toEqual(['230万', '500万']);
  });

  it.each([
    ['境内研发230万，境外270万', RESEARCH],
    ['境内研发500万，全部研发230万', RESEARCH],
    ['境内研发230万', RESEARCH],
    ['境内研发230万，全部员工500人', RESEARCH],
  ])('divides nothing by what is no whole of it: %s', (message, fact) => expect(read(message, fact)).toEqual([]));
});
