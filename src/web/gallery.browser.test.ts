import { createServer } from 'vite';
import { expect, it } from 'vitest';
import { fitsWindow, openPage } from './testing/browser.ts';
import { setStage } from './testing/stage.ts';

const stage = setStage();

it('every component is shown in every state, by the development server alone', async () => {
  const server = await createServer({ configFile: 'src/web/vite.config.ts', server: { port: 0 } });
  try {
    await server.listen();
    const { page, complaints } = await openPage(stage.browser, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${server.resolvedUrls?.local[0]}design`);
    await page.getByRole('heading', { name: '一问一答' }).waitFor();
    await expect.poll(() => page.getByRole('figure').count()).toBeGreaterThan(30);
    await page.getByText('这个网站还没有登记').waitFor();
    expect(await fitsWindow(page)).toBe(true);
    await page.screenshot({ path: 'screenshots/design.png', fullPage: true });
    expect(complaints).toEqual([]);
  } finally {
    await server.close();
  }
  expect((await fetch(`${stage.server.origin}/design`)).status).toBe(404);
});
