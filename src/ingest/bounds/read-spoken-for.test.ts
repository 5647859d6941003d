import { describe, expect, it } from 'vitest';
import { readExisting } from './read-existing.ts';
import { readSpokenFor } from './read-spoken-for.ts';

const times = (sentence: string) => readSpokenFor(sentence).map(({ kind, until }) => `${kind} ${until}`);
const days = (sentence: string) => readExisting(sentence).map(({ day }) => day);

describe('the times that a sentence speaks for', () => {
  it.each([
    ['2022年对承租国有房屋的小微企业减免3个月租金', ['period 2022-12-31']],
    ['对担保机构2022年度新增业务给予补偿', ['period 2022-12-31']],
    ['延续实施1%的失业保险费率政策到2023年4月30日', ['period 2023-04-30']],
    ['可申请缓缴2022年4月至10月的失业保险费', ['period 2022-10-31']],
    ['2019年12月底前，全面实现各项目标', ['deadline 2019-12-31']],
    ['到2025年，培育10家企业', ['goal 2025-12-31']],
    ['力争2022年贷款增速高于各项贷款增速', ['target 2022-12-31']],
    ['2022年发放创业担保贷款不少于2亿元', ['target 2022-12-31']],
    ['2022年底前服务小微企业不低于5000家次', ['deadline 2022-12-31']],
    // What runs from a year, is compared with it, or is named by it, is not over with it.
    ['自2022年4月1日起免征增值税', []],
    ['产值较2015年增长59%', []],
    ['落实《北京城市总体规划(2016年—2035年)》和国发〔2021〕24号', []],
    ['近三年内无故意侵犯他人知识产权情况', []],
  ])('%s', (sentence, expected) => {
    expect(times(sentence)).toEqual(expected);
  });
});

describe('what a sentence cites as existing', () => {
  it.each([
    ['根据《…的意见》(国发〔2021〕24号)，制定本方案', ['2021-01-01']],
    ['列入《北京市新增产业的禁止和限制目录(2018年版)》的', ['2018-01-01']],
    ['落实《知识产权强国建设纲要（2021—2035年）》', ['2021-01-01']],
    ['贯彻《“十四五”机器人产业发展规划》', ['2021-01-01']],
    ['根据2014年7月9日北京市人民政府第259号令修改', ['2014-07-09']],
    ['全面贯彻党的十九大和十九届二中、三中、四中全会精神', ['2017-10-24', '2018-01-19', '2018-02-28', '2019-10-31']],
    ['支持全国股转系统北交所服务基地', ['2021-09-02']],
    ['建设国家服务业扩大开放综合示范区，深化“放管服”改革', ['2015-05-12', '2020-08-28']],
    // A target is nothing that exists, and neither is what is only asked for.
    ['积极争取科创板落户', []],
    ['到2035年，建成世界一流的园区', []],
  ])('%s', (sentence, expected) => {
    expect(days(sentence)).toEqual(expected);
  });
});
