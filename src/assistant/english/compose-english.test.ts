import { beforeAll, describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { answerFromMemory } from '../answer-question.ts';
import { readState } from '../conversation/state.ts';
import type { Sources } from '../dependencies.ts';

let sources: Sources;
beforeAll(() => {
  sources = openSources().sources;
});

const answer = async (message: string, language?: 'en') => {
  const asked = { message, as_of: calendarDate('2026-11-20'), language };
  return (await answerFromMemory(asked, readState({}), sources)).answer;
};

describe('an answer in English', () => {
  it('calls a ceiling a ceiling, and quotes the clause in Chinese beside', async () => {
    const { text, citations, notice } = await answer(
      'How much is the reward for first-time recognition as a high-tech enterprise in Tongzhou?',
    );
    expect(citations[0]?.clause.id).toBe('tzf-2024-14/3.2');
    expect(text).toContain('up to RMB 100,000 (a ceiling, not an entitlement)');
    expect(text).toContain('最高支持10万元');
    expect(notice).toContain('Chinese text');
  });

  it('lists the supports with their Chinese titles', async () => {
    const { text, supports } = await answer('What support can a foreign-invested R&D centre get in Tongzhou?');
    expect(supports?.items.length).toBeGreaterThan(0);
    expect(text).toMatch(/\d+ supports in force/u);
    expect(text).toMatch(/1\. .*：?.*\(.*\p{Script=Han}.*\)/u);
  });

  it('says that a rule has been repealed', async () => {
    const { text } = await answer('Is Tongzhou document [2022] No. 15 still in force?');
    expect(text).toContain('repealed, since 2024-07-01');
  });

  it('refuses in English', async () => {
    const { text, status } = await answer('Can I get a divorce in Beijing?');
    expect(status).toBe('out_of_scope');
    expect(text).toContain('no advice on it is given here');
  });

  it('answers a Chinese message in English where the page is English', async () => {
    const { text } = await answer('首次认定高新技术企业，区里给多少', 'en');
    expect(text).toContain('a ceiling, not an entitlement');
  });

  it('answers Chinese in Chinese', async () => {
    expect((await answer('首次认定高新技术企业，区里给多少')).text).toContain('上限');
  });
});
