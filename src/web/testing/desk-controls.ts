import type { BrowserContextOptions, Page } from 'playwright-core';
import { openPage } from './browser.ts';
import type { Stage } from './stage.ts';

export const searchField = (page: Page) => page.getByRole('combobox', { name: '查条款、文号或关键词' });
export const currentClause = (page: Page) => page.locator('.clause.current');
export const selectedOption = (page: Page) => page.getByRole('listbox').getByRole('option', { selected: true });

/** True when the keyboard is in the search field. */
export const isTypingIn = (page: Page) => searchField(page).evaluate((element) => element.matches(':focus'));

/** The clause desk, its keys at work. */
export async function openDesk(stage: Stage, path = '/desk', options: BrowserContextOptions = {}) {
  const opened = await openPage(stage.browser, { viewport: { width: 1440, height: 900 }, ...options });
  await opened.page.goto(stage.server.origin + path);
  await opened.page.getByRole('navigation', { name: '功能' }).waitFor();
  return opened;
}
