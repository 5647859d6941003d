import { describe, expect, it } from 'vitest';
import { openSources } from '../cli/open-sources.ts';
import { calendarDate } from '../policy/calendar-date.ts';

const { sources } = openSources();
const levelOf = (message: string) => sources.interpret(message, calendarDate('2026-11-20')).level;

describe('whose rules are asked for', () => {
  it.each([
    ['公司快上市了，通州这边给多少', 'district'],
    ['高企首次认定，通州给多少钱', 'district'],
    ['副中心这边还给补吗', 'district'],
    ['区里给多少', 'district'],
    ['小巨人，北京市给奖励吗', 'city'],
    ['市里贴多少利息', 'city'],
  ])('%s', (message, level) => expect(levelOf(message)).toBe(level));

  it.each([
    '我在通州给人打工',
    '我们搬到通州给多少',
    '公司设在副中心，能补多少',
    '我是通州的，有啥支持',
    '回到北京给不给落户',
  ])('%s: says where the asker sits', (message) => expect(levelOf(message)).toBeNull());
});
