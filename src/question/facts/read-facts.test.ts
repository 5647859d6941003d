import { describe, expect, it } from 'vitest';
import { library } from '../../calculator/testing/sample-library.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import type { FactValue } from '../../policy/fact.ts';
import { readCases } from './read-cases.ts';
import { readFacts } from './read-facts.ts';

const TODAY = calendarDate('2026-11-20');
const factsOf = (measure: string) =>
  (library.measureById.get(measure)?.facts ?? []).flatMap((name) => library.facts.get(name) ?? []);

function read(measure: string, text: string): Readonly<Record<string, FactValue>> {
  const { understood } = readCases(text, { facts: factsOf(measure), asOf: TODAY });
  return Object.fromEntries(understood.map(({ fact, value }) => [fact, value]));
}

const REWARD = 'tzbf-2022-21/whistleblower-reward';
const STAFF = 'bj-work-safety-responsibility/safety-staff-high-risk';
const FIRST_LOAN = 'tzf-2024-8/first-loan-interest';
const SELF_OWNED = 'bj-sme-relief/first-loan-interest-subsidy';

describe('the fine that a report is about', () => {
  it.each([
    ['罚款三点二万元，举报能奖多少', '32000'],
    ['罚款３２０００元，举报能奖多少', '32000'],
    ['罚款3.2万，举报能奖多少', '32000'],
    ['罚款3点2万，举报能奖多少', '32000'],
    ['罚款叁万贰仟元，举报能奖多少', '32000'],
    ['罚款32,000元，举报能奖多少', '32000'],
    ['厂子被罚了8万6，我能拿多少奖金', '86000'],
    ['被罚五十六万，奖多少', '560000'],
    ['以前罚过20万，这次罚款10万，奖励多少', '100000'],
    ['听说能拿2万，厂子罚了30万', '300000'],
    ['环保罚了它12万', '120000'],
  ])('is read from %s', (text, fine) => {
    expect(read(REWARD, text).fine_yuan).toBe(fine);
  });
  it.each([
    '年营收6000万元，能拿多少钱',
    '我们公司注册资本500万，举报能奖多少',
    '房租一年20万，举报能奖多少',
    '罚款几十万，举报奖多少',
    '罚款20多万，举报奖多少',
    '罚款两三百万，举报奖多少',
    '能不能拿2万奖励',
    '同行举报拿了2万',
    '我想拿2万',
    '听说最高奖2万',
    '利润300万的厂子偷排，举报奖多少',
    '贷款500万的厂子偷排',
  ])('is not read from %s', (text) => {
    expect(read(REWARD, text)).not.toHaveProperty('fine_yuan');
  });
  it('is asked again where it is larger than can be', () => {
    const { understood, doubtful } = readCases('罚款300亿，举报奖多少', { facts: factsOf(REWARD), asOf: TODAY });
    expect(understood.map(({ fact }) => fact)).not.toContain('fine_yuan');
    expect(doubtful.map(({ fact }) => fact)).toEqual(['fine_yuan']);
  });
});

describe('people who report together', () => {
  it.each([
    ['仨人联名举报，罚款36万', '3'],
    ['我们俩一起举报的，罚款36万', '2'],
    ['5个人联合举报，罚款36万', '5'],
    ['三位邻居联名举报', '3'],
  ])('are counted: %s', (text, count) => {
    expect(read(REWARD, text).joint_reporters).toBe(count);
  });
  it.each(['厂里有300名员工，我举报的', '罚款36万，我今年47岁'])('are none in %s', (text) => {
    expect(read(REWARD, text)).not.toHaveProperty('joint_reporters');
  });
});

describe('the number of a company’s people', () => {
  it.each([
    ['建筑公司，连工人带管理一共四百二十号人', '420'],
    ['我们化工厂职工150人', '150'],
    ['一共350个人', '350'],
    ['员工１５０名', '150'],
    ['员工一百五十人', '150'],
    ['建筑施工企业500人要配几个专职安全员', '500'],
    ['我们230人，应当配多少名安全生产管理人员', '230'],
    ['公司180人要招几个博士', '180'],
    ['车队260人得给多少老人体检', '260'],
  ])('is read from %s', (text, count) => {
    expect(read(STAFF, text).employees).toBe(count);
  });
  it.each([
    '已经配了12个安全员',
    '安全员12人够不够',
    '我今年47岁，公司2012年成立',
    '营业面积350平米',
    '去年卖了350万',
    '通政办发22年21号',
  ])('is not read from %s', (text) => {
    expect(read(STAFF, text)).not.toHaveProperty('employees');
  });
  it('is asked again beyond a million', () => {
    expect(
      readCases('员工1200000000人', { facts: factsOf(STAFF), asOf: TODAY }).doubtful.map(({ fact }) => fact),
    ).toEqual(['employees']);
  });
});

describe('years', () => {
  const AGE = [library.facts.get('company_age_years')].flatMap((fact) => fact ?? []);
  const age = (text: string) => readCases(text, { facts: AGE, asOf: TODAY }).understood[0]?.value ?? null;
  it.each([
    ['公司成立五年多', '5'],
    ['成立八个月', '0.6666'],
    ['开业一年半了', '1.5'],
    ['公司2012年成立', '13'],
    ['公司2012年3月成立', '14'],
    ['成立于2020年12月1日', '5'],
  ])('since a company began are read from %s', (text, years) => {
    expect(age(text)).toBe(years);
  });
  it.each(['高企要求研发收入占比达到多少，2024年的标准', '我今年47岁', '贷款期限3年，公司是高企', '2024年的补贴'])(
    'are not read from %s',
    (text) => {
      expect(age(text)).toBeNull();
    },
  );
});

describe('what is asked', () => {
  it.each(['老板个人名义贷的款算不算首次贷款', '什么叫首次贷款', '这是首次贷款吗', '我们是不是首次贷款'])(
    'is no fact: %s',
    (text) => {
      expect(read(FIRST_LOAN, text)).not.toHaveProperty('is_first_loan');
    },
  );
  it.each(['我们是首次贷款，能贴息吗', '首次贷款500万，贴多少'])('is told from what is stated: %s', (text) => {
    expect(read(FIRST_LOAN, text).is_first_loan).toBe(true);
  });
});

describe('two cases of one question', () => {
  it('are both read, the second in the place of the first', () => {
    const text = '2022年在贷款服务中心办的第一笔贷款，我们是餐饮公司，已付利息10万，能贴多少？换成普通贸易公司呢？';
    const { understood, others } = readCases(text, { facts: factsOf(SELF_OWNED), asOf: TODAY });
    expect(understood.find(({ fact }) => fact === 'relief_trade')?.value).toBe('餐饮');
    expect(others.map(({ facts }) => facts)).toEqual([{ relief_trade: '其他' }]);
  });
  it('are figures in place of figures', () => {
    const { others } = readCases('罚了10万奖多少，如果罚款50万呢', { facts: factsOf(REWARD), asOf: TODAY });
    expect(others.map(({ facts }) => facts)).toEqual([{ fine_yuan: '500000' }]);
  });
});

describe('figures told one after the other', () => {
  const IP = factsOf('bj-ip-pilot-advantage-units/pilot-unit');
  const value = (text: string, name: string) =>
    readCases(text, { facts: IP, asOf: TODAY }).understood.find(({ fact }) => fact === name)?.value ?? null;
  it.each([
    ['三年实施率分别是40%、50%、60%', 'patent_exploitation_percent', '50'],
    ['三年合同金额分别30万、45万、20万', 'ip_contract_sum_yuan', '950000'],
  ])('come to their mean or their sum: %s', (text, name, expected) => {
    expect(value(text, name)).toBe(expected);
  });
  it('are one figure where only one is told', () => {
    expect(value('三年平均实施率55%', 'patent_exploitation_percent')).toBe('55');
  });
});

describe('a word inside another', () => {
  const facts = ['employees', 'dispatched_workers', 'reported_through_other_channel', 'joint_reporters'].flatMap(
    (name) => library.facts.get(name) ?? [],
  );
  const read = (text: string) => {
    const { stated, supposed } = readFacts(text, facts, calendarDate('2026-11-20'));
    return Object.fromEntries([...stated, ...supposed].map(({ fact, value }) => [fact, value]));
  };

  it('names nothing by itself: 合同工 are people and no 合同, 12345 is no part of an amount', () => {
    expect(read('食品厂，合同工290人，另外劳务派遣30人')).toMatchObject({ employees: '290', dispatched_workers: '30' });
    expect(read('实罚了123456.789元')).not.toHaveProperty('reported_through_other_channel');
    expect(read('先打过12345')).toMatchObject({ reported_through_other_channel: true });
  });

  it('is not what a total of several counts', () => {
    expect(read('自己人加派遣总共280口子')).toMatchObject({ employees: '280' });
    expect(read('自己人加派遣总共280口子')).not.toHaveProperty('dispatched_workers');
    expect(read('合同工290人和派遣30人')).toMatchObject({ dispatched_workers: '30' });
  });

  it('is counted by the units that its fact allows: reporters that are companies come in 家', () => {
    expect(read('我们三家联名举报的')).toMatchObject({ joint_reporters: '3' });
  });
});

describe('a figure that several facts may claim', () => {
  const USE = ['fertiliser_use_percent', 'pesticide_use_percent'].flatMap((name) => library.facts.get(name) ?? []);
  const TEXT = '化肥利用率42%、农药利用率46%，过了没';
  it.each([
    ['fertiliser_use_percent', '42'],
    ['pesticide_use_percent', '46'],
  ])('goes to the fact whose word says most of it: %s', (name, value) => {
    const facts = USE.filter((fact) => fact.name === name);
    const [read] = readFacts(TEXT, facts, TODAY, USE).stated;
    expect(read?.value).toBe(value);
  });
  it('goes on with what a list began with, and not with the next clause', () => {
    const areas = ['permitted_floor_area_sqm', 'built_floor_area_sqm'].flatMap((name) => library.facts.get(name) ?? []);
    const { stated } = readFacts('规划批的楼高20米、1500平，实际盖到24米', areas, TODAY);
    expect(stated.map(({ fact, value }) => [fact, value])).toEqual([['permitted_floor_area_sqm', '1500']]);
  });
  it('is a sum without its unit where the words of a price stand before it', () => {
    const price = ['land_appraised_price_yuan'].flatMap((name) => library.facts.get(name) ?? []);
    const read = (text: string) => readFacts(text, price, TODAY).supposed.map(({ value }) => value);
    expect(read('集体地，评出来每平5000，自己持有')).toEqual(['5000']);
    expect(read('集体地，通州2024')).toEqual([]);
  });
  it('is a share where it is a part of a whole of the same kind', () => {
    const share = ['land_safe_use_percent'].flatMap((name) => library.facts.get(name) ?? []);
    const read = (text: string) => readFacts(text, share, TODAY).stated.map(({ value }) => value);
    expect(read('重点建设用地40块，安全利用了38块')).toEqual(['95']);
    expect(read('食堂40块，宿舍38块')).toEqual([]);
  });
});
