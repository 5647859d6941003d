import { describe, expect, it } from 'vitest';
import { openSources } from '../../../cli/open-sources.ts';
import { calendarDate } from '../../../policy/calendar-date.ts';
import { answerFromMemory } from '../../answer-question.ts';
import { EMPTY_STATE } from '../../conversation/state.ts';

const { sources } = openSources();

async function textFor(message: string, asOf = '2026-11-20') {
  const request = { message, as_of: calendarDate(asOf) };
  return (await answerFromMemory(request, EMPTY_STATE, sources)).answer.text;
}

describe('a number in each period', () => {
  it('is reckoned over the span that is asked for, and called a reckoning', async () => {
    const text = await textFor('政府投资基金和小升规企业的对接会，一年至少开几次');
    expect(text).toContain('推算：1次 × 12个月 = 至少12次');
  });

  it('is left as it stands where no span is asked for', async () => {
    expect(await textFor('政府投资基金和小升规企业的对接会多久开一次')).not.toContain('推算');
  });

  it('is told only for the thing that is asked for', async () => {
    const text = await textFor('商业航天方案里每年发布的应用场景，三年一共至少多少个');
    expect(text).toContain('按“每年发布10个以上');
    expect(text).not.toContain('按“每年资助');
  });
});

describe('how supports combine', () => {
  it('is told in the words of the text that rules it', async () => {
    expect(await textFor('27号文的首店和跨境电商体验店两项能一起拿吗', '2024-06-01')).toContain('实行从优不重复原则');
  });
});
