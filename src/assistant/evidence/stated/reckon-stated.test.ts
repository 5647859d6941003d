import { describe, expect, it } from 'vitest';
import { openSources } from '../../../cli/open-sources.ts';
import { calendarDate } from '../../../policy/calendar-date.ts';
import { answerFromMemory } from '../../answer-question.ts';
import { EMPTY_STATE } from '../../conversation/state.ts';

const { sources } = openSources();
const ask = async (message: string) => {
  const { answer } = await answerFromMemory({ message, as_of: calendarDate('2024-06-01') }, EMPTY_STATE, sources);
  return answer;
};

describe('a quantity of the asker and the rate that a clause states', () => {
  it.each([
    ['耦合供热总装机40兆瓦，新能源那部分至少要多少', '不低于24兆瓦'],
    ['企业小微贷款余额占比至少30%，我们银行贷款余额50亿，小微信用贷款要多少', '不低于15亿元'],
    ['通州2024年一般公共预算收入目标换算成钱是多少亿', '97.87亿元'],
    ['氨氮减排任务325吨，我们现在完成了130吨，还差多少', '195吨'],
    ['城区155范围内环卫车一共250辆，要有多少辆电动的', '170辆'],
  ])('%s', async (message, result) => {
    expect((await ask(message)).text).toContain(result);
  });

  it('names both clauses where the texts themselves hold the base', async () => {
    const { citations } = await ask('通州2024年一般公共预算收入目标换算成钱是多少亿');
    expect(citations.map(({ clause }) => clause.id).slice(0, 2)).toEqual(['tzf-2024-5/y2024.p7', 'tzf-2024-5/y2023.1']);
  });

  it('says that the clause does not state the result', async () => {
    expect((await ask('耦合供热总装机40兆瓦，新能源那部分至少要多少')).text).toContain('推算');
  });

  it('is left alone where a measure reckons, or no size is asked for', async () => {
    expect((await ask('举报偷排查实罚了30万，不是员工，奖励多少')).text).not.toContain('（推算）');
    expect((await ask('耦合供热总装机40兆瓦，归谁管')).text).not.toContain('（推算）');
  });
});
