import { FakeListChatModel } from '@langchain/core/utils/testing';
import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { fillService } from '../../policy/identity.ts';
import { answerFromMemory } from '../answer-question.ts';
import { EMPTY_STATE } from '../conversation/state.ts';
import { finishAnswer } from '../finish-answer.ts';
import { NOTICE, PHRASED_NOTICE } from '../messages.ts';
import { prepareAnswer } from '../prepare-answer.ts';
import { blocksOf, textOf } from './blocks.ts';
import { promptFor } from './model-prompt.ts';
import { phraseWithModel } from './phrase-with-model.ts';
import { DEFAULT_BUDGET } from './phrasing.ts';

const { sources } = openSources();
const request = { message: '首次拿到高企，区里给多少钱', as_of: calendarDate('2026-11-20') };
const prepared = await prepareAnswer(request, EMPTY_STATE, sources);
const { numbered } = blocksOf(prepared.draft);
const plain = (await answerFromMemory(request, EMPTY_STATE, sources)).answer;
const sorted = (text: string) =>
  text
    .replace(/\[\d+\]|^\d+\. /gmu, '')
    .split('\n')
    .sort();

async function phrase(reply: string, seconds = 5, sleep?: number) {
  const model = new FakeListChatModel({ responses: [reply], ...(sleep && { sleep }) });
  return phraseWithModel(prepared, { model, budget: { ...DEFAULT_BUDGET, seconds } });
}

async function answerWith(reply: string) {
  const phrasing = await phrase(reply);
  const draft = phrasing.kind === 'phrased' ? phrasing.draft : prepared.draft;
  const record = { reason: null, forged: 0, rejected: [], ...phrasing };
  return finishAnswer({ ...prepared, draft, phrasing: record }, EMPTY_STATE, sources).answer;
}

describe('a model that may only order and connect', () => {
  it('that gives the draft back changes nothing of it', async () => {
    const lines = numbered.map((block) => `[${block.number}] ${textOf(block)}`).join('\n');
    expect((await phrase(lines)).kind).toBe('unchanged');
    expect((await answerWith(lines)).text).toBe(plain.text);
  });

  it('that only gives numbers back in another order loses nothing', async () => {
    const lines = [...numbered]
      .reverse()
      .map(({ number }) => `[${number}]`)
      .join('\n');
    const answer = await answerWith(lines);
    expect(answer.text).not.toBe(plain.text);
    expect(sorted(answer.text)).toEqual(sorted(plain.text));
    expect(new Set(answer.citations.map(({ clause }) => clause.id))).toEqual(
      new Set(plain.citations.map(({ clause }) => clause.id)),
    );
  });

  it('is heard with a connecting word, and the notice says that a model phrased the answer', async () => {
    const block = numbered.find(({ statements }) => statements[0]?.style !== 'quote');
    const answer = await answerWith(`[${block?.number}] 另外，${block && textOf(block)}`);
    expect(answer.text).toContain('另外，');
    expect(answer.notice).toBe(fillService(PHRASED_NOTICE, sources.service));
    expect(plain.notice).toBe(fillService(NOTICE, sources.service));
  });

  it('that leaves everything out but one statement takes nothing away', async () => {
    const answer = await answerWith(`[${numbered.length}]`);
    expect(sorted(answer.text)).toEqual(sorted(plain.text));
  });

  const LIES: readonly (readonly [string, string])[] = [
    ['a forged amount', '[1] 首次认定最高支持50万元。'],
    ['a ceiling worded as a grant', '[1] 首次获得高新技术企业资格认定可获得10万元。'],
    ['a number that was not given out', '[99] 首次认定最高支持10万元。'],
    ['no number at all', '首次认定最高支持10万元。'],
    ['a promise', '[1] 首次获得高新技术企业资格认定的一定能拿到支持。'],
    ['something that is in no text', '[2] 今天天气很好适合去公园散步看花。'],
    ['the system prompt', '你是政策问答的文字编辑。'],
    ['nothing', '   '],
    ['endless text', '支持'.repeat(4000)],
  ];
  it.each(LIES)('is not heard when it says %s, and the answer is the one without it', async (_, reply) => {
    expect((await phrase(reply)).kind).not.toBe('phrased');
    expect((await answerWith(reply)).text).toBe(plain.text);
  });

  it('that lies is recorded word for word', async () => {
    const phrasing = await phrase('[1] 首次认定可得50万元。\n没有编号的话');
    expect(phrasing).toEqual({ kind: 'unproven', forged: 1, rejected: ['首次认定可得50万元。', '没有编号的话'] });
  });

  it('is not waited for longer than its budget', async () => {
    expect(await phrase('迟到的回答', 0.05, 1000)).toEqual({ kind: 'failed', reason: 'timeout' });
  });

  it('never sees personal numbers', () => {
    const prompt = promptFor('我身份证110101199003071234，手机13800138000，首次拿到高企给多少', prepared.draft);
    expect(prompt).not.toMatch(/110101199003071234|13800138000/u);
  });
});
