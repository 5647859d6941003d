import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './testing/axe.ts';
import { cutOff, fitsWindow, openPage } from './testing/browser.ts';
import { type Portal, startPortal } from './testing/portal-server.ts';
import { setStage } from './testing/stage.ts';

/** A window of 1280 × 1024 at 400 % zoom. */
const ZOOMED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

const stage = setStage();
let portal: Portal;

beforeAll(async () => {
  if (stage.server) portal = await startPortal(stage.server.origin);
});

afterAll(async () => {
  await portal?.close();
});

/** Share of the window that stays covered while the page is scrolled. */
function coveredShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const heights: number[] = [];
    const visit = (element: Element): void => {
      const { position, display } = getComputedStyle(element);
      if (display === 'none') return;
      if (position === 'fixed' || position === 'sticky') heights.push(element.getBoundingClientRect().height);
      for (const child of [...element.children, ...(element.shadowRoot?.children ?? [])]) visit(child);
    };
    visit(document.body);
    return Math.max(0, ...heights.filter((height) => height < innerHeight)) / innerHeight;
  });
}

/** Where, and the words that stand there when all has come. */
const PLACES = {
  chat: ['/?q=我们能拿多少', '这个答复有帮助吗'],
  desk: ['/desk?q=研发投入&open=tzf-2024-14/3.1', '复制引用（c）'],
  'desk with completions': ['/desk?q=支持', '通政发〔2022〕15号第三条（一）'],
  'desk, empty': ['/desk', '2 份文件'],
  comparison: ['/desk?view=compare&open=tzf-2022-15&against=tzf-2024-14', '改动 1 条'],
  'coverage and evaluation': ['/about#evaluation', '此后收录内容有更新'],
  accessibility: ['/accessibility', '遇到障碍'],
  'a clause': ['/d/tzf-2024-14/3.1', '通政发〔2024〕14号'],
  'a document': ['/d/tzf-2024-14', '通政发〔2024〕14号'],
  'the interface': ['/docs', '/api/search'],
  'the portal': ['/demo', '问问这项政策'],
} as const;

describe('at 400 % zoom', () => {
  it.each(Object.entries(PLACES))('nothing is cut and nothing scrolls sideways: %s', async (name, [path, words]) => {
    const { page } = await openPage(stage.browser, ZOOMED);
    await page.goto(stage.server.origin + path);
    await page.getByText(words).first().waitFor();
    await page.screenshot({ path: `screenshots/zoom-${name.replace(/\W+/gu, '-')}.png`, fullPage: true });
    expect(await fitsWindow(page)).toBe(true);
    expect(await cutOff(page)).toEqual([]);
    expect(await coveredShare(page)).toBeLessThan(0.4);
    // The portal is ugly on purpose.
    expect(await violations(page, name === 'the portal' ? 'tongce-assistant' : undefined)).toEqual([]);
  });

  it('the widget fills the window and can be used', async () => {
    const { page } = await openPage(stage.browser, ZOOMED);
    await page.goto(portal.origin);
    await page.getByRole('button', { name: '政策问答' }).click();
    const dialog = page.getByRole('dialog', { name: '政策问答' });
    await dialog.getByRole('textbox', { name: '您的问题' }).fill('我们能拿多少');
    await dialog.getByRole('textbox', { name: '您的问题' }).press('Enter');
    await dialog.getByText('这个答复有帮助吗').waitFor();
    await page.screenshot({ path: 'screenshots/zoom-widget.png' });
    expect(await dialog.boundingBox()).toMatchObject({ x: 0, y: 0, width: 320, height: 256 });
    expect(await cutOff(page)).toEqual([]);
  });
});
