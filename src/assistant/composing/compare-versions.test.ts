import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { answerFromMemory } from '../answer-question.ts';
import { EMPTY_STATE } from '../conversation/state.ts';

const { sources } = openSources();
const ask = async (message: string, asOf = '2026-11-20') =>
  (await answerFromMemory({ message, as_of: calendarDate(asOf) }, EMPTY_STATE, sources)).answer.text;

describe('sums that are asked for', () => {
  it('tell what a new text gives more than the one before it', async () => {
    expect(await ask('14号文研发补助比废掉的15号文最高多给多少')).toContain('300万元 - 100万元 = 200万元');
  });
  it('add up amounts that are fixed, and say that their combination is open', async () => {
    const text = await ask('公司头一回进了小升规，又头一回进规升强，两笔一共给几个钱', '2023-06-15');
    expect(text).toContain('20万元 + 30万元 = 50万元');
    expect(text).toContain('文件没有规定能否同时享受');
  });
  it('reckon the ceiling of each for all of them', async () => {
    expect(await ask('银行三笔绿色贷款，通州的风险补偿最多一共能给多少')).toContain('最高1800万元');
  });
  it('put the fines of a company and of its people together', async () => {
    const text = await ask('安全员一直没配，说了也不改，公司加上两个管事的，合起来最少罚几万最多几万');
    expect(text).toContain('7万元至14万元');
  });
  it('of ceilings that exclude each other name the highest, and no sum', async () => {
    const text = await ask('同一个项目首店和新消费品牌孵化两头都够格，加一块儿能领多少', '2024-05-20');
    expect(text).toContain('只按高的一项：最高200万元');
    expect(text).not.toContain('300万元');
  });
  it('are not made of all ceilings of a document', async () => {
    expect(await ask('把通政发〔2024〕8号里所有的最高金额加总，给我一个总数')).toContain('不相加');
  });
});
