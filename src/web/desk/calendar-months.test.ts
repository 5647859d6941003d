import { describe, expect, it } from 'vitest';
import { monthsOf } from './calendar-months.ts';

describe('a period on the calendar', () => {
  it('shows every month that it touches, in weeks from Monday to Sunday', () => {
    const months = monthsOf({ from: '2026-09-28', due: '2026-10-09', skipped: ['2026-10-01', '2026-10-02'] });
    expect(months.map(({ month }) => month)).toEqual([9, 10]);
    // 2026年10月1日 is a Thursday.
    expect(months[1]?.weeks[0]?.map((day) => day?.day ?? null)).toEqual([null, null, null, 1, 2, 3, 4]);
    const roles = months.flatMap(({ weeks }) => weeks.flat()).flatMap((day) => (day ? [[day.date, day.role]] : []));
    expect(Object.fromEntries(roles)).toMatchObject({
      '2026-09-28': 'start',
      '2026-09-29': 'counted',
      '2026-10-01': 'off',
      '2026-10-09': 'due',
      '2026-10-10': 'plain',
    });
  });

  it('counts back as well, across the turn of a year', () => {
    const months = monthsOf({ from: '2026-01-05', due: '2025-12-29', skipped: [] });
    expect(months.map(({ year, month }) => `${year}-${month}`)).toEqual(['2025-12', '2026-1']);
  });

  it('stops after twelve months', () => {
    expect(monthsOf({ from: '2026-01-01', due: '2030-01-01', skipped: [] })).toHaveLength(12);
  });
});
