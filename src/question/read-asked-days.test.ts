import { describe, expect, it } from 'vitest';
import { calendarDate } from '../policy/calendar-date.ts';
import { datesAsked } from './read-asked-days.ts';
import { readDates } from './read-dates.ts';

function asked(message: string, asOf = '2026-11-20') {
  const day = calendarDate(asOf);
  return datesAsked({ message, as_of: day }, { text: message, dates: readDates(message, day), addresses: [] }, null);
}

describe('the days that a question asks about', () => {
  it('are each answered once, however often they are said', () => {
    expect(asked('2024年的高企补助和2024年的小升规补助是多少')).toEqual(['2024-12-31']);
    expect(asked('2023年和去年、2023年底的标准')).toEqual(['2023-12-31', '2025-12-31']);
    expect(asked('前年'.repeat(2000))).toEqual(['2024-12-31']);
  });
  it('are few, and the present one is among them when it is asked for', () => {
    const years = Array.from({ length: 60 }, (_, at) => `${1950 + at}年`).join('、');
    expect(asked(`${years}的标准`)).toHaveLength(4);
    expect(asked(`${years}的标准，现在呢`)?.at(-1)).toBe('2026-11-20');
  });
  it('are none where calendar dates do not reach', () => {
    expect(asked('去年的补贴', '1900-01-01')).toBeNull();
    expect(asked('前年的补贴', '1901-12-31')).toBeNull();
    expect(readDates('后年', calendarDate('2199-01-01'))).toEqual([]);
  });
});
