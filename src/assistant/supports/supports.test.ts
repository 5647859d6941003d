import { beforeAll, describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import type { Facts } from '../../policy/fact.ts';
import { answerFromMemory } from '../answer-question.ts';
import { EMPTY_STATE } from '../conversation/state.ts';
import type { Sources } from '../dependencies.ts';
import { listSupports } from './list-supports.ts';
import type { Supports } from './supports.ts';
import { firstFacts, makeRandom, type SimulatedCompany, simulateCompany } from './testing/simulated-company.ts';

const DAY = calendarDate('2026-11-20');
let sources: Sources;
beforeAll(() => {
  ({ sources } = openSources());
}, 300_000);

const list = async (words: string, facts: Facts = {}) => (await listSupports(words, facts, DAY, sources)).supports;
const clausesOf = ({ items }: Supports) =>
  items.filter(({ outcome }) => outcome !== 'not_eligible').map(({ clause }) => clause);

describe('the list of supports', () => {
  it('holds every support of the day, none lost and none twice, whoever asks', { timeout: 300_000 }, async () => {
    const offered = [...sources.measures.values()].filter(({ nature }) => nature === 'support' || nature === 'loan');
    const random = makeRandom(14);
    for (let made = 0; made < 2000; made += 1) {
      const { words, answers } = simulateCompany(sources.trades, sources.facts.values(), random);
      const told = Object.fromEntries(Object.entries(answers).filter(() => random() < 0.1));
      const { items, beside, ended_items: ended } = await list(words, told);
      const measures = [
        ...items.flatMap(({ measure }) => measure ?? []),
        ...[...(beside ?? []), ...ended].map(({ measure }) => measure),
      ];
      expect(measures.length).toBe(offered.length);
      expect(new Set(measures).size).toBe(offered.length);
    }
  });

  it('counts what it lists', async () => {
    const { items, eligible, more_information, not_eligible } = await list('通州做人工智能的初创公司');
    expect(eligible + more_information + not_eligible).toBe(items.length);
  });

  it('of a trade holds what is of that trade, and not what is of another', async () => {
    const shop = clausesOf(await list('在梨园开理发店'));
    expect(shop).toContain('tzbf-2022-25/5');
    expect(shop).not.toContain('tzf-2024-14/3.1');
    const energy = await list('新能源公司在通州能拿什么支持');
    expect(clausesOf(energy)).toContain('tzf-2024-8/11');
    expect(energy.items.map(({ title }) => title).join()).not.toContain('公交车');
  });

  it('searches each of several needs, and merges them', async () => {
    const clauses = clausesOf(await list('一边申请上市，一边扩研发，还缺钱，公司在通州'));
    expect(clauses).toEqual(expect.arrayContaining(['tzf-2024-8/24', 'tzf-2024-14/3.1', 'tzf-2024-8/22']));
  });

  it('tells of two documents that pay for the same thing, and that no rule says whether both can be had', async () => {
    const request = { message: '医药研发企业，今年研发花了2600万，注册在通州，能补吗', as_of: DAY };
    const { answer } = await answerFromMemory(request, EMPTY_STATE, sources);
    expect(answer.text).toContain('8号（七）“研发投入支持”。能否同时享受，文件没有规定');
  });

  it('of who says no more than who he is holds what is for such a company', async () => {
    const { answer } = await answerFromMemory(
      { message: '通州做人工智能的初创公司', as_of: DAY },
      EMPTY_STATE,
      sources,
    );
    expect(answer.status).toBe('answered');
    expect(answer.supports?.items.map(({ clause }) => clause)).toContain('tzf-2024-14/3.1');
  });

  it('takes none of those counted for the asker, and no area for the district', async () => {
    const { profile } = await listSupports('我们三个人在老旧小区里开了个书店', {}, DAY, sources);
    expect(profile.facts).toMatchObject({ applicant: '企业' });
    expect(profile.facts).not.toHaveProperty('district');
  });

  it('does not offer to one asker the clause that is for others', async () => {
    const grower = clausesOf(await list('我们家在于家务种蔬菜，注册了公司，有啥补助'));
    expect(grower).not.toContain('tzbf-2022-25/5');
  });

  it('is carried by an answer in 70,000 characters at most', async () => {
    const { answer } = await answerFromMemory(
      { message: '我公司在通州，能拿什么补贴', as_of: DAY },
      EMPTY_STATE,
      sources,
    );
    expect(JSON.stringify(answer.supports).length).toBeLessThan(70_000);
    expect(answer.supports?.items.length).toBeGreaterThan(50);
  });

  it('takes the new seat of who moves here for the premise', async () => {
    const { profile, supports } = await listSupports(
      '公司现在在河北，要整个搬到通州，刚评上国家级小巨人',
      {},
      DAY,
      sources,
    );
    expect(profile).toMatchObject({ isMover: true, facts: { district: '通州区' } });
    expect(clausesOf(supports)).toContain('tzf-2024-8/10');
  });

  it('leaves to who is registered elsewhere what is for the whole city', async () => {
    const { items } = await list('公司在朝阳，做软件，准备上市');
    const open = items.filter(({ outcome, measure }) => outcome !== 'not_eligible' && measure !== null);
    expect(open.some(({ document }) => document.level === 'city')).toBe(true);
    expect(open.filter(({ clause }) => clause.startsWith('tzf-2024-8/'))).toEqual([]);
  });

  it('lists what is for such as the asker, in whatever words it stands', async () => {
    const centre = clausesOf(await list('德国公司，想在北京设个研发机构'));
    expect(centre).toEqual(expect.arrayContaining(['bj-foreign-research-centres/7', 'bj-foreign-research-centres/4']));
    const fund = clausesOf(await list('我管着一只股权基金，在通州，能得点什么'));
    expect(fund).toEqual(expect.arrayContaining(['tzf-2024-8/23', 'tzf-2024-8/25']));
    expect(clausesOf(await list('在梨园开咖啡馆'))).not.toContain('tzf-2024-8/23');
  });

  it('takes for several who is several: a law firm gets what there is for companies too', async () => {
    const { profile, supports } = await listSupports('律所要搬到通州，想解决几个骨干的落户', {}, DAY, sources);
    expect(profile.facts).toMatchObject({ applicant: '服务机构、企业' });
    expect(clausesOf(supports)).toEqual(expect.arrayContaining(['tzf-2024-8/13', 'tzf-2024-8/20']));
  });

  it('judges by the place that is named where it is no place of the district', async () => {
    const { profile, supports } = await listSupports('石景山的小印刷厂，想贷点款', {}, DAY, sources);
    expect(profile.facts).toMatchObject({ district: '北京市其他区' });
    expect(clausesOf(supports).filter((id) => id.startsWith('tzf-2024-8/'))).toEqual([]);
  });

  it('reads what is planned from how people speak', async () => {
    const clauses = clausesOf(await list('做软件的，在通州，技术骨干想落户，房租也太贵'));
    expect(clauses).toContain('tzf-2024-8/20');
  });

  it('is told where something that sounds like the trade has ended: who says no more than who he is gets no no', async () => {
    for (const message of ['新能源公司在通州能拿什么支持', '在通州跑运输的公司，有什么支持']) {
      const { answer } = await answerFromMemory({ message, as_of: DAY }, EMPTY_STATE, sources);
      expect(answer.text).not.toMatch(/^\*\*(?:没有查到|已经?废止)/u);
    }
  });

  it('puts what is in force before what is likely over, and that before what does not hold', async () => {
    const { items } = await list('在宋庄开了个小书店，区里市里有啥补贴');
    const rank = items.map(({ group }) => (group === 'excluded' ? 2 : group === 'doubtful' ? 1 : 0));
    expect(rank).toEqual([...rank].sort());
  });
});

/** What a person of a trade would find absurd to be asked. */
const ABSURD: readonly (readonly [trades: readonly string[], facts: readonly string[]])[] = [
  [
    ['52', '61', '62', '80', '81'],
    [
      'is_commercial_space_company',
      'makes_robots',
      'innovation_platform',
      'common_technology_platform',
      'research_project_field',
      'green_loan',
      'fund_investment_yuan',
      'technology_contract_rank',
      'is_foreign_research_centre',
      'land_gain_yuan',
      'fine_yuan',
    ],
  ],
  [
    ['64', '65', '人工智能'],
    [
      'green_loan',
      'fund_investment_yuan',
      'principal_loss_yuan',
      'rural_outlet',
      'is_construction_site',
      'grows_crops',
      'fine_yuan',
      'is_elderly_resident',
      'living_trade',
      'muck_truck_is_new_energy',
    ],
  ],
  [
    ['13', '18', '27', '34', '36'],
    [
      'fund_investment_yuan',
      'principal_loss_yuan',
      'green_loan',
      'is_law_firm',
      'rural_outlet',
      'runs_livestream_business',
      'fine_yuan',
      'complaint_rank',
      'is_ride_hailing_car',
    ],
  ],
  [
    ['66', '67'],
    ['rural_outlet', 'living_trade', 'makes_robots', 'grows_crops', 'is_caterer', 'is_ride_hailing_car', 'fine_yuan'],
  ],
  [
    ['54', '58', '59'],
    [
      'innovation_platform',
      'is_law_firm',
      'fund_investment_yuan',
      'green_loan',
      'living_trade',
      'grows_crops',
      'fine_yuan',
    ],
  ],
];

const median = (numbers: readonly number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/** Asks until nothing is decided by another answer: all that can be ticked counts as one question. */
async function interview(company: SimulatedCompany): Promise<readonly string[]> {
  const facts: Record<string, Facts[string]> = { ...firstFacts(company) };
  const asked: string[] = [];
  for (;;) {
    const { next_questions: questions, checklist } = await list(company.words, facts);
    const ticks = new Set(checklist.map(({ fact }) => fact));
    const next = questions.find(({ fact }) => !ticks.has(fact));
    if (next) {
      asked.push(next.fact);
      facts[next.fact] = company.answers[next.fact] ?? '';
    } else if (ticks.size > 0) {
      asked.push([...ticks].join());
      for (const fact of ticks) facts[fact] = company.answers[fact] ?? false;
    } else return asked;
    if (asked.length > 60) throw new Error(`no end: ${asked.join(' ')}`);
  }
}

describe('what is asked next', () => {
  it('comes to an end soon, and seldom sounds absurd', { timeout: 600_000 }, async () => {
    const random = makeRandom(500);
    const counts: number[] = [];
    for (let made = 0; made < 500; made += 1) {
      const company = simulateCompany(sources.trades, sources.facts.values(), random);
      const asked = await interview(company);
      counts.push(asked.length);
      const absurd = ABSURD.filter(([trades]) => trades.includes(company.trade.code)).flatMap(([, facts]) => facts);
      const found = asked.flatMap((names) => names.split(',')).filter((name) => absurd.includes(name));
      expect({ trade: company.trade.name, found: found.length > 3 ? found : [] }).toEqual({
        trade: company.trade.name,
        found: [],
      });
    }
    expect(median(counts)).toBeLessThanOrEqual(6);
  });

  it('asks again for nothing that was said, follows from it, or was skipped', async () => {
    const first = await listSupports('通州做软件的公司', {}, DAY, sources);
    const names = first.supports.next_questions.map(({ fact }) => fact);
    expect(names).not.toContain('sector');
    expect(names).not.toContain('district');
    const second = await listSupports('通州做软件的公司', {}, DAY, sources, names);
    expect(second.supports.next_questions.filter(({ fact }) => names.includes(fact))).toEqual([]);
  });
});
