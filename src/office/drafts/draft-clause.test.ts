import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../ingest/testing/built-corpus.ts';
import type { AmountForm, Sum } from './draft.ts';
import { draftClause } from './draft-clause.ts';
import { readRelations } from './read-relations.ts';

const draftsOf = (own: string) =>
  draftClause(
    { id: 'document/1', own, heading: null, headings: [], departments: [] },
    { document: { title: '促进产业发展的若干措施' }, relations: [] },
  );
const amountsOf = (own: string) => draftsOf(own).map(({ amount }) => shown(amount.value));

/** `ceiling 3000000`, `rate 3/20 of 研发费用 over last year, cap 2000000`. */
function shown(form: AmountForm): string {
  const figure = ({ value }: Sum) => value;
  switch (form.kind) {
    case 'exact':
    case 'ceiling':
    case 'pool':
      return `${form.kind} ${figure(form.sum)}`;
    case 'range':
      return `range ${figure(form.low)}..${figure(form.high)}`;
    case 'rate': {
      const base = form.base ? `${form.base.label}${form.base.excess ? ' excess' : ''}` : 'open';
      const range = form.to ? `..${figure(form.to)}` : '';
      return `${form.isCeiling ? 'ceiling ' : ''}rate ${figure(form.rate)}${range} of ${base}${form.cap ? ` cap ${figure(form.cap)}` : ''}`;
    }
    case 'years':
      return `${figure(form.term)} years of ${shown(form.each)}`;
    case 'choice':
      return form.options.map(({ label, sum }) => `${label} ${figure(sum)}`).join(', ');
    case 'tiers':
      return `${form.of}: ${form.steps.map(({ from, give }) => `${figure(from)} ${figure(give)}`).join(', ')}`;
    case 'headcount':
      return `heads ${figure(form.rate)} of ${form.base.label}, least ${form.least ? figure(form.least) : 'none'}`;
    case 'deadline':
      return `${figure(form.term)} ${form.term.unit} ${form.isBefore ? 'before' : 'after'} ${form.event}`;
    case 'unpublished':
      return 'unpublished';
  }
}

describe('drafts of measures of documents that are not of this corpus', () => {
  it('reads a city’s measures for industry: lists, tiers, increments and limits', () => {
    expect(
      amountsOf(
        '第六条 对上年度研发费用达到500万元以上的企业，按照研发费用增量部分的15%给予资助，单个企业每年最高不超过200万元。',
      ),
    ).toEqual(['rate 3/20 of 研发费用 excess cap 2000000']);
    expect(
      amountsOf('对首次认定的国家级、省级、市级专精特新企业，分别给予100万元、50万元、20万元一次性奖励。'),
    ).toEqual(['国家级 1000000, 省级 500000, 市级专精特新 200000']);
    expect(amountsOf('对年营业收入首次突破1亿元、5亿元、10亿元的工业企业，分别奖励20万元、50万元、100万元。')).toEqual([
      '年营业收入: 100000000 200000, 500000000 500000, 1000000000 1000000',
    ]);
    expect(
      amountsOf(
        '对固定资产投资5000万元（含）以上的技术改造项目，按设备投资额的8%给予补助，最高1000万元；对投资1000万元（含）至5000万元的，按设备投资额的5%给予补助，最高300万元。',
      ),
    ).toEqual(['rate 2/25 of 设备投资额 cap 10000000', 'rate 1/20 of 设备投资额 cap 3000000']);
  });
  it('reads a district’s measures for people and rooms: by month, by area, over years', () => {
    expect(
      amountsOf('对新引进的博士、硕士、本科毕业生，按每人每月3000元、2000元、1000元的标准发放租房补贴，连续发放3年。'),
    ).toEqual(['博士 3000, 硕士 2000, 本科毕业生 1000']);
    expect(
      amountsOf('企业租用办公用房的，前三年按照实际租金的50%给予补贴，每年补贴最高100万元，补贴面积不超过1000平方米。'),
    ).toEqual(['rate 1/2 of 实际租金 cap 1000000']);
    expect(amountsOf('对运营良好的孵化器，连续三年每年给予50万元奖励。')).toEqual(['3 years of exact 500000']);
    expect(
      draftsOf('对新建公共充电桩，按照每千瓦200元的标准给予一次性建设补贴。').map(({ rhythm }) => rhythm.value),
    ).toEqual([{ period: 'once', per: '每千瓦' }]);
  });
  it('reads a regulation’s duties and penalties: terms, ranges and multiples', () => {
    expect(amountsOf('主管部门应当在受理之日起15个工作日内完成审核。')).toEqual(['15 working_day after 受理']);
    expect(amountsOf('并处骗取金额一倍以上三倍以下的罚款；情节严重的，处5万元以上10万元以下罚款。')).toEqual([
      'rate 1..3 of 骗取金额',
      'range 50000..100000',
    ]);
    expect(amountsOf('应当按照不少于从业人员总数1%的比例配备安全管理人员，且不得少于2人。')).toEqual([
      'heads 1/100 of 从业人员总数, least 2',
    ]);
  });
  it('takes funds, aims and what is compared for no amount', () => {
    expect(amountsOf('市财政每年安排1亿元专项资金，用于支持本措施的实施。')).toEqual([]);
    expect(amountsOf('到2027年，力争产业规模突破500亿元，培育上市企业10家。')).toEqual([]);
    expect(amountsOf('年营业收入超过2000万元的企业应当按时报送统计报表。')).toEqual([]);
  });
  it('never calls a ceiling a grant, nor a total for all an amount for one', () => {
    expect(amountsOf('给予最高300万元支持。')).toEqual(['ceiling 3000000']);
    expect(amountsOf('给予300万元支持。')).toEqual(['exact 3000000']);
    expect(amountsOf('对年度成交额前10名的单位给予奖励，每年奖励总额不超过100万元。')).toEqual(['pool 1000000']);
    expect(amountsOf('给予每家企业总额不超过100万元的补贴。')).toEqual(['ceiling 1000000']);
  });
});

describe('the parts of a draft', () => {
  it('names who gets it, on what conditions, held against which figures', () => {
    const [draft] = draftsOf('对年营业收入不低于2000万元的企业，给予最高50万元奖励。');
    expect(draft?.recipients.value).toEqual(['企业']);
    expect(draft?.conditions.map(({ value }) => value)).toMatchObject([
      { kind: 'words', label: '年营业收入不低于2000万元的企业' },
      { kind: 'size', label: '年营业收入', operator: 'at_least', limit: { value: '20000000' } },
    ]);
  });
  it('names the body behind the word that hands the work to it, not behind 经济 or 自由', () => {
    for (const words of ['低空经济企业', '自由贸易企业', '面向出口的企业', '经营困难的企业'])
      expect(
        draftsOf(`对${words}，给予一次性奖励40万元。由区经济和信息化局负责。`).map(
          ({ department }) => department?.value,
        ),
      ).toEqual(['区经济和信息化局']);
  });
  it('is called by whole words where its words are too many', () => {
    const titles = [
      '对年度营业收入首次达到1亿元、5亿元、10亿元的机器人企业，分别给予20万元、50万元、100万元奖励。',
      '对建设面向全市开放共享的中试验证公共服务平台和检验检测公共服务平台的企业，给予最高200万元奖励。',
    ].map((own) => draftsOf(own)[0]?.title.value);
    expect(titles).toEqual([
      '年度营业收入首次达到1亿元、5亿元、10亿元奖励',
      '建设面向全市开放共享的中试验证公共服务平台奖励',
    ]);
  });
  it('quotes the clause in every part', () => {
    const clause = clauseOf('tzf-2024-8/23');
    const place = { document: { title: '' }, relations: [] };
    for (const { quote, amount, conditions } of draftClause(clause, place))
      for (const words of [quote, amount.quote, ...conditions.map((one) => one.quote)])
        expect(clause.own).toContain(words.trim());
  });
  it('reads what a document says of having several supports', () => {
    const own = '企业符合区内多项支持政策的，按照就高不重复的原则执行。特殊项目可以“一事一议”。';
    expect(readRelations([{ id: 'document/15', own }]).map(({ value }) => [value.kind, value.scope])).toEqual([
      ['highest_of', 'district'],
      ['case_by_case', 'document'],
    ]);
  });
});
