import { describe, expect, it } from 'vitest';
import { fraction } from '../policy/fraction.ts';
import { findStatedRates } from '../policy/stated-rate.ts';
import { reckonProgress, reckonRate } from './reckon-rates.ts';
import { replayStep } from './reckoning/replay-trace.ts';

const NOWHERE = { clause: 'a/1', quote: '' };
const NO_DAYS = { isWorkingDay: () => true } as unknown as Parameters<typeof replayStep>[1];

const reckon = (amount: string, unit: string, text: string) => {
  const [rate] = findStatedRates(text);
  if (!rate) throw new Error(`${text}: states no rate.`);
  return reckonRate({ amount: fraction(amount), unit, words: `${amount}${unit}` }, rate, NOWHERE);
};
const resultOf = (steps: ReturnType<typeof reckon>) => steps.at(-1)?.value;

describe('a rate of a quantity', () => {
  it('keeps the unit and the bound of the text', () => {
    expect(resultOf(reckon('35', '兆瓦', '装机占比不低于60%'))).toBe('不低于21兆瓦');
    expect(resultOf(reckon('12', '立方米', '用水量下降1.5%左右'))).toBe('约11.82立方米');
    expect(resultOf(reckon('5000000', '元', '给予10%—20%的价格扣除'))).toBe('400万元至450万元');
    expect(resultOf(reckon('9411000000', '元', '收入同比增长4%'))).toBe('97.8744亿元（约97.87亿元）');
  });
  it('is rounded up where a least number of whole things is asked for, in a step of its own', () => {
    expect(reckon('33', '辆', '比例不低于80%').map(({ value }) => value)).toEqual(['不低于26.4辆', '不低于27辆']);
  });
  it('can be replayed from its trace', () => {
    for (const step of [...reckon('33', '辆', '比例不低于80%'), ...reckon('5000000', '元', '给予10%—20%的价格扣除')])
      expect(replayStep(step, NO_DAYS)).toBe(step.exact);
  });
});

describe('what is done of an aim', () => {
  it('is a share of it, and leaves a rest', () => {
    const [done, aim] = [3195, 4260].map((tons) => ({ amount: fraction(`${tons}`), unit: '吨', words: `${tons}吨` }));
    if (!done || !aim) throw new Error('two quantities');
    expect(reckonProgress(done, aim, NOWHERE).map(({ value }) => value)).toEqual(['75%', '1065吨']);
  });
});
