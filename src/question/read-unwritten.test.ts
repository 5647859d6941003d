import { describe, expect, it } from 'vitest';
import { readThingAsked, UNWRITTEN } from './read-unwritten.ts';
import { Utterance } from './utterance.ts';

const read = (spoken: string) => readThingAsked({ text: new Utterance(spoken) });

describe('what is asked of a thing and seldom written', () => {
  it.each([
    ['首贷贴息怎么申请,要什么材料', '首贷贴息', ['materials', 'procedure']],
    ['首店补贴的电话是多少', '首店补贴', ['phone']],
    ['创新团队支持在哪个网站报名', '创新团队支持', ['website']],
    ['国家级实验室奖励几月份申报', '国家级实验室奖励', ['deadline']],
    ['技术合同登记奖励什么时候发钱', '技术合同登记奖励', ['payment']],
  ])('%s: of %s', (spoken, thing, what) => expect(read(spoken)).toMatchObject({ thing, what }));

  it.each(['首次认定高企奖多少', '怎么申请', '要什么材料'])('none in %s', (spoken) => expect(read(spoken)).toBeNull());
});

describe.each(UNWRITTEN)('$name', ({ sign, finds, leaves }) => {
  it.each(finds)('is found in %s', (words) => expect(sign.test(words)).toBe(true));
  it.each(leaves)('is not found in %s', (words) => expect(sign.test(words)).toBe(false));
});
