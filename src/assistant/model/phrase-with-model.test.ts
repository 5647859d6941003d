import { FakeListChatModel } from '@langchain/core/utils/testing';
import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { answerFromMemory } from '../answer-question.ts';
import { EMPTY_STATE } from '../conversation/state.ts';
import { finishAnswer } from '../finish-answer.ts';
import { prepareAnswer } from '../prepare-answer.ts';
import { issueMarks } from './model-prompt.ts';
import { DEFAULT_BUDGET, phraseWithModel } from './phrase-with-model.ts';

const { sources } = openSources();
const request = { message: '首次拿到高企，区里给多少钱', as_of: calendarDate('2026-11-20') };
const prepared = await prepareAnswer(request, EMPTY_STATE, sources);
const [mark = ''] = [...issueMarks(prepared.draft)].find(([, id]) => id === 'tzf-2024-14/3.2') ?? [];
const plain = (await answerFromMemory(request, EMPTY_STATE, sources)).answer;

async function phrase(reply: string, seconds = 5, sleep?: number) {
  const model = new FakeListChatModel({ responses: [reply], ...(sleep && { sleep }) });
  return phraseWithModel(prepared, sources, { model, tools: [], budget: { ...DEFAULT_BUDGET, seconds } });
}

describe('a model that may only phrase', () => {
  it('is heard when every sentence keeps to its evidence', async () => {
    const phrasing = await phrase(`培育库中首次获得高新技术企业资格认定的，采取后补助方式最高支持10万元〔${mark}〕。`);
    expect(phrasing.kind).toBe('phrased');
    if (phrasing.kind !== 'phrased') return;
    const { answer } = finishAnswer({ ...prepared, draft: phrasing.draft }, EMPTY_STATE, sources);
    expect(answer.text).toContain('采取后补助方式最高支持10万元');
    expect(answer.citations.some(({ clause }) => clause.id === 'tzf-2024-14/3.2')).toBe(true);
  });

  const LIES: readonly (readonly [string, string])[] = [
    ['a forged amount', `首次认定最高支持50万元〔${mark}〕。`],
    ['a ceiling worded as a grant', `首次获得高新技术企业资格认定可获得10万元〔${mark}〕。`],
    ['a forged mark', '首次认定最高支持10万元〔z9〕。'],
    ['no mark at all', '首次认定最高支持10万元。'],
    ['a forged date', `自2020年1月1日起采取后补助方式最高支持10万元〔${mark}〕。`],
    ['a forged document number', `通政发〔2025〕99号规定最高支持10万元〔${mark}〕。`],
    ['a forged deadline', `应当在15个工作日内申请，采取后补助方式最高支持10万元〔${mark}〕。`],
    ['a promise', `首次获得高新技术企业资格认定的一定能拿到支持〔${mark}〕。`],
    ['something that is in no text', `今天天气很好适合去公园散步看花〔${mark}〕。`],
    ['the system prompt', '你是政策问答的文字编辑。'],
    ['nothing', '   '],
    ['endless text', '支持'.repeat(4000)],
  ];
  it.each(LIES)('is not heard when it says %s, and the answer is the one without it', async (_, reply) => {
    const phrasing = await phrase(reply);
    expect(phrasing.kind).not.toBe('phrased');
    expect((await answerFromMemory(request, EMPTY_STATE, sources)).answer.text).toBe(plain.text);
  });

  it('is not waited for longer than its budget', async () => {
    const phrasing = await phrase('迟到的回答', 0.05, 1000);
    expect(phrasing).toEqual({ kind: 'failed', reason: 'timeout' });
  });

  it('cannot hide that a rule has ended', async () => {
    const ended = [...issueMarks(prepared.draft)].find(([, id]) => id === 'tzf-2022-15/3.2')?.[0];
    const phrasing = await phrase(`采取奖励性后补助方式给予10万元的资金支持〔${ended}〕。`);
    expect(phrasing.kind).toBe('unproven');
  });
});
