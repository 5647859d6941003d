import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DirectAnswer, SearchHit, SearchReply } from './client/replies.ts';
import { document14, document15 } from './testing/canned-answers.ts';
import { openDesk, searchField, selectedOption } from './testing/desk-controls.ts';
import { setStage } from './testing/stage.ts';

const stage = setStage();
const HELD = 130;

/** Hits of two documents in turn, as many as are asked for. */
async function serveHits(page: Page, held: number, status: DirectAnswer['status'] | null): Promise<URL[]> {
  const asked: URL[] = [];
  await page.route('**/api/search?*', (route) => {
    const url = new URL(route.request().url());
    asked.push(url);
    const hits = Array.from({ length: Math.min(held, Number(url.searchParams.get('limit'))) }, (_, at) => hitAt(at));
    const answer = status && { status, text: '没有查到', clauses: [] };
    const interpreted = { text: '', addresses: [], corrections: [], synonyms: [] };
    const reply: SearchReply = {
      query: '',
      interpreted,
      as_of: '2026-11-20',
      total: held,
      took_ms: 1,
      hits,
      suggestions: [],
      answer,
    };
    return route.fulfill({ json: reply });
  });
  return asked;
}

function hitAt(at: number): SearchHit {
  const document = at % 2 === 0 ? document14 : document15;
  const label = `第${at}条`;
  const clause = { id: `${document.id}/${at}`, path: String(at), label, text: `${label}研发`, headings: [] };
  return { clause, document, score: 1, highlights: [], reasons: [], elsewhere: [] };
}

const found = (page: Page) => page.getByRole('group', { name: '查询结果' }).getByRole('option');
const nothingNear = (page: Page) => page.getByText('没有查到与此直接相关的规定');

describe('what is found on the desk', () => {
  it('stands under its document, goes on beyond the first twenty and keeps what is chosen', async () => {
    const { page } = await openDesk(stage);
    await serveHits(page, HELD, null);
    await searchField(page).fill('研发');
    await page.getByText('显示前 20 条，共 130 条').waitFor();
    expect(await page.locator('.holder').allInnerTexts()).toEqual([document14.title, document15.title]);
    for (let step = 0; step < 12; step++) await searchField(page).press('ArrowDown');
    const chosen = await selectedOption(page).innerText();
    for (const shown of [40, 60, 80, 100]) {
      await page.getByRole('button', { name: '显示更多' }).click();
      await expect.poll(() => found(page).count()).toBe(shown);
    }
    expect(await selectedOption(page).innerText()).toBe(chosen);
  });

  it('is said not to be what was asked when nothing is near', async () => {
    const { page } = await openDesk(stage);
    await serveHits(page, 3, 'not_found');
    await searchField(page).fill('离婚财产');
    await nothingNear(page).waitFor();
    expect(await found(page).count()).toBe(3);
  });

  it('is not called near where nothing was found at all', async () => {
    const { page } = await openDesk(stage);
    await serveHits(page, 0, 'out_of_scope');
    await searchField(page).fill('asdf');
    await page.getByText('没有查到。可以减少字数').waitFor();
    expect(await nothingNear(page).count()).toBe(0);
  });

  it('is looked for in one document alone when that is chosen', async () => {
    const { page } = await openDesk(stage, '/desk?q=研发');
    const asked = await serveHits(page, HELD, null);
    await page.getByText('筛选', { exact: true }).click();
    await page.getByRole('combobox', { name: '只查这份文件' }).selectOption(document15.id);
    await expect.poll(() => asked.at(-1)?.searchParams.get('document')).toBe(document15.id);
  });
});
