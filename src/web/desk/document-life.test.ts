import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../policy/calendar-date.ts';
import { lifeOf } from './document-life.ts';

const on = (day: string) => ({ date: calendarDate(day), quote: day, clause: null, computed: null });
const none = { date: null, reason: '文本没有写明' } as const;

describe('the life of a document', () => {
  it('runs from its first day in force to its repeal', () => {
    const dates = { issued: on('2022-11-09'), effective_from: on('2023-01-01'), effective_until: none };
    const repeal = {
      kind: 'repealed_by',
      target: 'tzf-2024-14',
      title: null,
      number: '通政发〔2024〕14号',
      clause: null,
      quote: '',
    } as const;
    const life = lifeOf({ dates, relations: [{ ...repeal, from: calendarDate('2024-07-01') }] });
    expect(life.from).toBe('2023-01-01');
    expect(life.until).toBe('2024-07-01');
    expect(life.events.map(({ kind }) => kind)).toEqual(['issued', 'from', 'repealed']);
    expect(life.events.at(-1)?.by).toBe('通政发〔2024〕14号');
  });

  it('stays open where the text gives no end, and empty where it gives no date', () => {
    expect(lifeOf({ dates: { issued: on('2022-11-09') }, relations: [] })).toMatchObject({
      from: '2022-11-09',
      until: null,
    });
    expect(lifeOf({ dates: { issued: none }, relations: [] })).toEqual({ events: [], from: null, until: null });
  });
});
