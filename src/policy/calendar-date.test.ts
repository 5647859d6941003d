import { assert, integer, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  datePartsOf,
  daysBetween,
  daysInMonth,
  formatChineseDate,
  makeCalendarDate,
  parseCalendarDate,
  parseChineseDate,
  todayInShanghai,
} from './calendar-date.ts';

const day = tuple(integer({ min: 1950, max: 2150 }), integer({ min: 1, max: 12 }), integer({ min: 1, max: 28 })).map(
  ([year, month, dayOfMonth]) => makeCalendarDate(year, month, dayOfMonth) as CalendarDate,
);

describe('a calendar date', () => {
  it('is a real day, written YYYY-MM-DD', () => {
    expect(parseCalendarDate('2024-02-29')).toBe('2024-02-29');
    for (const text of ['2023-02-29', '2024-13-01', '2024-00-10', '2024-6-1', '2024-06-31', '1899-12-31', '昨天', ''])
      expect(parseCalendarDate(text), text).toBeNull();
    expect(() => calendarDate('2024-06-31')).toThrow(/2024-06-31.*YYYY-MM-DD/u);
  });

  it('is read as official texts print it, when nothing else stands there', () => {
    assert(property(day, (date) => parseChineseDate(formatChineseDate(date)) === date));
    expect(parseChineseDate(' 2024 年 6 月 5 日\n')).toBe('2024-06-05');
    for (const text of ['2024年6月31日', '2024年6月', '自2024年6月5日起', '二〇二四年六月五日', ''])
      expect(parseChineseDate(text), text).toBeNull();
  });

  it('reads back what it is made of', () => {
    assert(
      property(day, (date) => {
        const { year, month, day: dayOfMonth } = datePartsOf(date);
        return makeCalendarDate(year, month, dayOfMonth) === date && parseCalendarDate(date) === date;
      }),
    );
  });

  it('counts days there and back, whatever the time zone', () => {
    assert(
      property(day, integer({ min: -3000, max: 3000 }), (date, days) => {
        const later = addDays(date, days);
        return daysBetween(date, later) === days && addDays(later, -days) === date;
      }),
    );
  });

  it('never leaves the years it knows in silence', () => {
    expect(() => addDays(calendarDate('2199-12-31'), 1)).toThrow(/2200-01-01/u);
    expect(() => addDays(calendarDate('2024-01-01'), Number.MAX_SAFE_INTEGER)).toThrow(/2024-01-01 \+/u);
  });

  it('sorts as text in the order of time', () => {
    assert(property(day, day, (one, other) => one < other === daysBetween(one, other) > 0));
  });

  it('falls on the corresponding day of a later month, or on its last day', () => {
    // 试行期1年 from 2024-04-30; 民法典第二百零二条 for months without the day.
    expect(addMonths(calendarDate('2024-04-30'), 12)).toBe('2025-04-30');
    expect(addMonths(calendarDate('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(calendarDate('2024-02-29'), 12)).toBe('2025-02-28');
    expect(addMonths(calendarDate('2024-03-31'), -1)).toBe('2024-02-29');
    assert(
      property(day, integer({ min: -24, max: 24 }), (date, months) => {
        const moved = datePartsOf(addMonths(date, months));
        const from = datePartsOf(date);
        const distance = (moved.year - from.year) * 12 + moved.month - from.month;
        return distance === months && moved.day === Math.min(from.day, daysInMonth(moved.year, moved.month));
      }),
    );
  });

  it('is printed as official texts print it', () => {
    expect(formatChineseDate(calendarDate('2024-07-01'))).toBe('2024年7月1日');
  });

  it('is the day in Shanghai, not in Greenwich', () => {
    expect(todayInShanghai(new Date('2026-11-19T15:59:59Z'))).toBe('2026-11-19');
    expect(todayInShanghai(new Date('2026-11-19T16:00:00Z'))).toBe('2026-11-20');
  });
});
