import { expect, it } from 'vitest';
import { violations } from './testing/axe.ts';
import { fitsWindow, openPage } from './testing/browser.ts';
import { setStage } from './testing/stage.ts';

const stage = setStage();

it('shows the chat page in English, and asks for an answer in English', async () => {
  const { page, complaints } = await openPage(stage.browser);
  await page.goto(`${stage.server.origin}/en`);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.getByLabel('Your question').fill('What support can we get?');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByText('Was this answer helpful?').waitFor();
  expect(stage.server.log.requests.at(-1)).toMatchObject({ message: 'What support can we get?', language: 'en' });
  const buttons = await page.getByRole('button').allInnerTexts();
  expect(buttons.filter((words) => /提问|复制|打印|补充|有帮助/u.test(words))).toEqual([]);
  expect(await fitsWindow(page)).toBe(true);
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('leads from Chinese to English and back', async () => {
  const { page } = await openPage(stage.browser);
  await page.goto(`${stage.server.origin}/`);
  expect(await page.getByRole('link', { name: 'English' }).getAttribute('href')).toBe('/?lang=en');
  await page.goto(`${stage.server.origin}/en`);
  expect(await page.getByRole('link', { name: '中文' }).getAttribute('href')).toBe('/?lang=zh');
});
