import { describe, expect, it } from 'vitest';
import { figuresInChinese } from './english-figures.ts';

describe('figuresInChinese', () => {
  it.each([
    ['RMB 500k', '50万元'],
    ['2 million yuan', '200万元'],
    ['CNY 1.5 billion', '15亿元'],
    ['up to RMB 3,000,000', '最高300万元'],
    ['at least 3 people', '不低于3人'],
    ['US$200 million', '2亿美元'],
    ['30 employees', '30人'],
    ['over 200 employees', '超过200人'],
    ['under RMB 2 million', '不到200万元'],
    ['a 15-year-old', 'a 15岁'],
    ['6 times a year', '6次 a year'],
    ['5 working days', '5个工作日'],
    ['three months', '3个月'],
    ['200 square metres', '200平方米'],
    ['50 per cent', '50%'],
    ['in 2023', 'in 2023年'],
    ['March 1, 2025', '2025年3月1日'],
    ['1 March 2025', '2025年3月1日'],
    ['since 2024-07-01', 'since 2024-07-01'],
    ['No. 14 of 2024', '〔2024〕14号'],
    ['[2024] No. 14', '〔2024〕14号'],
    ['Article 5', '第5条'],
  ])('reads %s as %s', (english, chinese) => {
    expect(figuresInChinese(english)).toBe(chinese);
  });

  it('leaves Chinese figures as they are', () => {
    expect(figuresInChinese('最高300万元，2024年7月1日起施行')).toBe('最高300万元，2024年7月1日起施行');
    expect(figuresInChinese('通政发〔2024〕14号第三条，AI企业300万元')).toBe('通政发〔2024〕14号第三条，AI企业300万元');
  });
});
