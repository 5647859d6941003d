import { describe, expect, it } from 'vitest';
import { normaliseSpaces, normaliseTitle } from './normalise-spaces.ts';
import { paragraphOf } from './paragraph.ts';

const paragraph = (text: string) => paragraphOf({ file: 'x', text }, 0, text.length);

describe('normaliseSpaces', () => {
  it.each([
    ['分档给予最高 100 万元的资金支持', '分档给予最高100万元的资金支持'],
    ['2024 年 7 月 1 日起施行', '2024年7月1日起施行'],
    ['支持 AR 导购、live house', '支持AR导购、live house'],
    ['《中共中央办公厅 国务院办公厅印发', '《中共中央办公厅 国务院办公厅印发'],
    ['布局 and 空间', '布局and空间'],
  ])('turns %s into %s', (printed, expected) => {
    expect(normaliseSpaces(paragraph(printed)).text).toBe(expected);
  });

  it('keeps the blank after 第三条 and drops the one after 1.', () => {
    expect(normaliseSpaces(paragraph('第三条 培育 主体'), 4).text).toBe('第三条 培育 主体');
    expect(normaliseSpaces(paragraph('1. 坚持规划'), 3).text).toBe('1.坚持规划');
  });

  it('still knows where each character stands', () => {
    expect(normaliseSpaces(paragraph('最高 100 万')).offsets).toEqual([0, 1, 3, 4, 5, 7]);
  });
});

describe('normaliseTitle', () => {
  it('drops the blanks by which a title was wrapped', () => {
    expect(normaliseTitle(paragraph('第一章 总 则'), 4).text).toBe('第一章 总则');
    expect(normaliseTitle(paragraph('促进生活圈 转型升级')).text).toBe('促进生活圈转型升级');
  });
});
