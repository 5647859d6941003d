import { describe, expect, it } from 'vitest';
import { violations } from './testing/axe.ts';
import { fitsWindow, openPage } from './testing/browser.ts';
import { setStage } from './testing/stage.ts';

const stage = setStage();

const openReading = async (path: string, options: Parameters<typeof openPage>[1] = {}) => {
  const { page, complaints } = await openPage(stage.browser, options);
  await page.goto(stage.server.origin + path);
  return { page, complaints };
};

describe('a page that the service writes', () => {
  it.each(['/d/tzf-2024-14/3.1', '/d/tzf-2024-14'])('%s: is copied with its address', async (path) => {
    const { page, complaints } = await openReading(path, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: '复制引用' }).click();
    await page.getByText('已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('通政发〔2024〕14号');
    expect(copied.split('\n').at(-1)).toBe(stage.server.origin + path);
    expect(complaints).toEqual([]);
  });

  it('is printed by a button that stands on no paper', async () => {
    const { page } = await openReading('/d/tzf-2024-14/3.1');
    await page.evaluate(() => {
      window.print = () => document.body.classList.add('printed');
    });
    await page.getByRole('button', { name: '打印' }).click();
    expect(await page.locator('body.printed').count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: '长者模式' }).isVisible()).toBe(false);
  });

  it.each(['/d/tzf-2024-14/3.1', '/d/tzf-2024-14'])('%s: is large for elders, and fits', async (path) => {
    const { page } = await openReading(path, { viewport: { width: 320, height: 740 } });
    const size = () => page.locator('main').evaluate((main) => Number.parseFloat(getComputedStyle(main).fontSize));
    const before = await size();
    await page.getByRole('button', { name: '长者模式' }).click();
    await expect.poll(size).toBeGreaterThanOrEqual(before * 1.25);
    expect(await fitsWindow(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  it('is read aloud for elders', async () => {
    const { page } = await openReading('/d/tzf-2024-14/3.1');
    expect(await page.getByRole('button', { name: '朗读' }).count()).toBe(0);
    await page.getByRole('button', { name: '长者模式' }).click();
    await page.getByRole('button', { name: '朗读' }).waitFor();
  });

  it('can be read and followed without scripts', async () => {
    const { page } = await openReading('/d/tzf-2024-14/3.1', { javaScriptEnabled: false });
    expect(await page.locator('blockquote').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: '问这一条' }).isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
  });
});
