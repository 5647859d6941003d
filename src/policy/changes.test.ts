import { describe, expect, it } from 'vitest';
import { built } from '../ingest/testing/built-corpus.ts';
import { calendarDate } from './calendar-date.ts';
import { changesBetween, headOfChange } from './changes.ts';

const clausesOf = (id: string) => built.corpus.clauses.filter(({ document }) => document === id);
const between = (from: string, to: string) =>
  changesBetween(built.corpus.documents, clausesOf, calendarDate(from), calendarDate(to));

describe('what changed between two days', () => {
  it('is the rule that was repealed and the one that repealed it', () => {
    const found = between('2024-06-30', '2024-07-01').map(({ document, kind, day }) => [document, kind, day]);
    expect(found).toContainEqual(['tzf-2022-15', 'ended', '2024-07-01']);
    expect(found).toContainEqual(['tzf-2024-14', 'began', '2024-07-01']);
    expect(found).toHaveLength(2);
  });

  it('is what expired by its own words, and what is likely over by them', () => {
    const found = between('2025-12-31', '2026-01-01');
    expect(found.find(({ document }) => document === 'tzbf-2022-27')).toMatchObject({
      ...{ kind: 'ended', now: 'expired' },
      // 有效期至2025年12月31日: that day it still held.
      day: '2026-01-01',
    });
    const likely = found.find(({ document }) => document === 'bj-general-ai');
    expect(likely).toMatchObject({ now: 'likely_over', day: '2026-01-01' });
    expect(likely && headOfChange(likely)).toBe('2026年1月1日 · 可能不再适用');
  });

  it('is a clause that ended by itself', () => {
    const found = between('2022-12-31', '2023-01-01');
    expect(found.find(({ clause }) => clause === 'bj-sme-relief/5')).toMatchObject({ kind: 'ended', now: 'expired' });
  });

  it('is nothing between a day and itself', () => {
    expect(between('2026-11-20', '2026-11-20')).toEqual([]);
  });
});
