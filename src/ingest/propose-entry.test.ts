import { describe, expect, it } from 'vitest';
import { proposeEntry } from './propose-entry.ts';
import { gazetteer } from './testing/gazetteer.ts';

const departments = { nameOf: (printed: string) => printed };
const propose = (text: string, known: Parameters<typeof proposeEntry>[0]['known'] = []) => {
  const proposal = proposeEntry({ source: { file: 'new.txt', text }, known, departments, gazetteer });
  if (!proposal) throw new Error('nothing proposed');
  return proposal;
};

const NOTICE = `北京市通州区人民政府
关于印发《北京城市副中心加强人才
引进支持办法》的通知
通政发〔2027〕3 号

各乡镇人民政府，区政府各委、办、局：
现印发给你们，请遵照执行。
北京市通州区人民政府
2027 年 1 月 20 日

北京城市副中心加强人才
引进支持办法
第一条　为加强人才引进，制定本办法。
第二条　支持以下事项：
（一）对新引进的人才，最高支持10万元。
（二）对用人单位，给予5万元支持。
第四条　本办法自2027年2月1日起施行，有效期3年。《北京城市副中心人才支持办法》（通政发〔2022〕9号）同时废止。本办法由区人力资源社会保障局负责解释。
`;

describe('a proposed catalog entry', () => {
  it('says what the text gives, each date with its words', () => {
    const { entry } = propose(NOTICE);
    expect(entry).toMatchObject({
      id: 'tzf-2027-3',
      title: '北京城市副中心加强人才引进支持办法',
      title_source: 'text',
      number: '通政发〔2027〕3号',
      number_printed: '通政发〔2027〕3 号',
      issuer: '北京市通州区人民政府',
      jurisdiction: '110112',
      kind: 'support',
      issued: { date: '2027-01-20', quote: '2027年1月20日' },
      effective_from: { date: '2027-02-01', quote: '本办法自2027年2月1日起施行' },
      effective_until: {
        date: '2030-02-01',
        quote: '有效期3年',
        computed: '3年，自2027年2月1日起算，最后一日为2030年2月1日',
      },
      interpreter: '区人力资源社会保障局',
      relations: [{ kind: 'repeals', title: '北京城市副中心人才支持办法', number: '通政发〔2022〕9号' }],
    });
  });

  it('reads a trial of two years, and what several titles of one sentence are repealed by', () => {
    const { entry } = propose(`通州区某某管理办法
通政发〔2027〕4号
第一条　为加强管理，根据《国务院关于废止部分规章的决定》，制定本办法。
第二条　本办法自2027年3月1日起施行，试行期两年。
第三条　《甲事项管理办法》（通政发〔2020〕1号）、《乙事项管理办法》和通政发〔2021〕2号同时废止。
第四条　原《丙事项管理规定》与本办法不一致的，以本办法为准，本办法施行后不再执行。
`);
    expect(entry.effective_until).toMatchObject({ date: '2029-03-01', quote: '试行期两年' });
    expect(entry.relations.map(({ title, number }) => title ?? number)).toEqual([
      '甲事项管理办法',
      '乙事项管理办法',
      '通政发〔2021〕2号',
      '丙事项管理规定',
    ]);
  });

  it('cuts the clauses, the covering notice apart', () => {
    const { clauses, entry } = propose(NOTICE);
    expect(entry.copies[0]?.parts.map(({ kind }) => kind)).toEqual(['notice', 'prose']);
    expect(clauses.find(({ path }) => path === '2.1')).toMatchObject({ label: '第二条（一）', id: 'tzf-2027-3/2.1' });
  });

  it('tells what looks odd', () => {
    const { oddities } = propose(NOTICE, [{ id: 'tzf-2027-3', title: '别的', number: '通政发〔2027〕3号' }]);
    expect(oddities).toEqual([expect.stringContaining('tzf-2027-3 同名或同号'), expect.stringContaining('没有第3条')]);
  });

  it('tells when no words say whose rules it holds', () => {
    const assumed = expect.stringContaining('没有读到是哪里的文件');
    expect(propose('加强人才工作的若干想法。\n一、引进人才。\n二、留住人才。\n').oddities).toContainEqual(assumed);
    for (const signed of ['临空新城管委会', '某某园区办公室'])
      expect(propose(`某某办法\n第一条 奖励。\n第二条 施行。\n${signed}\n2027年3月1日\n`).oddities).toContainEqual(
        assumed,
      );
    for (const signed of ['北京市通州区人民政府', '杭州市余杭区人民政府', '国务院'])
      expect(propose(`某某办法\n第一条 奖励。\n第二条 施行。\n${signed}\n2027年3月1日\n`).oddities).not.toContainEqual(
        assumed,
      );
  });

  it('points a repeal at the document when the corpus holds it', () => {
    const { entry } = propose(NOTICE, [{ id: 'tzf-2022-9', title: '北京城市副中心人才支持办法', number: null }]);
    expect(entry.relations).toMatchObject([{ kind: 'repeals', target: 'tzf-2022-9' }]);
  });

  it('invents nothing: what is not there is null with a reason', () => {
    const { entry, oddities } = propose('加强人才工作的若干想法。\n一、引进人才。\n二、留住人才。\n');
    expect(entry).toMatchObject({
      id: 'tz-untitled',
      title_source: 'inferred',
      number: null,
      issuer: null,
      issuer_reason: '文本没有署名',
      issued: { date: null, reason: '文本没有落款日期' },
      effective_from: { date: null, reason: '文本没有写明从哪一天起施行' },
    });
    expect(oddities.join()).toMatch(/推定.*代号.*发文机关/);
  });

  it('reckons from the day of issue when it works from that day', () => {
    const { entry } = propose(
      '某某办法\n本办法自印发之日起施行，试行期一年。\n北京市通州区人民政府\n二〇二七年三月一日\n',
    );
    expect(entry).toMatchObject({
      effective_from: { date: '2027-03-01', computed: '落款日期是2027年3月1日' },
      effective_until: { date: '2028-03-01' },
    });
  });

  it('is nothing for an empty text', () => {
    expect(proposeEntry({ source: { file: 'a.txt', text: ' \n\n' }, known: [], departments, gazetteer })).toBeNull();
  });
});
