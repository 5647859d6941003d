import { describe, expect, it } from 'vitest';
import { answerFromMemory } from '../src/assistant/answer-question.ts';
import { EMPTY_STATE } from '../src/assistant/conversation/state.ts';
import { openSources } from '../src/cli/open-sources.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';

const { sources } = openSources();

async function ask(message: string) {
  const request = { message, as_of: calendarDate('2026-11-20') };
  return (await answerFromMemory(request, EMPTY_STATE, sources)).answer;
}

describe('the first sentence', () => {
  it.each([
    ['投资三十五万建筑面积二百平的小工程，用不用办证', /^\*\*不用/u],
    ['我们厂房二百八十平，装修要不要施工许可', /^\*\*不用/u],
    ['工地停了一年多想复工 施工许可证要不要核验 哪一条', /^\*\*要/u],
    ['建筑公司九十五人，是不是必须专职安全员', /^\*\*要/u],
    ['我是中国公民，名下是内资公司，想办一所招外国孩子的学校，现在让不让', /^\*\*可以/u],
    [
      '境外母公司总资产1.5亿美元，能认跨国公司地区总部不',
      /^\*\*不符合：境外母公司总资产1\.5亿美元，要求不低于2亿美元/u,
    ],
    ['媒体先曝光了我再举报还能拿钱不', /^\*\*不能，不符合条件：您说的是/u],
    ['优秀科技创新团队一年支持几个', /^\*\*每年不超过20个团队/u],
    ['老旧厂房想改成园区，投资大概三千万，区里补不补，补多少', /^\*\*有，最高900万元（上限）/u],
    ['新增头部企业一年区域贡献1亿，扶持最高多少', /^\*\*最高7000万元（上限）/u],
    ['重大执法决定 法制机构几个工作日出审核意见 第几条', /5个工作日内/u],
    ['奖金是现金还是转账', /^\*\*举报奖金以银行转账形式进行发放/u],
  ])('of %s answers it', async (message, verdict) => {
    expect((await ask(message)).text.split('\n')[0]).toMatch(verdict);
  });

  it.each(['地方标准能不能收费查', '执法的人不亮证，我能不能拒绝'])(
    'of %s says no word of no that the clause does not say',
    async (message) => {
      expect((await ask(message)).text).not.toMatch(/^\*\*不可以/u);
    },
  );
});

describe('an item of a list', () => {
  it.each(['处罚对象是未成年人 结果还上网公示吗 公示办法第16条', '未成年人被罚会不会公开'])(
    'comes with its stem: %s',
    async (message) => {
      const { text } = await ask(message);
      expect(text).toContain('不予公示');
      expect(text).toContain('当事人属于未成年人的');
    },
  );
});

describe('the next steps', () => {
  it('are told of what is offered, and said to be silent where the text is', async () => {
    const { next_steps: steps } = await ask('新增上市企业最高奖');
    expect(steps.map(({ kind }) => kind)).toEqual(['department', 'materials', 'channel', 'deadline', 'phone']);
    expect(steps[0]).toMatchObject({ held: true });
    for (const { held, clause, text } of steps) expect(held || /文件没有写/u.test(text) || clause === null).toBe(true);
  });
});
