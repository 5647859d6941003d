import { beforeAll, describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { answerFromMemory } from '../answer-question.ts';
import { EMPTY_STATE } from '../conversation/state.ts';
import type { Sources } from '../dependencies.ts';
import { listSupports } from './list-supports.ts';

const DAY = calendarDate('2026-11-30');
let sources: Sources;
beforeAll(() => {
  ({ sources } = openSources());
}, 300_000);

const list = (words: string) => listSupports(words, {}, DAY, sources);
const offeredTo = async (words: string) => {
  const { supports } = await list(words);
  return supports.items.filter(({ outcome }) => outcome !== 'not_eligible').map(({ clause }) => clause);
};

describe('needs told in passing', () => {
  it('are told apart where blanks stand for commas', async () => {
    const { profile } = await list('我们在通州做机器人的 头一回进了小升规清单 样机想找医院落地试用 求个清单');
    expect(profile.needs.length).toBeGreaterThan(1);
  });

  it('lead to nothing that is for another place than where the asker sits', async () => {
    const clauses = await offeredTo('廊坊的传感器厂，想把公司连生产线迁到张家湾，要地要厂房，屋顶还想铺光伏');
    expect(clauses.filter((clause) => clause.startsWith('jzf-2019-22/'))).toEqual([]);
  });

  it('take who is counted or was hired for no asker', async () => {
    const model = await list('搞大模型的初创，十来个人，在海淀，显卡租不起，能给什么支持');
    expect(model.profile.facts.applicant).not.toBe('个人');
    const centre = await list('我们公司招了几名外国工程师，要办工作许可，能帮忙吗');
    expect(centre.profile.facts.applicant).toContain('企业');
  });

  it('lead to the rest of a text that is about such units as the asker', async () => {
    const clauses = await offeredTo(
      '德国公司在北京的研究中心，有几个外国工程师要签证和工作许可，买实验仪器进口税能免吗',
    );
    expect(clauses).toEqual(expect.arrayContaining(['bj-foreign-research-centres/4', 'bj-foreign-research-centres/7']));
  });

  it('put what the other level gives behind, and leave none of it out', async () => {
    const clauses = await offeredTo(
      '我司境外母公司资产约5亿美金，在京实缴1500万美元，想申个地区总部的牌子，区里给什么好处',
    );
    expect(clauses).toContain('bj-headquarters-enterprises/5');
  });

  it('lead each to its clause, though it is little of the whole message', async () => {
    const clauses = await offeredTo(
      '我是个体户，平谷开小饭馆，想升成公司，也可能把店转给我侄子。前两年年报忘了报，补了，那个异常标记还在，能帮着弄么',
    );
    expect(clauses).toEqual(
      expect.arrayContaining(['bj-one-standard-registration/16', 'bj-optimise-business-environment/1']),
    );
  });

  it('make who only says 我们 the recipient of what he surely asks for', async () => {
    const clauses = await offeredTo('我们是给通州招商的中介平台，跟区里签过约了，今年拉来一家挺大的公司，给不给提成啊');
    expect(clauses).toContain('tzf-2024-8/6');
    expect(clauses).not.toContain('bj-headhunter-awards/1');
  });

  it('of a company for its people lead to what is for these people', async () => {
    const clauses = await offeredTo('我们是副中心的重点企业，想给高管解决住房，买房有没有补贴');
    expect(clauses).toContain('tzf-2024-8/21');
  });

  it('of one trade lead to nothing that names another trade, nor to what is likely over for a trade alone', async () => {
    const firm = await offeredTo('我在运河商务区合伙开律所，三十多个律师，规模大的有奖吗');
    expect(firm).not.toContain('tzf-2024-14/5.3');
    const eatery = await offeredTo('我是个体户，平谷开小饭馆，想升成公司，能帮着弄么');
    expect(eatery).not.toContain('bj-sme-relief/11');
  });

  it('lead to a clause that is likely over where nothing comes nearer, and say that it has to be asked about', async () => {
    const { supports } = await list('医院信息科，想和人工智能公司一起开发辅助诊断，有政策支持吗');
    const item = supports.items.find(({ clause }) => clause === 'bj-general-ai/13');
    expect(item).toMatchObject({ measure: null, group: 'doubtful' });
  });
});

describe('who is named beside the asker', () => {
  it('is no asker where he only says or refuses something', async () => {
    const { profile } = await list('我们是做光伏安装的，在潞城，二十多人，银行说没抵押不放款');
    expect(profile.facts.applicant).toBe('企业');
    expect(profile.trades.map(({ sector }) => sector)).not.toContain('金融业');
  });
});

describe('what is told as a story', () => {
  it('leads to what others who speak so plan, where its own words reach nothing', async () => {
    const { supports } = await list('做预制菜的厂，刚上规模，想扩生产线，地不够');
    const clauses = supports.items.map(({ clause }) => clause);
    expect(clauses).toContain('tzf-2024-8/18');
    const request = { message: '做预制菜的厂，刚上规模，想扩生产线，地不够', as_of: DAY };
    const { answer } = await answerFromMemory(request, EMPTY_STATE, sources);
    expect(answer.text).not.toContain('科学研究和技术服务业');
  });
});

describe('who says no more than his trade', () => {
  it('is told of the clauses about it where no measure is', async () => {
    const home = await offeredTo('养老院在通州有什么补贴');
    expect(home.length).toBeGreaterThan(0);
  });
});
