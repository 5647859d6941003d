import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../assistant/answer-question.ts';
import type { Sources } from '../assistant/dependencies.ts';
import type { Dependencies } from '../http/dependencies.ts';
import { makeSampleApp } from '../http/testing/sample-app.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { openSources } from './open-sources.ts';
import { receiptCommand } from './receipt.ts';

const DAY = calendarDate('2026-11-20');
const REWARD = 'tzbf-2022-21/whistleblower-reward';
const { sources } = openSources();

/** Asks a question over the real corpus; what it left in the store is replayed over other sources. */
async function askAndReplay(change: (sources: Sources) => Sources = (sources) => sources) {
  const { dependencies } = makeSampleApp({ sources });
  const question = { message: '举报环境违法，罚款20万元，奖励多少', as_of: DAY };
  const { id } = await answerQuestion(question, { ...dependencies, model: null, onLoss: () => undefined });
  return replay(id, { ...dependencies, sources: change(dependencies.sources) });
}

async function replay(id: string, dependencies: Dependencies) {
  const [written, complained]: [string[], string[]] = [[], []];
  const code = await receiptCommand.run(
    { words: [id], options: {} },
    {
      terminal: {
        width: 80,
        write: (text) => written.push(text),
        complain: (text) => complained.push(text),
        readInput: async () => '',
        readSecret: async () => '',
      },
      wiring: async () => ({ dependencies, close: () => undefined }),
      office: () => Promise.reject(new Error('no office')),
    },
  );
  return { code, out: written.join('\n'), err: complained.join('\n') };
}

describe('tongce receipt', () => {
  it('calculates again, and to the same bytes while the corpus is the same', async () => {
    const { code, out } = await askAndReplay();
    expect(code).toBe(0);
    expect(out).toContain(`${REWARD}  与当时逐字节相同`);
    expect(out).toContain('与现在相同');
    expect(out).toContain('现在的回答与当时相同。');
  });

  it('says which calculation has changed, from what to what', async () => {
    const { code, out } = await askAndReplay((sources) => ({
      ...sources,
      revision: 'later',
      calculate: (...given) => {
        const outcome = sources.calculate(...given);
        return { ...outcome, text: outcome.text.replaceAll('5%', '6%') };
      },
    }));
    expect(code).toBe(1);
    expect(out).toContain('现在的文件已有变化');
    expect(out).toContain(`${REWARD}  与当时不同`);
    expect(out).toMatch(/- 5[\s\S]*\+ 6/u);
  });

  it('says that there is no such answer', async () => {
    expect(await replay('none', makeSampleApp().dependencies)).toMatchObject({
      code: 1,
      err: expect.stringContaining('没有编号为“none”的回答'),
    });
  });
});
