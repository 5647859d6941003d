import { describe, expect, it } from 'vitest';
import { cleanMessage } from './clean-message.ts';

describe('a message made ready to be read', () => {
  it('loses markup and signs that nobody sees', () => {
    expect(cleanMessage('<b>小升规</b>给多少')).toBe('小升规 给多少');
    expect(cleanMessage('小升\u200b规给多少')).toBe('小升规给多少');
  });

  it('loses a greeting before a question, and keeps one that is all of it', () => {
    expect(cleanMessage('你好，小升规给多少')).toBe('小升规给多少');
    expect(cleanMessage('老师好！请问高企怎么认定')).toBe('请问高企怎么认定');
    expect(cleanMessage('你好')).toBe('你好');
    expect(cleanMessage('您好，谢谢')).toBe('您好，谢谢');
    expect(cleanMessage('你好多')).toBe('你好多');
  });

  it('loses where a message that is passed on came from', () => {
    expect(cleanMessage('接12345：市民问偷排罚了62万，举报人拿多少')).toBe('偷排罚了62万，举报人拿多少');
    expect(cleanMessage('热线工单：开店补多少')).toBe('开店补多少');
    expect(cleanMessage('我先打过12345，他们查实了，还能领有奖举报吗')).toBe(
      '我先打过12345，他们查实了，还能领有奖举报吗',
    );
  });
});
