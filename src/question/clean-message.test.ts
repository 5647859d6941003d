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
});
