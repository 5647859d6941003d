import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../src/web/testing/browser.ts';
import { askOn, feedbackOn, questionField } from '../src/web/testing/chat-controls.ts';
import { searchField, selectedOption } from '../src/web/testing/desk-controls.ts';

/** What people come for, done on a running service: `npm run eval:tasks -- http://127.0.0.1:8787`. Words count once, each further key and tap as one. */
const [base = 'http://127.0.0.1:8787'] = process.argv.slice(2);
const DESK = { viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] };
const START_UP = '通州做人工智能的初创公司，去年研发花了200万，能拿什么支持';
/** More taps than the facts that there are would be a circle. */
const MOST_TAPS = 200;

const browser = await launchBrowser();
const steps = {
  'start-up, list: keys': await listOf(START_UP),
  'start-up, until nothing is asked, all unknown: taps': await settle(START_UP),
  'permit deadline, on the clipboard as it is spoken: keys': await quoteDeadline(),
  'ended clause to its successor: keys': await followSuccessor(),
  'widget on a hostile page, answer: taps and keys': await askWidget(),
};
await browser.close();
process.stdout.write(`${JSON.stringify(steps, null, 2)}\n`);

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const { page } = await openPage(browser, options);
  await page.goto(base + path);
  return page;
}

async function listOf(words: string): Promise<number> {
  const page = await open('/');
  await askOn(page, words);
  await page.getByText('现在就能核对').first().waitFor();
  return 1;
}

/** Who knows nothing more, and says so to every question. */
async function settle(words: string): Promise<number> {
  const page = await open('/');
  await askOn(page, words);
  await feedbackOn(page).waitFor();
  const unknown = page.locator('tongce-next-question').getByRole('button', { name: /不清楚|跳过/u });
  for (let taps = 0; taps < MOST_TAPS; taps += 1) {
    await page.locator('section[aria-busy=false]').waitFor();
    if ((await unknown.count()) === 0) return taps;
    await unknown.click();
  }
  throw new Error(`still asked after ${MOST_TAPS} taps`);
}

/** `/`, words, Enter, `v` */
async function quoteDeadline(): Promise<number> {
  const page = await openFirst('施工许可几天办完', '办法');
  await page.keyboard.press('v');
  await page.getByText('已复制').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  if (!copied.includes('5个工作日')) throw new Error(`not the deadline: ${copied}`);
  return 3;
}

/** `/`, words, Enter, `n` */
async function followSuccessor(): Promise<number> {
  const page = await openFirst('通政发〔2022〕15号 第三条（二）', '第三条（二）');
  await page.keyboard.press('n');
  await page.waitForURL(/open=tzf-2024-14/u);
  return 3;
}

/** The first result of the desk, opened by the keyboard alone. */
async function openFirst(words: string, named: string): Promise<Page> {
  const page = await open('/desk', DESK);
  await searchField(page).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await selectedOption(page).filter({ hasText: named }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.clause.current').waitFor();
  return page;
}

/** A tap, words, Enter: the keyboard is in the field when the dialog opens. */
async function askWidget(): Promise<number> {
  const page = await open('/demo', DESK);
  await page.getByRole('button', { name: '政策问答' }).last().click();
  await questionField(page).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('首次拿到高企，区里给多少钱');
  await page.keyboard.press('Enter');
  await feedbackOn(page).waitFor();
  return 2;
}
