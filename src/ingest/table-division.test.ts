import { describe, expect, it } from 'vitest';
import { readCopy } from './testing/read-copy.ts';

const scheme = readCopy('tzf-2024-11');

function textOf(row: number): string {
  return scheme.at(`annex-1/${row}`).text;
}

describe('the division of tasks of 通政发〔2024〕11号', () => {
  it('has its 17 rows and loses no character', () => {
    expect(scheme.rowsOf('annex-1/')).toHaveLength(17);
    expect(scheme.gaps).toEqual([]);
  });

  it('ends every text and every list of units', () => {
    for (const { columns, id } of scheme.rowsOf('annex-1/')) {
      expect(columns?.具体任务, id).toMatch(/。$/u);
      expect(columns?.责任单位, id).toMatch(/[局委办单位关]$/u);
    }
  });

  it('names the group of a row above it, and prints it in the first row only', () => {
    expect(scheme.at('annex-1/1')).toMatchObject({
      label: '附件第1项',
      heading: '实施专利质量提升行动',
      headings: ['附件 《通州区国家知识产权强市建设试点城市工作方案》任务分工表', '（一）完善知识产权创造机制'],
    });
    expect(textOf(1)).toMatch(/^1　（一）完善知识产权创造机制　实施专利质量提升行动\n推动专利从增量到提质的转变。/u);
    expect(scheme.at('annex-1/4').headings.at(-1)).toBe('（一）完善知识产权创造机制');
    expect(textOf(4)).toBe(
      '4　大力发展文化创意、软件服务产业\n加强著作权申请和保护，大力推进软件正版化工作。\n责任单位：区委宣传部、区文化和旅游局、区经济和信息化局',
    );
  });

  it('puts the row together again that a page break cut in three columns', () => {
    expect(textOf(8)).toBe(
      '8　探索开展知识产权金融服务，促进知识产权价值实现。\n鼓励金融服务机构开展知识产权项目的评估、质押、担保、知识产权战略研究与咨询服务等业务。建立健全以政府财政资金为引导、企业投入为主体、各类金融机构积极参与的多元化投入体系。支持银行、证券、保险、信托、创投、风投等相关机构为企业提供知识产权金融服务。积极引入和利用社会资金、风险投资、金融信贷等支持知识产权的运用。\n责任单位：区市场监管局、区金融办',
    );
  });

  it('puts the row together again whose group and text end on the next page', () => {
    expect(textOf(11)).toBe(
      '11　（四）健全知识产权管理机制　完善通州区知识产权联席会议制度\n贯彻实施国家、北京市、通州区知识产权战略，研究部署全区知识产权工作的方针政策，指导督促有关政策、措施的落实。\n责任单位：区知识产权联席会议成员单位',
    );
  });

  it('keeps the text of a row whole though units stand inside it', () => {
    expect(textOf(13)).toBe(
      '13　加大落实优化知识产权激励政策\n根据通州区实际，完善知识产权激励政策，研究制定与知识产权强市建设试点工作相配套的政策措施。充分发挥知识产权奖励政策激励作用，以鼓励知识产权创造、提升质量、推动运用、促进转型升级、保护合法权益为重点，推进创新驱动发展、促进知识产权事业健康持续发展。\n责任单位：区市场监管局',
    );
    expect(textOf(15)).toContain(
      '纠纷调解、政策宣讲等多种方式，为权利人提供优质的服务，维护权利人的合法权益。\n责任单位：区知识产权联席会议成员单位',
    );
  });

  it('joins units that are wrapped inside their names', () => {
    expect(scheme.at('annex-1/9').departments).toEqual([
      '区市场监管局',
      '市公安局通州分局',
      '区法院',
      '区检察院',
      '区文化和旅游局',
      '区农业农村局',
      '区园林绿化局',
      '通州海关',
    ]);
  });
});
