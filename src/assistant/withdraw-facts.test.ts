import { describe, expect, it } from 'vitest';
import { openSources } from '../cli/open-sources.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { answerFromMemory } from './answer-question.ts';
import { EMPTY_STATE } from './conversation/state.ts';
import { withdrawing } from './withdraw-facts.ts';

const { sources } = openSources();

async function ask(message: string, withdrawn: readonly string[], before = EMPTY_STATE) {
  const request = { message, as_of: calendarDate('2026-11-20') };
  return answerFromMemory(request, withdrawing(withdrawn, before), sources);
}

const factsOf = ({ answer }: Awaited<ReturnType<typeof ask>>) => answer.understood.map(({ fact }) => fact);

describe('a fact that the asker takes back', () => {
  it.each([
    ['我们去年研发投入1000万能拿多少', 'rd_spending_yuan'],
    ['通州做软件的公司，去年研发花了200万，能拿什么支持', 'sector'],
    ['我们公司在通州，首次拿到高企给多少钱', 'district'],
  ])('%s: %s is read from the words no more, and asked or left open', async (message, fact) => {
    expect(factsOf(await ask(message, []))).toContain(fact);
    const left = await ask(message, [fact]);
    expect(factsOf(left)).not.toContain(fact);
    expect(left.state.profile.map((one) => one.fact)).not.toContain(fact);
  });

  it('is told anew by the next words that tell it', async () => {
    const left = await ask('我们去年研发投入1000万能拿多少', ['rd_spending_yuan']);
    const again = await ask('我们去年研发投入1000万能拿多少', [], left.state);
    expect(again.state.withdrawn).toEqual([]);
    expect(factsOf(again)).toContain('rd_spending_yuan');
  });
});
