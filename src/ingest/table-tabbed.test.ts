import { describe, expect, it } from 'vitest';
import { readCopy } from './testing/read-copy.ts';

const manufacturing = readCopy('tzbf-2022-23');
const services = readCopy('tzbf-2022-24');
const circles = readCopy('tzbf-2022-25');
const circlesInMarkdown = readCopy('tzbf-2022-25', 1);

describe('tables with tabs', () => {
  it.each([
    ['the indicators of 23号', manufacturing.rowsOf('indicators/'), 12],
    ['the tasks of 24号', services.rowsOf('annex-1/'), 34],
    ['the projects of 24号', services.rowsOf('annex-2/'), 35],
    ['the policies of 24号', services.rowsOf('annex-3/'), 17],
    ['the tasks of 25号', circles.rowsOf('annex-1/'), 62],
    ['the tasks of the other copy of 25号', circlesInMarkdown.rowsOf('annex-1/'), 62],
  ])('have all rows: %s', (_, rows, count) => {
    expect(rows).toHaveLength(count);
  });

  it.each([manufacturing, services, circles, circlesInMarkdown])('lose no character', ({ gaps }) => {
    expect(gaps).toEqual([]);
  });

  it('carry the kind of an indicator on', () => {
    expect(manufacturing.at('indicators/1')).toMatchObject({
      label: '主要指标表第1项',
      heading: '全区规模以上先进制造业总产值',
      text: '1　全区规模以上先进制造业总产值\n类型：产业总量\n单位：亿元\n2024年目标：650\n2025年目标：680',
    });
    expect(manufacturing.at('indicators/6').columns).toEqual({
      类型: '产业创新',
      指标名称: '规模以上工业企业中有研发活动企业占比',
      单位: '%',
      '2024年目标': '50',
      '2025年目标': '55',
    });
    expect(manufacturing.at('indicators/5').columns?.['2025年目标']).toBe('突破3');
  });

  it('join a row that a page break cut in two', () => {
    expect(services.at('annex-1/28').text).toBe(
      '28　促进外资外贸高质量发展，落实重点领域外商投资安全审查制度，鼓励有条件的对外贸易基地及企业申报国家级外贸转型升级基地，鼓励企业申请国家出口重点企业和重点项目，发挥外经贸发展专项资金对服务贸易和服务外包企业开展涉外业务的支持作用，鼓励技术引进及技术服务出口\n牵头单位：区商务局\n责任单位：通州海关',
    );
  });

  it('part units that share a cell, and join one that is wrapped', () => {
    expect(services.at('annex-1/7').columns?.牵头单位).toBe('区财政局、区商务局');
    expect(services.at('annex-1/9').columns?.牵头单位).toBe('区市场监管局、区商务局');
    expect(services.at('annex-1/10').columns?.牵头单位).toBe('区人力社保局');
    expect(services.at('annex-1/10').departments).toEqual(['区人力社保局', '区委组织部']);
  });

  it('leave empty cells out', () => {
    expect(services.at('annex-2/15').columns).toEqual({
      项目内容: '建设城市副中心图书馆商业综合体',
      牵头单位: '北投集团',
      责任单位: '区文化和旅游局、市规划自然资源委通州分局',
    });
    expect(services.at('annex-3/5').text).toBe(
      '5　制定《运河商务区支持总部经济发展奖励政策的实施细则》\n牵头单位：运河商务区管委会',
    );
  });

  it('make sections of the rows that hold a title alone', () => {
    expect(services.at('annex-1/s6')).toMatchObject({ label: '附件1六、', heading: '实施外向型经济提速工程' });
    expect(services.at('annex-2/23').headings).toEqual(['附件2 三年行动计划项目清单', '二　激发商圈发展新活力']);
    expect(circlesInMarkdown.at('annex-1/s4').text).toBe('四、深化“放管服”改革，简化流程、优化服务');
  });

  it('number tasks by their own number, below the measure that is printed once', () => {
    expect(circles.at('annex-1/43')).toMatchObject({
      label: '附件第43项',
      heading: '创新事中事后监管服务模式',
      parent: 'annex-1/s4',
      text: '(十五)　创新事中事后监管服务模式\n43.在生活服务业领域，推进落实“6+4”监管模式，提升数字化、智能化监管能力。\n责任单位：区市场监管局、区商务局、区政务服务局、各街道（乡镇）',
    });
    expect(circles.at('annex-1/45')).toMatchObject({
      heading: '创新事中事后监管服务模式',
      text: '45.社区店铺装修施工、招牌设置实行备案承诺制，公众聚集场所投入使用、营业前消防安全检查实行告知承诺制。\n责任单位：区城市管理委、区城管执法局、区消防支队、各街道（乡镇）',
    });
  });

  it('read through the tags of the Markdown copy', () => {
    expect(circlesInMarkdown.at('annex-1/11').text).toBe(
      '(四)　挖掘交通场站、公园、园区等空间资源\n11.交通、国资、园林、体育、园区管理机构等部门和公交、地铁等公共服务企业,梳理、开放所属空间资源,布设便利店(社区超市)等便民商业服务设施。\n责任单位：区交通局、区国资委、区园林绿化局、区体育局、区商务局、区市场监管局、区城市管理委、区城管执法局、区消防支队、各街道(乡镇)',
    );
    expect(circlesInMarkdown.at('annex-1/18').departments).toEqual([
      '区民政局',
      '区教委',
      '区卫生健康委',
      '各街道（乡镇）',
    ]);
  });

  it('give both copies of 25号 the same rows', () => {
    expect(circlesInMarkdown.rowsOf('annex-1/').map(({ path, label, parent }) => [path, label, parent])).toEqual(
      circles.rowsOf('annex-1/').map(({ path, label, parent }) => [path, label, parent]),
    );
  });
});
