import { describe, expect, it } from 'vitest';
import { library } from '../../calculator/testing/sample-library.ts';
import { optionSaid } from './option-said.ts';

const said = (name: string, text: string) => {
  const fact = library.facts.get(name);
  if (!fact) throw new Error(`${name} is not defined`);
  return optionSaid(fact, text)?.option ?? null;
};

describe('the option of a choice that people name', () => {
  it('is found by the words they use', () => {
    expect(said('safety_industry', '我们化工厂有120人')).toBe('危险物品');
    expect(said('safety_industry', '一家会计师事务所，60个人')).toBe('其他行业');
    expect(said('sector', '开了个网店')).toBe('批发零售');
    expect(said('company_size', '小微企业怎么贷款')).toBe('小型');
    expect(said('relief_trade', '开餐馆的')).toBe('餐饮');
  });

  it('is the one with the longest words', () => {
    expect(said('applicant', '我们是基金公司')).toBe('基金管理人');
    expect(said('title_newly_obtained', '国家级专精特新小巨人企业')).toBe('国家级专精特新小巨人企业');
  });

  it('is the rest where several kinds are denied in a row', () => {
    expect(said('safety_industry', '我开仓储的，不属于矿山建筑运输那几样')).toBe('其他行业');
    expect(said('safety_industry', '不是矿山、建筑施工，是加油站')).toBe('危险物品');
  });

  it('is none where it is denied, or where nothing names one', () => {
    expect(said('safety_industry', '不是餐饮')).toBeNull();
    expect(said('sector', '能拿多少')).toBeNull();
    expect(said('chain_leader', '是不是有补贴，没有其他条件吧')).toBeNull();
  });
});

describe('the words for options', () => {
  it('name one option only of each fact', () => {
    for (const { name, options, said: words } of library.facts.values()) {
      const all = options.flatMap((option) => [option, ...(words[option] ?? [])]);
      expect({ name, twice: all.filter((word, index) => all.indexOf(word) !== index) }).toEqual({ name, twice: [] });
    }
  });
});
