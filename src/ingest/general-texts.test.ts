import { describe, expect, it } from 'vitest';
import { proposeEntry } from './propose-entry.ts';
import { gazetteer } from './testing/gazetteer.ts';

function propose(text: string) {
  const departments = { nameOf: () => null };
  const proposal = proposeEntry({ source: { file: 'new.txt', text }, known: [], departments, gazetteer });
  if (!proposal) throw new Error('nothing proposed');
  return proposal;
}

describe('texts of any government', () => {
  it('have the days of the line under their title: the last on which they were passed or made public', () => {
    const { entry } = propose(
      '某某市科技条例\n（2016年3月1日某某市人民代表大会常务委员会通过　2024年10月30日修订　自2025年3月1日起施行）\n第一条　为了促进科技，制定本条例。\n第二条　本市适用本条例。\n',
    );
    expect(entry).toMatchObject({
      kind: 'regulation',
      issued: { date: '2024-10-30' },
      effective_from: { date: '2025-03-01' },
    });
  });

  it('have a title without the signs of Markdown', () => {
    expect(propose('# 关于支持电商的意见\n\n一、培育主体\n\n1. 奖励2万元。\n\n2. 奖励3万元。\n').entry.title).toBe(
      '关于支持电商的意见',
    );
  });

  it('are read in traditional characters, and kept as they are printed', () => {
    const { entry, clauses } = propose(
      '某某縣支持創業若干措施\n某政辦發〔2024〕27號\n第一條　為支持創業，制定本措施。\n第二條　給予補貼三萬元。\n第三條　本措施由縣人社局負責解釋，自2024年10月1日起施行，有效期三年。\n某某縣人民政府辦公室\n2024年8月28日\n',
    );
    expect(entry).toMatchObject({ number: '某政办发〔2024〕27号', number_printed: '某政辦發〔2024〕27號' });
    expect(entry).toMatchObject({ interpreter: '縣人社局', issuer: '某某縣人民政府辦公室' });
    expect(entry.effective_until).toMatchObject({ date: '2027-10-01' });
    expect(clauses.filter(({ kind }) => kind === 'article')).toHaveLength(3);
  });

  it('name all bodies that sign together', () => {
    const { entry, clauses } = propose(
      '某某细则\n第一条　为某某。\n第二条　给予10万元。\n某某县农业农村局　某某县财政局\n2024年6月14日\n',
    );
    expect(entry.issuer).toBe('某某县农业农村局、某某县财政局');
    expect(clauses.find(({ path }) => path === '2')?.text).not.toContain('财政局');
  });

  it('repeal what their lists name', () => {
    const { entry } = propose(
      '关于废止部分文件的决定\n某政发〔2025〕19号\n一、废止下列文件：\n（一）《甲乙丙丁办法》（某政发〔2018〕24号）；\n（二）《戊己庚辛方案》。\n二、本决定自2026年1月1日起施行。\n',
    );
    expect(entry.relations).toMatchObject([
      { kind: 'repeals', title: '甲乙丙丁办法', number: '某政发〔2018〕24号' },
      { kind: 'repeals', title: '戊己庚辛方案' },
    ]);
  });

  it('that explain another have no term of their own', () => {
    const { entry } = propose(
      '《某某措施》政策解读\n发布日期：2025-06-05\n一、什么时候施行？\n答：自2025年7月1日起施行，有效期至2027年12月31日。\n',
    );
    expect(entry).toMatchObject({
      kind: 'explanation',
      issued: { date: '2025-06-05' },
      effective_from: { date: null },
    });
  });

  it('whose lists skip a number raise a doubt', () => {
    const { oddities } = propose('某某意见\n一、培育\n1.奖励甲。\n2.奖励乙。\n4.奖励丁。\n');
    expect(oddities.join('\n')).toMatch(/一、2\.后面是一、4\./u);
  });

  it('take no year of the calendar for a term', () => {
    const { entry } = propose('2026年度某某项目申报指南\n一、时间\n项目实施期为2025年1月1日至2026年6月30日。\n');
    expect(entry).toMatchObject({ kind: 'guide', effective_until: { date: null } });
  });
});
