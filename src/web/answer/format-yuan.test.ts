import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount } from './format-amount.ts';
import { formatYuan } from './format-yuan.ts';

describe('money as people read it', () => {
  it('uses 万元 and 亿元 where that is exact, 元 otherwise', () => {
    expect(formatYuan('3000000.00')).toBe('300 万元');
    expect(formatYuan('15000.00')).toBe('1.5 万元');
    expect(formatYuan('120000000.00')).toBe('1.2 亿元');
    expect(formatYuan('12345.00')).toBe('12,345 元');
    expect(formatYuan('1234.50')).toBe('1,234.50 元');
    expect(formatYuan('0.00')).toBe('0 元');
  });

  it('shows nothing rather than guess', () => {
    for (const wrong of [null, undefined, 3000000, '', '三百万', '1e6', '-5']) expect(formatYuan(wrong)).toBeNull();
  });

  it('never changes the value', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (fen) => {
        const shown = formatYuan(`${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`) ?? '';
        const [, figure = '', unit = ''] = /^([\d,.]+) (元|万元|亿元)$/u.exec(shown) ?? [];
        const [whole = '0', part = ''] = figure.replaceAll(',', '').split('.');
        const scale = { 元: 1n, 万元: 10_000n, 亿元: 100_000_000n }[unit] ?? 0n;
        expect((BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'))) * scale).toBe(fen);
      }),
    );
  });
});

describe('the figure of a measure', () => {
  it('never shows a ceiling without 最高', () => {
    expect(formatAmount({ certainty: 'ceiling', max: '3000000.00' })).toBe('最高 300 万元');
    expect(formatAmount({ certainty: 'ceiling', yuan: '3000000.00' })).toBe('最高 300 万元');
    expect(formatAmount({ certainty: 'rate_with_cap', max: '20000.00' })).toBe('最高 2 万元');
    expect(formatAmount({ certainty: 'ceiling', max: '3000000.00', per: '每年' })).toBe('每年最高 300 万元');
  });

  it('shows a range from its lower to its upper end, an exact sum as it is, and each with its period', () => {
    expect(formatAmount({ certainty: 'range', min: '20000.00', max: '30000.00' })).toBe('2 万元至 3 万元');
    expect(formatAmount({ certainty: 'exact', yuan: '100000.00', per: '每年' })).toBe('每年 10 万元');
  });

  it('shows no money where the result is none', () => {
    expect(formatAmount(null)).toBeNull();
    expect(formatAmount({ certainty: 'service' })).toBeNull();
    expect(formatAmount({ certainty: 'deadline', unit: 'working_day', max: '15' })).toBeNull();
  });
});
