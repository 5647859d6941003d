import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../http/app.ts';
import { readSettings } from '../settings.ts';
import { violations } from '../web/testing/axe.ts';
import { cutOff, fitsWindow, openPage } from '../web/testing/browser.ts';
import { setStage } from '../web/testing/stage.ts';
import { buildPages } from './build-pages.ts';
import { type Wiring, wire } from './wire-on-node.ts';

/** Most taps from the first words of a new company to a list of which nothing is asked any more. */
const MOST_TAPS = 4;

const stage = setStage();
let origin: string;
let wiring: Wiring;
let close: () => void;

beforeAll(async () => {
  await buildPages();
  wiring = wire(readSettings({ LOG_REQUESTS: 'no', RATE_LIMIT_PER_MINUTE: '0', DATA_DIR: ':memory:' }));
  const server = serve({ fetch: createApp(wiring.dependencies).fetch, port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => server.close();
}, 300_000);
afterAll(() => {
  close?.();
  wiring?.close();
});

describe('the page of supports on the real corpus', () => {
  it('leads a new AI company on a telephone to its settled list in four taps', { timeout: 120_000 }, async () => {
    const { page, complaints } = await openPage(stage.browser);
    await page.goto(`${origin}/supports`);
    const words = page.locator('input[name=words]');
    await words.fill('通州做人工智能的初创公司');
    await words.press('Enter');
    const chips = page.locator('tongce-question-chips');
    await page.getByText('人工智能', { exact: false }).first().waitFor();
    await page.getByText('加大研发投入后补助').first().waitFor();
    await page.screenshot({ path: 'screenshots/supports-asked.png', fullPage: true });
    let taps = 1;
    for (; taps < MOST_TAPS + 3; taps += 1) {
      const named = (name: string | RegExp) => chips.getByRole('button', { name });
      const ways = [named('选好了'), named('这几项都不清楚'), named(/^跳过/u).first()];
      const counts = await Promise.all(ways.map((way) => way.count()));
      const next = ways[counts.findIndex((count) => count > 0)];
      if (!next) break;
      const reply = page.waitForResponse((response) => response.url().endsWith('/api/match'));
      await next.click();
      await (await reply).finished();
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    }
    await page.screenshot({ path: 'screenshots/supports-settled.png', fullPage: true });
    expect(await chips.getByRole('button').count()).toBe(0);
    expect(taps).toBeLessThanOrEqual(MOST_TAPS);
    expect(complaints).toEqual([]);
  });

  it.each([320, 390, 1440])('fits %i pixels and gives axe nothing to find', { timeout: 120_000 }, async (width) => {
    const { page } = await openPage(stage.browser, { viewport: { width, height: 844 } });
    await page.goto(`${origin}/supports#words=${encodeURIComponent('在通州开药店')}`);
    await page.locator('tongce-support-list li').first().waitFor();
    await page.screenshot({ path: `screenshots/supports-${width}.png` });
    expect(await fitsWindow(page)).toBe(true);
    expect(await cutOff(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
});
