import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './testing/axe.ts';
import { openPage } from './testing/browser.ts';
import { REPLIED_CODE, UNKNOWN_CODE } from './testing/canned-desk.ts';
import { type Portal, startPortal } from './testing/portal-server.ts';
import { setStage } from './testing/stage.ts';
import type { Assistant } from './widget/assistant.ts';

const KILOBYTE = 1024;
const MOST_BYTES = { widget: 35 * KILOBYTE, chat: 45 * KILOBYTE };
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

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

async function askOn(page: Page, question: string) {
  await launcher(page).click();
  await field(page).fill(question);
  await field(page).press('Enter');
  await dialog(page).getByText('这个答复有帮助吗').waitFor();
}

describe('the widget on a foreign portal', () => {
  it('is small, and built as it is served', async () => {
    const script = await (await fetch(`${stage.server.origin}/widget.js`)).text();
    expect(gzipped(script)).toBeLessThan(MOST_BYTES.widget);
    expect(script).not.toContain('dev mode');
    const page = await (await fetch(stage.server.origin)).text();
    const parts = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/gu)].map(([, path]) => path);
    const scripts = await Promise.all(parts.map(async (path) => (await fetch(stage.server.origin + path)).text()));
    expect(scripts.map(gzipped).reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES.chat);
  });

  it('answers under a strict content policy, without a complaint, a cookie, a global or a word that outlives the tab', async () => {
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
        stored: localStorage.length,
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

  it('shows the reply of a person to who comes back with the code, and asks what nothing has as its code', async () => {
    const { page, complaints } = await openPortal();
    await askOn(page, '我们能拿多少');
    const asked = stage.server.log.requests.length;
    await field(page).fill('k7mp-3xq9');
    await field(page).press('Enter');
    await dialog(page).getByText('请到区科委窗口办理。').waitFor();
    await dialog(page).getByText('人工答复，不是系统生成').waitFor();
    const link = dialog(page).getByRole('link', { name: '查看当时的问答' });
    expect(await link.getAttribute('href')).toBe(`${stage.server.origin}/case?code=${REPLIED_CODE}`);
    expect(stage.server.log.requests).toHaveLength(asked);
    await field(page).fill(`受理码 ${UNKNOWN_CODE.slice(0, 4)}-${UNKNOWN_CODE.slice(4)}`);
    await field(page).press('Enter');
    await expect.poll(() => stage.server.log.requests.length).toBe(asked + 1);
    await dialog(page).getByText('请到区科委窗口办理。').waitFor({ state: 'detached' });
    expect(complaints.filter((one) => !one.includes('404'))).toEqual([]);
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

  it('takes theme and accent from attributes, brings an accent to where it can be read, and ignores what is no colour', async () => {
    const { page } = await openPortal({ colorScheme: 'dark' });
    const set = (name: string, value: string) =>
      page
        .locator('tongce-assistant')
        .last()
        .evaluate((element, [attribute, given]) => element.setAttribute(attribute, given), [name, value] as const);
    const colour = () => launcher(page).evaluate((element) => getComputedStyle(element).backgroundColor);
    const [light, dark] = ['rgb(20, 84, 143)', 'rgb(143, 192, 242)'];
    // Light unless it is asked to be otherwise, on a dark system too.
    await expect.poll(colour).toBe(light);
    await set('theme', 'auto');
    await expect.poll(colour).toBe(dark);
    await set('theme', 'light');
    await set('accent', 'rgb(10, 90, 60)');
    await expect.poll(colour).toBe('rgb(10, 90, 60)');
    await set('accent', 'gold');
    await expect.poll(colour).toMatch(/^rgb\(1\d\d, 1?\d\d, 0\)$/u);
    await set('accent', 'red;background:url(x)');
    await expect.poll(colour).toBe(light);
  });

  it('stays when the page replaces its body or brings the script again, and goes on with its conversation on the next page', async () => {
    const { page } = await openPortal();
    await askOn(page, '我们能拿多少');
    const asked = stage.server.log.requests.length;
    await page.evaluate(() => document.body.replaceWith(document.createElement('body')));
    await dialog(page).getByText('这个答复有帮助吗').waitFor();
    await page.addScriptTag({ url: `${stage.server.origin}/widget.js` });
    expect(await page.locator('tongce-assistant').count()).toBe(1);
    await page.evaluate(() => document.body.append(document.querySelector('tongce-assistant')?.cloneNode() ?? ''));
    expect(await page.locator('tongce-assistant').count()).toBe(1);
    await page.goto(portal.origin);
    await launcher(page).click();
    await dialog(page).getByText('这个答复有帮助吗').waitFor();
    expect(stage.server.log.requests.length).toBe(asked);
    await dialog(page).getByRole('button', { name: '新的提问' }).click();
    await field(page).fill('很长');
    await field(page).press('Enter');
    await dialog(page).getByText('这个答复有帮助吗').waitFor();
    await dialog(page).getByRole('button', { name: '提问记录' }).click();
    await dialog(page)
      .getByRole('button', { name: /^我们能拿多少/u })
      .click();
    await dialog(page).getByText('最高300万元（上限）。', { exact: true }).waitFor();
  });

  it('can be used on a page that is zoomed, written from right to left, under a bar above everything', async () => {
    const { page } = await openPortal({ viewport: { width: 1280, height: 800 } });
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      document.body.style.transform = 'scale(1.2)';
      document.body.style.setProperty('zoom', '1.5');
      const bar = document.createElement('div');
      bar.style.cssText = 'position:fixed;inset:auto 0 0 0;height:120px;background:#c00;z-index:2147483647';
      document.body.append(bar);
    });
    await launcher(page).click();
    await dialog(page).waitFor();
    expect(await dialog(page).evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    await page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
    await expect
      .poll(async () => {
        const { x = -1, y = -1, width = 0, height = 0 } = (await dialog(page).boundingBox()) ?? {};
        return x >= 0 && y >= 0 && x + width <= 1280 && y + height <= 800;
      })
      .toBe(true);
    await page.screenshot({ path: 'screenshots/widget-hostile.png' });
  });

  it('says to people and to the console that its site is not listed', async () => {
    const { page } = await openPortal();
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await page.route('**/api/chat', (route) => route.abort());
    await launcher(page).click();
    await field(page).fill('我们能拿多少');
    await field(page).press('Enter');
    await dialog(page).getByText('这个网站还没有登记').waitFor();
    expect(warnings.join()).toContain(`服务没有登记 ${portal.origin}`);
    const full = await dialog(page).getByRole('link', { name: '打开完整页面' }).getAttribute('href');
    expect(full).toBe(`${stage.server.origin}/#${new URLSearchParams({ q: '我们能拿多少' })}`);
  });

  it('begins with what the page is about, away from what stands in its corner', async () => {
    const { page } = await openPortal({ viewport: { width: 1280, height: 800 } });
    await page
      .locator('tongce-assistant')
      .last()
      .evaluate((element) => {
        element.setAttribute('topic', '人才住房');
        element.setAttribute('offset', '24 96');
      });
    await expect.poll(async () => (await launcher(page).boundingBox())?.y).toBe(800 - 96 - 52);
    await launcher(page).click();
    await dialog(page).getByRole('button', { name: '人才住房有什么支持？' }).click();
    await expect.poll(() => stage.server.log.requests.at(-1)?.message).toBe('人才住房有什么支持？');
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
    await frame.getByRole('textbox', { name: '您的问题' }).fill(REPLIED_CODE);
    await frame.getByRole('textbox', { name: '您的问题' }).press('Enter');
    await frame.getByText('请到区科委窗口办理。').waitFor();
    await page.screenshot({ path: 'screenshots/embed.png' });
    expect(complaints).toEqual([]);
  });
});
