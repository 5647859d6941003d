import { describe, expect, it } from 'vitest';
import { openSources } from '../cli/open-sources.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { answerFromMemory } from './answer-question.ts';
import { EMPTY_STATE } from './conversation/state.ts';
import { verifyText } from './proof/verify-text.ts';

const { sources } = openSources();
const asOf = calendarDate('2026-11-20');

/** What one can type without end: numerals, dates, places, articles, titles, negations and their mixtures. */
const SHAPES = [
  '前年',
  '2024年',
  '2024年3月5日',
  '一亿二千三百万',
  '一',
  '1',
  '三万六',
  '12万5',
  '30%',
  '1e9',
  'a1',
  '百分之三十',
  '第三条',
  '第3条（二）',
  '附件1第',
  '通政发〔2024〕14号第五条',
  '《科技创新办法》',
  '《',
  '（',
  '通州区朝阳区',
  '不是没有',
  '从1万涨到2万',
  '100件其中发明20件',
  '我有100人，',
  '职工150人要配几个安全员？',
  '高新技术企业研发',
];

/** Milliseconds of the processor that a reading takes, the least of three. */
async function costOf(read: () => unknown): Promise<number> {
  const costs: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const before = process.cpuUsage();
    await read();
    costs.push(process.cpuUsage(before).user / 1000);
  }
  return Math.min(...costs);
}

/** Four times the text may cost eight times as much and a moment more, also on a busy machine; a flood costs many seconds. */
const allowed = (short: number) => short * 8 + 150;

const repeated = (shape: string, length: number) => shape.repeat(Math.ceil(length / shape.length)).slice(0, length);

describe.each(SHAPES)('%s, said again and again', (shape) => {
  it.each([
    ['a question', (message: string) => answerFromMemory({ message, as_of: asOf }, EMPTY_STATE, sources)],
    ['a search', (query: string) => sources.search({ query, asOf, limit: 10 })],
  ])(
    'costs %s no more than its length',
    async (_, read) => {
      await read(repeated(shape, 500));
      const short = await costOf(() => read(repeated(shape, 1000)));
      expect(await costOf(() => read(repeated(shape, 4000)))).toBeLessThan(allowed(short));
    },
    60_000,
  );
});

describe.each(SHAPES)('%s, pasted again and again', (shape) => {
  it('costs verification no more than its length', async () => {
    const verify = (length: number) => verifyText(`通政发〔2024〕14号第三条${repeated(shape, length)}`, asOf, sources);
    verify(1000);
    const short = await costOf(() => verify(15_000));
    expect(await costOf(() => verify(60_000))).toBeLessThan(allowed(short));
  }, 60_000);
});
