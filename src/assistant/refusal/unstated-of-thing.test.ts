import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { answerFromMemory } from '../answer-question.ts';
import { EMPTY_STATE } from '../conversation/state.ts';

const { sources } = openSources();

async function ask(message: string) {
  const { answer, guard } = await answerFromMemory(
    { message, as_of: calendarDate('2026-11-29') },
    EMPTY_STATE,
    sources,
  );
  return { ...answer, replaced: guard.replaced };
}

describe('of a thing that is held, what its clause does not state', () => {
  it.each([
    ['链主企业支持分几年给', '通政发〔2024〕8号', '怎么发放'],
    ['高新技术企业奖励几天到账', '高新技术企业', '什么时候'],
  ])('%s: is said of that thing, and not of another one', async (message, where, what) => {
    const { text, status, replaced } = await ask(message);
    expect(['not_found', 'partial']).toContain(status);
    expect(text).toMatch(/没有[写规]/u);
    expect(text).toContain(where);
    expect(text).toContain(what);
    expect(text).not.toContain('上市');
    expect(replaced).toEqual([]);
  });

  it.each(['结婚补贴按什么比例给', '朝阳区首店补贴按什么比例给', '公积金贷款一次能贷几年', '故意伤害怎么量刑'])(
    '%s: of what is not held nothing is said',
    async (message) => {
      expect((await ask(message)).text).not.toMatch(/条文没有写/u);
    },
  );
});
