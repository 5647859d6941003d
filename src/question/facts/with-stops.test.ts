import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withStops } from './with-stops.ts';

describe('blanks between clauses', () => {
  it.each([
    ['建筑公司450人 派遣150 安全员几个', '建筑公司450人，派遣150，安全员几个'],
    ['罚了30万 我能拿多少', '罚了30万，我能拿多少'],
    ['投资 3000 万元', '投资，3000 万元'],
    ['3 月 12 平方米', '3 月，12 平方米'],
    ['做 AI 的 20 人', '做 AI 的，20 人'],
  ])('%s', (message, expected) => expect(withStops(message)).toBe(expected));

  it('keep every place', () => fc.assert(fc.property(fc.string(), (text) => withStops(text).length === text.length)));
});
