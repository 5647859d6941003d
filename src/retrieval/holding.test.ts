import { describe, expect, it } from 'vitest';
import type { Attribute } from '../question/acts.ts';
import { holdingsAsked, listHoldings } from './holding.ts';
import { LEARNT } from './learnt-weights.ts';
import { RANKING } from './reasons.ts';

describe('what a clause holds that people ask for', () => {
  it.each([
    ['给予最高30万元支持', ['figure']],
    ['贷款贴息比例不超过50%', ['figure']],
    ['应当在5个工作日内作出决定', ['time']],
    ['处一万元以上三万元以下罚款', ['figure', 'penalty']],
    ['各部门应当加强协调', []],
  ])('reads it from the words: %s', (text, holdings) => {
    expect([...listHoldings(text, { departments: [] })]).toEqual(holdings);
  });

  it('knows a responsible unit by the departments that the clause names', () => {
    expect([...listHoldings('加强宣传', { departments: ['区商务局'] })]).toEqual(['department']);
  });

  it('looks for nothing where the words do not say what is asked', () => {
    expect(holdingsAsked([])).toEqual(new Set());
    expect(holdingsAsked(['amount', 'deadline', 'list'] satisfies Attribute[])).toEqual(new Set(['figure', 'time']));
  });

  it('has a learnt weight for each learnt reason, and these stand last', () => {
    const learnt = RANKING.slice(-Object.keys(LEARNT).length);
    expect(learnt.map(({ weight }) => weight)).toEqual(Object.values(LEARNT));
    for (const { weight } of learnt) expect(weight).toBeGreaterThan(0);
  });
});
