import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { violations } from './testing/axe.ts';
import { fitsWindow, openPage } from './testing/browser.ts';
import { holdBack } from './testing/hold-back.ts';
import { setStage } from './testing/stage.ts';

const MOST_CHAT_BYTES = 120_000;

const stage = setStage();

describe('the pages', () => {
  it.each(['/', '/desk', '/about'])('loads no more script than planned: %s', async (path) => {
    const { page } = await openPage(stage.browser);
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(stage.server.origin + path, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(scripts)).reduce((sum, one) => sum + one, 0);
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThan(MOST_CHAT_BYTES);
  });

  it('shows what is held, and on demand what is not', async () => {
    const { page, complaints } = await openPage(stage.browser, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${stage.server.origin}/about`);
    await page.getByText('怎么回答').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    await page.getByRole('link', { name: '全部文件（2）' }).click();
    await page.getByText('北京城市副中心加强科技创新引领高质量发展支持办法').waitFor();
    await page.getByLabel('按标题或文号查找').fill('2022');
    await expect.poll(() => page.locator('tongce-document-table li').count()).toBe(1);
    await page.goBack();
    await page.getByRole('link', { name: '没有收录的' }).click();
    await page.getByText('文中提到、但没有收录的材料').click();
    await page.getByText('后补助事项申报指南').waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows what the last evaluation measured, and of which day and corpus', async () => {
    const { page } = await openPage(stage.browser);
    await page.goto(`${stage.server.origin}/about#evaluation`);
    await page.getByText('2026年11月19日测得，收录内容版本 0f9e8d7c6b5a。此后收录内容有更新').waitFor();
    expect(await page.getByRole('row', { name: '全部' }).innerText()).toMatch(/62\s+96\.8\s+74\.2\s+88\.7\s+86\.7/u);
    expect(await page.getByRole('listitem').filter({ hasText: '失效条款当依据' }).innerText()).toContain('0%');
  });

  it('says so when no evaluation was made', async () => {
    const { page } = await openPage(stage.browser);
    await page.route('**/evaluation.json', (route) => route.fulfill({ json: null }));
    await page.goto(`${stage.server.origin}/about#evaluation`);
    await page.getByText('还没有做过评测').waitFor();
  });

  it('prints a clause without what can only be tapped, and lets no policy of the page refuse its data', async () => {
    const { page, complaints } = await openPage(stage.browser);
    await page.goto(`${stage.server.origin}/d/tzf-2024-14/3.1`);
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'Legislation' });
    expect(await page.getByRole('link', { name: '问这一条' }).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: '问这一条' }).isVisible()).toBe(false);
    expect(await page.locator('blockquote').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('can be read at 400 % zoom, the field not in the way', async () => {
    const { page } = await openPage(stage.browser, { viewport: { width: 360, height: 225 } });
    await page.goto(`${stage.server.origin}/?q=我们能拿多少`);
    await page.getByText('这个答复有帮助吗').waitFor();
    expect(await fitsWindow(page)).toBe(true);
    const position = await page.locator('.dock').evaluate((element) => getComputedStyle(element).position);
    expect(position).toBe('static');
  });

  it('keeps still for people who asked for that', async () => {
    const { page } = await openPage(stage.browser, { reducedMotion: 'reduce' });
    await holdBack(page, '**/api/chat');
    await page.goto(`${stage.server.origin}/?q=我们能拿多少`);
    await page.locator('.waiting').getByText('查找').waitFor();
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  });

  it.each([
    ['/about', 320, 'light', '怎么回答'],
    ['/about#evaluation', 320, 'light', '此后收录内容有更新'],
    ['/about', 1440, 'dark', '怎么回答'],
    ['/accessibility', 320, 'dark', '遇到障碍'],
    ['/accessibility', 1440, 'light', '遇到障碍'],
    ['/d/tzf-2024-14', 320, 'light', '问这份文件'],
    ['/d/tzf-2024-14', 1440, 'dark', '问这份文件'],
    ['/d/tzf-2024-14/3.1', 320, 'dark', '问这一条'],
    ['/d/tzf-2022-15/3.1', 1440, 'light', '问这一条'],
    ['/d/tzf-2024-14/3.99', 320, 'light', '您要找的可能是'],
    ['/embed', 320, 'light', '提问'],
    ['/embed?theme=dark', 390, 'light', '提问'],
  ] as const)('%s fits %i pixels and gives axe nothing to find (%s)', async (path, width, colorScheme, words) => {
    const { page } = await openPage(stage.browser, { viewport: { width, height: 800 }, colorScheme });
    await page.goto(stage.server.origin + path);
    await page.getByText(words).first().waitFor();
    await page.screenshot({
      path: `screenshots${path.replace(/\W/gu, '-').replace('-', '/')}-${width}-${colorScheme}.png`,
      fullPage: true,
    });
    expect(await fitsWindow(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
  });
});
