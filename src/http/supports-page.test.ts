import { describe, expect, it } from 'vitest';
import { openSources } from '../cli/open-sources.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { renderSupportsTopic } from './supports-page.ts';

const { sources } = openSources();
const today = calendarDate('2026-11-20');
const page = (asOf: string, day: string) =>
  renderSupportsTopic('listing', { asOf: calendarDate(asOf), today, day, origin: 'https://policy.example' }, sources);

describe('the page of supports in one situation', () => {
  it('of another day says so over the list, and keeps the day on every link to a text', async () => {
    const shown = (await page('2023-06-01', '?as_of=2023-06-01')) ?? '';
    expect(shown).toContain('这一页说的是2023年6月1日的情况，不是今天');
    const links = [...shown.matchAll(/<a href="(\/(?:d|supports)\/[^"]+)"/gu)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((href) => !href?.endsWith('?as_of=2023-06-01'))).toEqual([]);
  });

  it('of today says nothing of another day', async () => {
    expect(await page('2026-11-20', '')).not.toContain('这一页说的是');
  });
});
