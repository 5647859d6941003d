import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, formatMoneyRange, formatYuan, parseYuan } from './money.ts';

describe('money', () => {
  it('reads amounts as people and texts write them', () => {
    expect(['20000.00', '20,000元', '300万元', '1.5亿', '98.765元', '１０万元'].map(parseYuan)).toEqual([
      2_000_000n,
      2_000_000n,
      300_000_000n,
      15_000_000_000n,
      9_877n,
      10_000_000n,
    ]);
    expect(['', '三百万', '约10万', '10%'].map(parseYuan)).toEqual([null, null, null, null]);
  });

  it('writes the short form only where nothing is lost', () => {
    expect(
      ['3000000', '15000', '15000.5', '33333333.33', '150000000', '0', '99999.99'].map((text) =>
        formatMoney(parseYuan(text) ?? 0n),
      ),
    ).toEqual(['300万元', '15,000元', '15,000.50元', '33,333,333.33元', '1.5亿元', '0元', '99,999.99元']);
  });

  it('writes both ends of a range in one unit', () => {
    const range = (low: string, high: string) => formatMoneyRange(parseYuan(low) ?? 0n, parseYuan(high) ?? 0n);
    expect([range('20000', '30000'), range('15000', '100000'), range('50000', '150000')]).toEqual([
      '2万元至3万元',
      '1.5万元至10万元',
      '5万元至15万元',
    ]);
    expect([range('1000', '10000'), range('19999.95', '30000'), range('50000', '200000000')]).toEqual([
      '1,000元至10,000元',
      '19,999.95元至30,000元',
      '50,000元至2亿元',
    ]);
  });

  it('every amount reads back, in both forms', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (fen) => {
        expect(parseYuan(formatYuan(fen))).toBe(fen);
        expect(parseYuan(formatMoney(fen))).toBe(fen);
      }),
    );
  });
});
