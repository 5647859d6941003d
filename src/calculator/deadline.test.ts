import { isWorkday } from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inProject } from '../platform/node/project.ts';
import { readMeasureSources } from '../platform/node/read-measure-sources.ts';
import { addDays, calendarDate, daysBetween } from '../policy/calendar-date.ts';
import { findDeadline } from './deadline.ts';
import { readWorkingCalendar } from './notation/read-working-calendar.ts';
import { makeWorkingDays } from './working-calendar.ts';

const calendar = readWorkingCalendar(readMeasureSources(inProject('corpus')).calendar);
const days = makeWorkingDays(calendar);
const published = fc.integer({ min: 0, max: daysBetween(calendarDate('2018-01-01'), calendarDate('2026-12-31')) });
const dayFrom = (offset: number) => addDays(calendarDate('2018-01-01'), offset);

describe('the working calendar', () => {
  it('agrees with chinese-days on every day of every published year', () => {
    const last = daysBetween(calendarDate('2018-01-01'), calendarDate('2026-12-31'));
    const differing = Array.from({ length: last + 1 }, (_, offset) => dayFrom(offset)).filter(
      (day) => days.isWorkingDay(day) !== isWorkday(day),
    );
    expect(differing).toEqual([]);
    expect(calendar.years).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });
});

describe('a deadline', () => {
  it('in working days skips the holidays and counts the make-up days', () => {
    const { due, skipped, estimated } = findDeadline(
      { from: calendarDate('2026-09-21'), days: 15, unit: 'working_day' },
      days,
    );
    expect(due).toBe('2026-10-19');
    expect(skipped).toContain('2026-10-01');
    expect(skipped).not.toContain('2026-10-10');
    expect(estimated).toBe(false);
  });

  it('in natural days runs on, and says when it falls on a day off', () => {
    const { due, next_working_day } = findDeadline(
      { from: calendarDate('2026-10-15'), days: 30, unit: 'natural_day' },
      days,
    );
    expect([due, next_working_day]).toEqual(['2026-11-14', '2026-11-16']);
  });

  it('in months ends on the corresponding day, or on the last of the month', () => {
    const months = (from: string, count: number) =>
      findDeadline({ from: calendarDate(from), days: count, unit: 'month' }, days).due;
    expect([months('2026-03-01', 3), months('2026-03-01', 9), months('2024-01-31', 1)]).toEqual([
      '2026-06-01',
      '2026-12-01',
      '2024-02-29',
    ]);
  });

  it('counts back as well', () => {
    const { due } = findDeadline({ from: calendarDate('2024-12-31'), days: 1, unit: 'year', back: true }, days);
    expect(due).toBe('2023-12-31');
  });

  it('gives both readings where the kind of day is not stated', () => {
    const { readings, convention } = findDeadline({ from: calendarDate('2024-03-01'), days: 60, unit: 'day' }, days);
    expect(readings.map(({ due }) => due)).toEqual(['2024-04-30', '2024-05-28']);
    expect(convention).toContain('没有写明是工作日还是自然日');
  });

  it('is marked estimated when it runs into a year without a published calendar', () => {
    const { estimated, convention } = findDeadline(
      { from: calendarDate('2026-12-25'), days: 20, unit: 'working_day' },
      days,
    );
    expect(estimated).toBe(true);
    expect(convention).toContain('尚未公布');
  });

  it('in working days always ends on one, with as many counted as asked', () => {
    fc.assert(
      fc.property(published, fc.integer({ min: 1, max: 90 }), (offset, count) => {
        const from = dayFrom(offset);
        const { due, skipped } = findDeadline({ from, days: count, unit: 'working_day' }, days);
        expect(days.isWorkingDay(due)).toBe(true);
        expect(daysBetween(from, due)).toBe(count + skipped.length);
      }),
    );
  });
});

describe('a year whose arrangement is not held', () => {
  const end = (from: string, count: number, unit: 'working_day' | 'natural_day') =>
    findDeadline({ from: calendarDate(from), days: count, unit }, days);

  it('has its fixed holidays all the same', () => {
    // 2027-01-01 is a Friday.
    expect(end('2026-12-25', 10, 'working_day')).toMatchObject({ due: '2027-01-11', estimated: true });
    expect(end('2026-12-25', 10, 'working_day').skipped).toContain('2027-01-01');
    expect(end('2027-09-30', 1, 'working_day').due).toBe('2027-10-04');
    expect(end('2027-04-30', 1, 'working_day').due).toBe('2027-05-03');
  });

  it('makes the working day after a day off an estimate', () => {
    const found = end('2026-12-01', 31, 'natural_day');
    expect(found).toMatchObject({ due: '2027-01-01', next_working_day: '2027-01-04', estimated: false });
    expect(found.next_working_day_estimated).toBe(true);
    expect(end('2026-10-15', 30, 'natural_day').next_working_day_estimated).toBe(false);
  });

  it('is said to be not held, and only a later one perhaps not published', () => {
    expect(end('2026-12-25', 10, 'working_day').convention).toContain('2027年的放假安排没有收录（可能尚未公布）');
    expect(end('2015-12-25', 10, 'working_day').convention).not.toContain('尚未公布');
    expect(end('2015-12-25', 10, 'working_day').unknown_years).toEqual([2015, 2016]);
  });
});
