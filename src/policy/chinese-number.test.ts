import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChineseNumber, parseChineseNumber } from './chinese-number.ts';

describe('parseChineseNumber', () => {
  it.each([
    ['零', 0],
    ['十', 10],
    ['十五', 15],
    ['二十二', 22],
    ['一百', 100],
    ['一百零三', 103],
    ['一百一十', 110],
    ['一百十二', 112],
    ['一千零五十', 1050],
    ['二〇二四', 2024],
    ['两千万', 20_000_000],
    ['一千二百五十万', 12_500_000],
    ['一亿二千万', 120_000_000],
    ['一亿零三百万', 103_000_000],
    ['一万亿', 1_000_000_000_000],
    ['三万零五', 30_005],
    ['叁拾万', 300_000],
  ])('reads %s as %i', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value);
  });

  it('reads what people say: the last digit counts the next smaller unit', () => {
    expect(parseChineseNumber('三万五')).toBe(35_000);
    expect(parseChineseNumber('一百五')).toBe(150);
    expect(parseChineseNumber('一亿五')).toBe(150_000_000);
  });

  it('calls what is no numeral none, and a bare unit no zero', () => {
    for (const text of [
      '',
      '百',
      '千',
      '万',
      '百万',
      '十百',
      '一二百',
      '二百百',
      '零万',
      '第三',
      '3',
      '三点五',
      '十零',
    ])
      expect(parseChineseNumber(text), text).toBeNull();
  });

  it('reads back every number it writes', () => {
    assert(
      property(integer({ min: 0, max: 999 }), (value) => parseChineseNumber(formatChineseNumber(value)) === value),
    );
  });

  it('multiplies by 万 and 亿 whatever stands before', () => {
    assert(
      property(integer({ min: 1, max: 999 }), integer({ min: 1, max: 999 }), (high, low) => {
        const text = `${formatChineseNumber(high)}亿零${formatChineseNumber(low)}万`;
        return parseChineseNumber(text) === high * 100_000_000 + low * 10_000;
      }),
    );
  });
});
