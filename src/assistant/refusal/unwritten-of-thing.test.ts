import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { answerFromMemory } from '../answer-question.ts';
import { EMPTY_STATE } from '../conversation/state.ts';

const { sources } = openSources();

async function ask(message: string) {
  const answered = await answerFromMemory({ message, as_of: calendarDate('2026-11-29') }, EMPTY_STATE, sources);
  return { ...answered.answer, replaced: answered.guard.replaced };
}

describe('of a thing that is held, what its text does not write', () => {
  it.each([
    ['高企补助怎么申请', '通政发〔2024〕14号第三条'],
    ['首店补贴的电话是多少', '通政办发〔2022〕25号'],
    ['链主企业支持的申报截止日期', '通政发〔2024〕8号'],
    ['创新团队支持在哪个网站报名', '通政发〔2024〕14号'],
    ['总部企业奖励联系电话', '总部企业高质量发展'],
  ])('%s: is said, with where the thing stands and whom to ask', async (message, where) => {
    const { text, status, replaced } = await ask(message);
    expect(['not_found', 'partial']).toContain(status);
    expect(text).toMatch(/没有[写规]/u);
    expect(text).toContain(where);
    expect(text).toContain('12345');
    expect(text).not.toMatch(/\d万?元/u);
    expect(replaced).toEqual([]);
  });

  it.each(['公积金怎么提取', '离婚证丢了怎么办理', '护照要什么材料'])('%s: the thing is not held', async (message) => {
    expect((await ask(message)).text).not.toContain('条文没有写');
  });
});
