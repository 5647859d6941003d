import { describe, expect, it } from 'vitest';
import { openSources } from '../cli/open-sources.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { reckonReach } from './reckon-reach.ts';
import { replayStep } from './reckoning/replay-trace.ts';

const { sources } = openSources();
const NO_DAYS = { holidays: new Set<string>(), workdays: new Set<string>() } as never;
const reach = (id: string, asOf = '2026-11-20') => {
  const measure = sources.measures.get(id);
  return measure ? reckonReach(measure, calendarDate(asOf)) : null;
};

describe('from which size on a measure gives its whole ceiling', () => {
  it('is its ceiling divided by its share', () => {
    expect(reach('tzf-2024-8/old-factory-renovation')).toMatchObject({
      fact: 'fixed_investment_yuan',
      step: { step: '1000万元 ÷ 30%', value: '约3333.33万元' },
    });
  });

  it('is the day on which a surcharge is as much as what it is reckoned from', () => {
    expect(reach('bj-illegal-construction/unpaid-demolition-costs-late-fee')?.step).toMatchObject({
      step: '100% ÷ 3%',
      value: '34日',
    });
  });

  it('is nothing for a ceiling without a share', () => {
    expect(reach('tzf-2024-14/research-investment')).toBeNull();
  });

  it('can be reckoned again from its step, for every measure', () => {
    const all = [...sources.measures.keys()].flatMap((id) => reach(id) ?? []);
    expect(all.length).toBeGreaterThan(3);
    for (const { step } of all) expect(replayStep(step, NO_DAYS)).toBe(step.exact);
  });
});
