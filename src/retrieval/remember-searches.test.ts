import { describe, expect, it } from 'vitest';
import { calendarDate } from '../policy/calendar-date.ts';
import { rememberSearches } from './remember-searches.ts';
import type { SearchRequest, SearchResult } from './search-result.ts';

const ask = (query: string, day = '2026-11-20'): SearchRequest => ({ query, asOf: calendarDate(day) });

/** A search that says how often it was asked. */
function counted(fails = 0) {
  const asked: string[] = [];
  const search = async ({ query, asOf }: SearchRequest) => {
    asked.push(`${query} ${asOf}`);
    if (asked.length <= fails) throw new Error('no database');
    return { total: asked.length } as SearchResult;
  };
  return { asked, search };
}

describe('searches that are remembered', () => {
  it('are made once for a question and a day', async () => {
    const { asked, search } = counted();
    const remembered = rememberSearches(search);
    await remembered(ask('首贷'));
    await remembered(ask('首贷'));
    await remembered(ask('首贷', '2023-01-01'));
    expect(asked).toEqual(['首贷 2026-11-20', '首贷 2023-01-01']);
  });

  it('are forgotten, the oldest first', async () => {
    const { asked, search } = counted();
    const remembered = rememberSearches(search, 2);
    for (const query of ['一', '二', '三', '二', '一']) await remembered(ask(query));
    expect(asked.map((one) => one[0])).toEqual(['一', '二', '三', '一']);
  });

  it('are made again when they failed', async () => {
    const { asked, search } = counted(1);
    const remembered = rememberSearches(search);
    await expect(remembered(ask('首贷'))).rejects.toThrow('no database');
    await remembered(ask('首贷'));
    expect(asked).toHaveLength(2);
  });
});
