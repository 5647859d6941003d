import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { answerFromMemory } from '../answer-question.ts';
import { EMPTY_STATE } from '../conversation/state.ts';

const { sources } = openSources();

async function ask(message: string) {
  const { answer } = await answerFromMemory({ message, as_of: calendarDate('2026-11-29') }, EMPTY_STATE, sources);
  return answer;
}

describe('what stands in a table, box or list that no text holds', () => {
  it.each([
    ['高精尖规划专栏5里列了哪些工程', '专栏5'],
    ['机器人行动方案专栏2里有啥', '百项机器人新品工程'],
    ['第三批新建和优化清单里有没有宠物店', '第三批新建和优化清单'],
    ['亦庄承诺事项清单里有哪些', '承诺事项清单'],
    ['亦庄承诺制附件3上画的啥', '流程图'],
  ])('%s: is said not to be held', async (message, name) => {
    const { status, text, citations } = await ask(message);
    expect(status).toBe('not_found');
    expect(text).toContain(name);
    expect(text).toContain('没有收录');
    expect(citations.filter(({ role }) => role === 'basis')).toEqual([]);
  });

  it.each(['非遗名录里有几项传统技艺', '通州先进制造业主要指标表里研发投入强度要到多少'])(
    '%s: is answered from the list that is held',
    async (message) => expect((await ask(message)).text).not.toMatch(/没有收录.{2,40}的正文/u),
  );
});

describe('a text that is named and not held', () => {
  it.each([
    ['医药十条第三条给多少钱', 'not_found'],
    ['金七条全称和文号是什么', 'partial'],
    ['种十条的文号', 'partial'],
  ])('%s: its title and number are told', async (message, expected) => {
    const { status, text } = await ask(message);
    expect(status).toBe(expected);
    expect(text).toMatch(/《[^》]+》，通[^；]+号/u);
    expect(text).toContain('没有收录它的正文');
  });
});
