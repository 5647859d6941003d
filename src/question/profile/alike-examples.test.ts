import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { LIKENESS } from '../likeness/likeness.ts';
import { makeCore } from '../likeness/strip-asking.ts';
import { trainLikeness } from '../likeness/train-likeness.ts';
import { type Alike, makeAlike } from './alike-examples.ts';

const DAY = calendarDate('2026-11-20');
const FILLERS = ['请问', '我们', '有没有'];
const plan = (name: string, like: readonly string[]) => ({
  ...{
    name,
    slug: null,
    title: null,
    sections: null,
    say: [],
    topics: [name],
    general: [],
    beneficiaries: [],
    facts: {},
  },
  like,
});
const lexicon = {
  fillers: FILLERS,
  plans: [plan('招人', ['想给骨干解决户口', '缺工程师']), plan('贷款', ['没钱周转', '银行不肯放款'])],
  askers: [
    { who: ['服务机构', '企业'], say: ['律师事务所，三十个律师', '会计师事务所'] },
    { who: ['服务机构', '企业'], say: ['专利代理机构'] },
    { who: ['农村集体经济组织'], say: ['村集体有几间空房'] },
    { who: ['农村集体经济组织', '企业'], say: ['合作社卖特产'] },
  ],
};
const said = [...lexicon.plans.flatMap(({ like }) => like), ...lexicon.askers.flatMap(({ say }) => say)];
let alike: Alike;
beforeAll(() => {
  const model = trainLikeness([...said, '研发投入能补多少', '首店奖励', '孵化器认定'], makeCore(FILLERS));
  alike = makeAlike(lexicon, { [LIKENESS]: model });
});

describe('who speaks like an example', () => {
  it('is taken for what those who speak so are', () => {
    expect(alike.askersOf('会计师事务所的')).toEqual(['服务机构', '企业']);
    expect(alike.plansOf('给骨干解决户口').map(({ name }) => name)).toEqual(['招人']);
  });

  it('is taken for nothing where no example is near', () => {
    expect(alike.askersOf('天上的云')).toEqual([]);
    expect(alike.plansOf('天上的云')).toEqual([]);
  });

  it('is also what all are who are called so, and nothing that only some of them are', () => {
    expect(alike.alsoOf('服务机构')).toEqual(['服务机构', '企业']);
    expect(alike.alsoOf('农村集体经济组织')).toEqual(['农村集体经济组织']);
    expect(alike.alsoOf('个人')).toEqual(['个人']);
  });

  it('is read in any message without failing, and in its own words always', () => {
    fc.assert(
      fc.property(fc.string(), (text) => Array.isArray(alike.plansOf(text)) && Array.isArray(alike.askersOf(text))),
    );
    for (const { name, like } of lexicon.plans)
      for (const words of like) expect(alike.plansOf(words).map((one) => one.name)).toContain(name);
  });

  it('is read by nothing where no model was built', () => {
    expect(makeAlike(lexicon, {}).plansOf('没钱周转')).toEqual([]);
  });
});

describe('the examples of the corpus', () => {
  it('name recipients that measures have', () => {
    const { sources } = openSources();
    const options = sources.facts.get('applicant')?.options ?? [];
    const profile = (words: string) => sources.readProfile(sources.interpret(words, DAY), {}, DAY);
    for (const words of ['律所，二十个律师，想搬来通州', '合作社卖特产，能有什么支持', '大学生想创业'])
      for (const one of String(profile(words).facts.applicant).split('、')) expect(options).toContain(one);
  });
});
