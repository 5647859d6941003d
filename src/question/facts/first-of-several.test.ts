import { describe, expect, it } from 'vitest';
import { readRank } from './first-of-several.ts';

const FIRST_REPORTER = { label: '最先举报', words: ['最先', '第一个', '头一个', '最早举报', '先举报'] };
const read = (message: string) => readRank(message, FIRST_REPORTER)?.isFirst ?? null;

describe('who was the first of several', () => {
  it.each([
    '还没举报的邻居先举报',
    '邻居已经先举报了 我还能拿奖吗',
    '同一家厂有人早就举报过了，我再举报给钱不',
    '我举报之前被别人抢先举报了',
    '隔壁老王上周举报了这家，我今天又举报',
    '我是第二个举报的',
    '举报晚了一步',
    '厂里同事先去举报的',
    '已经有别人举报在先',
    '人家先实名举报，我后补材料',
    '他们昨天就举报了',
  ])('is another: %s', (message) => expect(read(message)).toBe(false));

  it.each([
    '我最先举报的',
    '我比邻居先举报',
    '邻居一起举报，三个人联名',
    '没有别人先举报过',
    '赶在同事之前先举报',
    '举报邻居偷排',
    '怎么举报别人偷排',
    '我第一个举报的',
  ])('is not said to be another: %s', (message) => expect(read(message)).toBeNull());

  it('is asked of no fact that several can be', () =>
    expect(readRank('邻居已经先盖了', { label: '未批先建', words: ['先建', '没批就盖'] })).toBeNull());
});
