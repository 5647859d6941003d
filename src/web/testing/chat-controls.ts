import type { BrowserContextOptions, Page } from 'playwright-core';
import { openPage } from './browser.ts';
import type { Stage } from './stage.ts';

export const questionField = (page: Page) => page.getByRole('textbox', { name: '您的问题' });

/** Stands below an answer that is whole. */
export const feedbackOn = (page: Page) => page.getByText('这个答复有帮助吗');

/** The chat page, ready for a question. */
export async function openChat(stage: Stage, options: BrowserContextOptions = {}, path = '/') {
  const opened = await openPage(stage.browser, options);
  await opened.page.goto(stage.server.origin + path);
  await questionField(opened.page).waitFor();
  return opened;
}

export async function askOn(page: Page, question: string): Promise<void> {
  await questionField(page).fill(question);
  await questionField(page).press('Enter');
}
