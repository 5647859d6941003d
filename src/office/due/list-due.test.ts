import { describe, expect, it } from 'vitest';
import { openSources } from '../../cli/open-sources.ts';
import { calendarDate } from '../../policy/calendar-date.ts';
import { type AskedText, listDue } from './list-due.ts';

const { sources } = openSources();
const due = (day: string, asked: readonly AskedText[] = []) => listDue(calendarDate(day), sources, asked);

describe('what is due', () => {
  it('names what ends within ninety days, with its day and why', () => {
    // 试行期 of 通政办发〔2022〕23号 and others end in these months; whatever ends must say when and why.
    const ending = due('2024-10-15').filter(({ kind }) => kind === 'ends');
    expect(ending.length).toBeGreaterThan(0);
    for (const { day, subject, reason } of ending) {
      expect(subject).not.toBe('');
      expect(reason).not.toBe('');
      if (day !== null) expect(day >= '2024-10-15' && day <= '2025-01-13').toBe(true);
    }
  });

  it('asks for the next calendar until it is there', () => {
    expect(due('2026-11-20').filter(({ kind }) => kind === 'calendar')).toMatchObject([
      { name: '2027', day: '2026-12-31', reason: 'corpus/calendar/2027.yaml' },
    ]);
    expect(due('2025-11-20').filter(({ kind }) => kind === 'calendar')).toEqual([]);
  });

  it('counts how often people named what is not held', () => {
    const one = { named: '京政发〔1999〕1号', isNumber: true, isHeld: false };
    const held = { named: '通政发〔2024〕14号', isNumber: true, isHeld: true };
    const absent = due('2026-11-20', [one, one, held]).filter(({ kind }) => kind === 'absent');
    expect(absent[0]).toMatchObject({ name: '京政发〔1999〕1号', asked: 2 });
    expect(absent.some(({ name }) => name === '通政发〔2024〕14号')).toBe(false);
    expect(new Set(absent.map(({ name }) => name)).size).toBe(absent.length);
  });

  it('suspends nothing while the clauses read as they were confirmed', () => {
    expect(due('2026-11-20').filter(({ kind }) => kind === 'suspended')).toEqual([]);
    const outcome = { ...sources.calculate('tzf-2024-14/research-investment', {}, calendarDate('2026-11-20')) };
    const changed = listDue(
      calendarDate('2026-11-20'),
      { ...sources, calculate: () => ({ ...outcome, kind: 'suspended' }) },
      [],
    );
    expect(changed.filter(({ kind }) => kind === 'suspended')).toHaveLength(sources.measures.size);
  });
});
