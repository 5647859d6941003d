import { beforeAll, describe, expect, it } from 'vitest';
import { openSources } from '../cli/open-sources.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { answerFromMemory } from './answer-question.ts';
import { EMPTY_STATE } from './conversation/state.ts';
import type { Sources } from './dependencies.ts';
import { recallAnswers } from './recall-answers.ts';
import type { Receipt } from './store.ts';

const TODAY = calendarDate('2026-11-20');
let sources: Sources;
beforeAll(() => {
  ({ sources } = openSources());
}, 300_000);

/** The receipt of a question that was asked on a day, of that day or of another. */
async function receiptOf(question: string, asked: string, asOf = asked): Promise<Receipt> {
  const day = calendarDate(asOf);
  const { answer, guard, calculations } = await answerFromMemory(
    { message: question, as_of: day },
    EMPTY_STATE,
    sources,
  );
  const whole = { ...answer, id: 'a1', conversation: 'talk', day_notice: null, took_ms: 0 };
  return {
    ...{
      id: 'a1',
      conversation: 'talk',
      asked: `${asked}T08:00:00+08:00`,
      question,
      facts: {},
      as_of: day,
      memory: {},
    },
    ...{ revision: sources.revision, status: answer.status, answer: whole, guard, model: null },
    clauses: answer.citations.map(({ clause }) => clause.id),
    outcomes: calculations.map(({ outcome }) => outcome),
  };
}

describe('answers that would be given otherwise now', () => {
  it('are those whose rule has ended since, with what is answered now', async () => {
    const receipt = await receiptOf('通政办发〔2022〕27号第三条首店奖励多少', '2025-11-20');
    const [recalled] = await recallAnswers([receipt], TODAY, sources);
    expect(recalled?.differs).toContain('basis');
    expect(recalled).toMatchObject({ as_of: TODAY, receipt: { id: 'a1' } });
    expect(recalled?.text).toContain('2025年12月31日');
  });

  it('are none of those whose rule still holds', async () => {
    const receipt = await receiptOf('首次拿到高企，区里给多少钱', '2026-11-01');
    expect(await recallAnswers([receipt], TODAY, sources)).toEqual([]);
  });

  it('are none of those that were of another day, whatever ended since', async () => {
    const receipt = await receiptOf('首店开业补贴怎么领', '2026-11-01', '2024-03-01');
    expect(await recallAnswers([receipt], TODAY, sources)).toEqual([]);
  });
});
