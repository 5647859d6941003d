import { describe, expect, it } from 'vitest';
import type { Clause } from '../policy/clause.ts';
import { built, clauseOf, documentOf } from './testing/built-corpus.ts';

/** A place of the sources that reads easily the wrong way: why it is hard, the clause, and what its text must be like. */
type Place = readonly [why: string, id: string, expected: Partial<Clause> | RegExp];

const GLUED: readonly Place[] = [
  [
    'the next title is glued to it',
    'bj-optimise-business-environment/s3.6',
    /^（六）加强政策宣传培训。.*满意度和获得感。$/u,
  ],
  ['a title glued to the text before', 'bj-one-licence-per-trade/title', { own: '北京市推广“一业一证”改革实施方案' }],
  ['the next title lost its first character', 'bj-one-licence-per-trade/3.4', /推动改革政策落地落实。$/u],
  [
    'a title that lost its first character',
    'bj-business-environment-pilot/title',
    { own: '京市营商环境创新试点工作实施方案' },
  ],
  ['a salutation glued behind it', 'bj-business-environment-pilot/3.5', /平稳有序推进。$/u],
  [
    'a document that begins with a salutation',
    'bj-licensing-list-management/notice',
    /^各区人民政府，.*各市属机构：$/u,
  ],
  ['a title glued behind a list of units', 'bj-three-major-projects/17', /北京市税务局，各区政府）$/u],
  ['a title glued to the last article', 'bj-foreign-research-centres/20', /^第二十条　本规定自2022年5月1日起施行。$/u],
  ['a chapter glued to another document', 'bj-standardisation/c1', { own: '第一章　总则', kind: 'heading' }],
  ['序言 glued to the last article', 'bj-standardisation/50', /自2022年9月1日起施行。$/u],
  ['a plan that begins with 序言', 'bj-high-precision-industries-2021-2025/preamble', /^序言\n“十四五”时期/u],
  ['a title glued to the plan', 'bj-headquarters-enterprises/title', { own: '北京市促进总部企业高质量发展的相关规定' }],
  ['a title glued to the repeal', 'bj-enforcement-supervision/21', /同时废止。$/u],
  ['a title glued to the list', 'bj-licensing-list-2023/3', /强化行政许可事项管理。$/u],
  ['a title glued to the date', 'bj-illegal-construction/23', /^第二十三条　本规定自2020年11月15日起施行。$/u],
  ['a title glued to the tenth rule', 'bj-repeal-ten-rules/10', /第257号令公布\)$/u],
  ['a salutation glued to the last article', 'bj-investment-platform/30', /^第三十条　本办法自印发之日起施行。$/u],
  ['a title glued to the closing paragraph', 'bj-enterprise-listing/closing', /〔2010〕35号\)同时废止。$/u],
  ['the head of another document in the lines above', 'jzf-2019-22/notice', /^京政发〔2019〕22号\n各区人民政府/u],
];

const BROKEN: readonly Place[] = [
  [
    'a page break inside a sentence',
    'tzf-2022-15/4.3',
    /^（三）鼓励高校、科研院所、企事业单位等进行技术合同认定登记。/u,
  ],
  ['a page break inside 不超过', 'tzf-2022-15/6.1', /每年推荐奖励不超过10个/u],
  ['a document number cut in two, brackets mixed', 'tzf-2022-15/10', /（通政发〔2015〕3号\)同时废止。/u],
  ['a page break in the reward', 'tzbf-2022-21/7', /违法者被相关执法部门立案调查/u],
  ['a page break in an item', 'tzbf-2022-21/7.7', /以吹哨报到形式组织核实查处（牵头办理部门：/u],
  ['a page break in an unnumbered paragraph', 'tzbf-2022-21/9.p2', /立案查处完毕后，对于符合本办法规定/u],
  [
    'a page break under a bullet of markdown',
    'tzbf-2022-21/18.1',
    /^（一）区生态环境局受理.*针对举报事项派发至各相关部门；$/u,
  ],
  ['a page break in a target', 'tzbf-2022-22/2', /保障重大项目享受“一体式”政务联动服务/u],
  ['a page break before a dash', 'tzbf-2022-23/16', /“概念验证平台-公共技术服务平台-打样中心-中试基地”/u],
  ['the units on a line of their own', 'tzbf-2022-24/11', /新地标。（责任单位：运河商务区管委会、/u],
  ['a tail that repeats another page', 'tzbf-2022-24/12', /北投集团）\n源委通州分局、区城市管理委.*通运街道\)$/u],
  ['a page break in the copy in markdown', 'tzbf-2022-25/3', /经业主共同决定/u],
  ['a page number inside a sentence', 'tzf-2024-8/8', /示范称号的企业给予最高300万元支持。$/u],
  ['a bookmark before the label', 'tzf-2024-8/12', { label: '（十二）', heading: '打造“三最”营商品牌' }],
  ['a page number inside a sentence', 'tzf-2024-10/2', /实现文物资源资产动态管理；/u],
  ['a date cut by the line', 'tzf-2024-10/4', /普查标准时点为2024年4月30日。$/u],
  ['a page number inside the report', 'tzf-2024-5/y2024.1', /变为高水平的城市建设现实画卷。$/u],
  ['a line that looks like a label', 'tzf-2024-2/notice', /“保护为主、抢救第一、合理利用、传承发展”/u],
  ['a closing paragraph over a page', 'tzf-2024-8/closing', /产业发展促进委员会办公室负责解释。$/u],
  [
    'a quotation of several paragraphs',
    'bj-construction-permit-amendment/3',
    /^三、将第六条修改为：“建设单位(?:.|\n)*“\(六\)有保证工程质量/u,
  ],
];

const SHAPED: readonly Place[] = [
  ['items run straight through the sections', 'tzf-2024-8/22', { label: '（二十二）', parent: 's6' }],
  ['numbers run straight, sections restart', 'bj-future-industries/7', { label: '7.', heading: '细胞治疗与再生医学' }],
  ['a section above items that run straight', 'bj-future-industries/s3.1', { label: '三、（一）' }],
  [
    'articles run straight under 一、 二、',
    'tzbf-2022-27/9',
    { label: '第九条', headings: ['四、支持外向型经济发展'] },
  ],
  ['the unnumbered last paragraph', 'tzbf-2022-27/closing', /^本措施自印发之日起至2025年12月31日施行。/u],
  ['a paragraph after the items of an article', 'tzf-2024-14/4.p2', { label: '第四条第二款', kind: 'paragraph' }],
  ['items under the second paragraph', 'bj-illegal-construction/5.p2.1', { label: '第五条第二款（一）' }],
  ['a paragraph between two items', 'bj-foreign-research-centres/3.1.p2', /^研发创新中心与市商务局认定/u],
  ['a short item before a paragraph', 'bj-construction-permit/2.3', { own: '(三)房屋装饰装修工程。', heading: null }],
  ['一是 after a lead-in', 'bj-better-service-market-entities/2.1.3.2', { label: '二、（一）3.二是' }],
  ['ten points run in one paragraph', 'bj-better-service-market-entities/2.5.1.10', /^十是/u],
  ['(1) inside the paragraph', 'bj-dual-hub-consumption/2.4', /^\(4\)积极引入高端零售、餐饮等首店首发/u],
  ['five levels', 'bj-market-vitality/2.1.1.3.1', { label: '二、（一）1.（3）一是' }],
  ['a heading with its units below', 'tzbf-2022-22/5.2.1', { heading: '搭建服务平台，开展综合服务' }],
  ['a title in square brackets', 'tzf-2024-4/9', { heading: '地价管理', label: '第九条' }],
  ['the same numbers in body and annex', 'tzf-2024-3/annex-1/9', { label: '附件第九条', heading: '确定入市价格' }],
  ['a title as wide as a line', 'tzf-2024-3/4.4', { heading: '试点总结阶段（2024年10月－2024年12月）' }],
  ['two years with the same numbers', 'tzf-2024-5/y2023.1', { heading: '宏伟蓝图徐徐展开，千年之城蓄势而起' }],
  ['a term of the glossary', 'tzf-2024-5/glossary/5', { label: '名词解释第5条', heading: '“通八条”' }],
  ['an annex of which only the first is there', 'bj-etown-commitment-pilot/annex-1/8', { label: '附件1八、' }],
  ['annexes that are named', 'bj-etown-commitment-pilot/annexes', /3\.承诺制改革试点流程图$/u],
  ['the scope of all measures, unnumbered', 'bj-sme-relief/closing', /^以上政策措施适用的服务业范围/u],
  ['a history under the title', 'bj-construction-permit/note', /^\(2003年11月25日.*第二次修改\)$/u],
];

const UNITS: readonly Place[] = [
  [
    'one body with a comma in its name',
    'bj-three-major-projects/1',
    { departments: ['各区政府', '市科委、中关村管委会'] },
  ],
  ['a unit in brackets inside the list', 'tzbf-2022-21/7.12', { departments: ['区水务局'] }],
  ['a line 责任单位', 'tzbf-2022-22/5.2.2', { departments: ['区住房城乡建设委', '区重大项目中心'] }],
  ['和 printed as and stays', 'tzbf-2022-25/1', /业态布局and空间利用/u],
  ['a misprint stays', 'tzbf-2022-24/s4.3', /灤县文化健康小城镇/u],
];

describe('hard places of the sources', () => {
  it.each([...GLUED, ...BROKEN, ...SHAPED, ...UNITS])('%s: %s', (_why, id, expected) => {
    const clause = clauseOf(id);
    if (expected instanceof RegExp) expect(clause.own).toMatch(expected);
    else expect(clause).toMatchObject(expected);
  });

  it('quotes a paragraph with its inline points as it was printed', () => {
    const { own, text } = clauseOf('bj-better-service-market-entities/2.1.1');
    expect(own).toBe('1.优化投资项目审批流程。');
    expect(text).toMatch(/^1\.优化投资项目审批流程。一是以高效办成.*二是/u);
    expect(text).not.toContain('\n');
  });

  it('keeps the two copies of 25号 apart where their words differ', () => {
    const words = documentOf('tzbf-2022-25').copies.flatMap(({ differences }) =>
      differences.filter(({ note }) => note === '文字不同').map(({ clause, here, there }) => [clause, here, there]),
    );
    expect(words).toContainEqual(['tzbf-2022-25/notice', '…22年11月12日（此件公…', '…22年11月2日（此件公…']);
    expect(words).toContainEqual([
      'tzbf-2022-25/annex-1/40',
      '…密等特殊情况下,逐步实现生活…',
      '…密等特殊情况外，逐步实现生活…',
    ]);
    expect(words).toContainEqual([
      'tzbf-2022-25/annex-1/43',
      '…、区政务服务局、各街道（乡…',
      '…、区政务服务中心、各街道（乡…',
    ]);
  });

  it('finds no difference in the operative words of the two copies of 8号', () => {
    const clauses = documentOf('tzf-2024-8').copies.flatMap(({ differences }) =>
      differences.map(({ clause }) => clause),
    );
    expect([...new Set(clauses)]).toEqual(['tzf-2024-8/notice', 'tzf-2024-8/imprint']);
  });

  it('reads one body under both of its spellings', () => {
    expect(clauseOf('bj-sme-relief/3').own).toContain('市科委中关村管委会');
    expect(clauseOf('bj-sme-relief/3').departments).toContain('市科委、中关村管委会');
  });

  it('lists what it dropped by kind', () => {
    const kinds = new Set(built.noise.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['page-number', 'bookmark', 'markup', 'image', 'junk']));
  });
});
