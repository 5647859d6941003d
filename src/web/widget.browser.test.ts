import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './testing/axe.ts';
import { openPage } from './testing/browser.ts';
import { type Portal, startPortal } from './testing/portal-server.ts';
import { setStage } from './testing/stage.ts';
import type { Assistant } from './widget/assistant.ts';

const MOST_BYTES = 60_000;
let portal: Portal;

const stage = setStage();

beforeAll(async () => {
  if (stage.server) portal = await startPortal(stage.server.origin);
});

afterAll(async () => {
  await portal?.close();
});

const launcher = (page: Page) => page.getByRole('button', { name: '政策问答' });
const dialog = (page: Page) => page.getByRole('dialog', { name: '政策问答' });
const field = (page: Page) => dialog(page).getByRole('textbox', { name: '您的问题' });

async function openPortal(options = {}) {
  const opened = await openPage(stage.browser, options);
  await opened.page.goto(portal.origin);
  await launcher(opened.page).waitFor();
  return opened;
}

async function askOn(page: Page, question: string) {
  await launcher(page).click();
  await field(page).fill(question);
  await field(page).press('Enter');
  await dialog(page).getByText('这个答复有帮助吗').waitFor();
}

describe('the widget on a foreign portal', () => {
  it('is small, and built as it is served', async () => {
    const script = await (await fetch(`${stage.server.origin}/widget.js`)).text();
    expect(gzipSync(script).length).toBeLessThan(MOST_BYTES);
    expect(script).not.toContain('dev mode');
  });

  it('answers under a strict content policy, without a complaint, a cookie, a stored word or a global', async () => {
    const { page, complaints } = await openPage(stage.browser, {});
    await page.addInitScript(() => Object.assign(window, { before: new Set(Object.getOwnPropertyNames(window)) }));
    await page.goto(portal.origin);
    await askOn(page, '我们能拿多少');
    expect(stage.server.log.requests.at(-1)?.facts).toEqual({ registered_in_tongzhou: true });
    const left = await page.evaluate(() => {
      const { before } = window as unknown as { before: Set<string> };
      return {
        globals: Object.getOwnPropertyNames(window).filter(
          (name) => !before.has(name) && name !== 'before' && !/^\d+$/u.test(name),
        ),
        stored: localStorage.length + sessionStorage.length,
      };
    });
    // Lit marks its version on the window, so that two copies on a page are noticed.
    expect(left.globals.filter((name) => !/^(lit|reactiveElement)/u.test(name))).toEqual([]);
    expect(left.stored).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('looks the same under a hostile stylesheet', async () => {
    const { page } = await openPortal({ viewport: { width: 1280, height: 900 } });
    await askOn(page, '我们能拿多少');
    const style = await dialog(page)
      .getByText('文件没有规定')
      .evaluate((element) => {
        const { fontFamily, letterSpacing, textTransform, fontSize, textAlign } = getComputedStyle(element);
        return { fontFamily, letterSpacing, textTransform, fontSize, textAlign };
      });
    expect(style.fontFamily).toContain('PingFang SC');
    expect(style).toMatchObject({
      letterSpacing: 'normal',
      textTransform: 'none',
      fontSize: '17px',
      textAlign: 'start',
    });
    const height = await field(page).evaluate((element) => element.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(40);
    await page.screenshot({ path: 'screenshots/widget-1280.png' });
  });

  it('keeps the keyboard inside and gives it back', async () => {
    const { page } = await openPortal();
    await launcher(page).focus();
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => document.activeElement?.tagName);
      expect(['TONGCE-ASSISTANT', 'BODY']).toContain(where);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className))
      .toContain('launcher');
  });

  it('tells the page what happens, and nothing else', async () => {
    const { page } = await openPortal();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const name of [
        'tongce-open',
        'tongce-question',
        'tongce-answer',
        'tongce-close',
        'reply',
        'suggest',
        'turn-changed',
      ])
        document.addEventListener(name, () => heard.push(name));
    });
    await askOn(page, '我们能拿多少');
    await dialog(page).getByRole('button', { name: '否', exact: true }).click();
    await dialog(page).getByText('年度研发投入是多少？', { exact: true }).waitFor();
    expect(stage.server.log.requests.at(-1)?.facts).toMatchObject({ has_special_deal: false });
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard))
      .toEqual([
        'tongce-open',
        ...['tongce-question', 'tongce-answer'],
        ...['tongce-question', 'tongce-answer'],
        'tongce-close',
      ]);
  });

  it('stays open when it is opened while it is closing, and tells of both', async () => {
    const { page } = await openPortal();
    await launcher(page).click();
    await dialog(page).waitFor();
    const heard = await page
      .locator('tongce-assistant')
      .last()
      .evaluate(async (element) => {
        const assistant = element as Assistant;
        const names: string[] = [];
        for (const name of ['tongce-open', 'tongce-close']) assistant.addEventListener(name, () => names.push(name));
        assistant.hide();
        await assistant.updateComplete;
        assistant.show();
        await assistant.updateComplete;
        // The browser tells of the closing in a later task.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return names;
      });
    expect(heard).toEqual(['tongce-close', 'tongce-open']);
    expect(await dialog(page).isVisible()).toBe(true);
  });

  it('keeps what was replied while it is closed', async () => {
    const { page } = await openPortal();
    await askOn(page, '我们能拿多少');
    await dialog(page).getByRole('button', { name: '否', exact: true }).click();
    await dialog(page).getByText('年度研发投入是多少？', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    await launcher(page).click();
    await field(page).fill('很长');
    await field(page).press('Enter');
    await dialog(page).getByText('这个答复有帮助吗').nth(1).waitFor();
    expect(stage.server.log.requests.at(-1)?.facts).toEqual({ registered_in_tongzhou: true, has_special_deal: false });
  });

  it('asks its own service, though its script comes after the element', async () => {
    const { page } = await openPage(stage.browser, {});
    await page.goto(`${portal.origin}/late`);
    await askOn(page, '我们能拿多少');
  });

  it('lives beside another one on the same page', async () => {
    const { page } = await openPortal();
    await page.getByRole('button', { name: '问问这项政策' }).click();
    await page.getByRole('dialog', { name: '问问这项政策' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await askOn(page, '我们能拿多少');
    expect(await page.locator('tongce-assistant').count()).toBe(2);
  });

  it('takes theme and accent from attributes, and ignores an accent that is no colour', async () => {
    const { page } = await openPortal();
    const setAccent = (accent: string) =>
      page
        .locator('tongce-assistant')
        .last()
        .evaluate((element, colour) => {
          element.setAttribute('accent', colour);
          element.setAttribute('theme', 'dark');
        }, accent);
    const colour = () => launcher(page).evaluate((element) => getComputedStyle(element).backgroundColor);
    await setAccent('rgb(10, 90, 60)');
    await expect.poll(colour).toBe('rgb(10, 90, 60)');
    await setAccent('red;background:url(x)');
    await expect.poll(colour).toBe('rgb(143, 192, 242)');
  });

  it.each([
    [320, 'light'],
    [390, 'dark'],
    [1440, 'light'],
  ] as const)('fills a telephone, fits %i pixels and gives axe nothing to find (%s)', async (width, colorScheme) => {
    const { page } = await openPortal({ viewport: { width, height: 740 }, colorScheme });
    await askOn(page, '我们能拿多少');
    const box = await dialog(page).boundingBox();
    if (width < 480) expect(box).toMatchObject({ x: 0, y: 0, width, height: 740 });
    else expect(box?.width).toBe(440);
    const isCut = await dialog(page)
      .locator('.content')
      .evaluate((element) => element.scrollWidth > element.clientWidth);
    expect(isCut).toBe(false);
    await page.screenshot({ path: `screenshots/widget-${width}-${colorScheme}.png` });
    expect(await violations(page, 'tongce-assistant')).toEqual([]);
  });

  it('has a frame for pages without scripts', async () => {
    const { page, complaints } = await openPage(stage.browser, {});
    await page.goto(`${portal.origin}/frame`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('textbox', { name: '您的问题' }).fill('我们能拿多少');
    await frame.getByRole('textbox', { name: '您的问题' }).press('Enter');
    await frame.getByText('这个答复有帮助吗').waitFor();
    await page.screenshot({ path: 'screenshots/embed.png' });
    expect(complaints).toEqual([]);
  });
});
