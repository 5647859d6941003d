import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage } from './testing/browser.ts';
import { askOn, feedbackOn, questionField } from './testing/chat-controls.ts';
import { type Portal, startPortal } from './testing/portal-server.ts';
import { setStage } from './testing/stage.ts';

const stage = setStage();
let portal: Portal;

beforeAll(async () => {
  portal = await startPortal(stage.server.origin);
});
afterAll(() => portal.close());

/** An answer of the widget on a page that came without HTTPS. */
async function answerWithoutHttps(): Promise<Page> {
  const { page } = await openPage(stage.browser);
  await page.goto(portal.origin.replace('localhost', 'portal.test'));
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.getByRole('button', { name: '政策问答' }).click();
  await askOn(page, '我们能拿多少');
  await feedbackOn(page).waitFor();
  return page;
}

const copyOn = (page: Page) => page.getByRole('button', { name: '复制', exact: true }).click();

describe('copying on a portal without HTTPS', () => {
  it('puts the text on the clipboard under the open dialog, and says so', async () => {
    const page = await answerWithoutHttps();
    await copyOn(page);
    await page.getByText('已复制').waitFor();
    await questionField(page).click();
    await page.keyboard.press('Control+V');
    expect(await questionField(page).inputValue()).toContain('通政发〔2024〕14号');
  });

  it('says that it did not where the page takes the command away, and leaves the text selected', async () => {
    const page = await answerWithoutHttps();
    await page.evaluate(() => addEventListener('copy', (event) => event.stopImmediatePropagation(), { capture: true }));
    await copyOn(page);
    await page.getByText('浏览器不允许复制').waitFor();
    const selected = await page
      .locator('dialog textarea[readonly]')
      .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
    expect(selected).toContain('通政发〔2024〕14号');
    expect(await page.getByText('已复制').count()).toBe(0);
  });
});
