import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violations } from './testing/axe.ts';
import { fitsWindow, openPage } from './testing/browser.ts';
import { describeInBrowser, setStage } from './testing/stage.ts';

const stage = setStage();

const field = (page: Page) => page.getByRole('combobox', { name: '查条款、文号或关键词' });
const current = (page: Page) => page.locator('.clause.current');
const selected = (page: Page) => page.getByRole('listbox').getByRole('option', { selected: true });

async function openDesk(path = '/desk', options = {}) {
  const opened = await openPage(stage.browser, { viewport: { width: 1440, height: 900 }, ...options });
  await opened.page.goto(stage.server.origin + path);
  await opened.page.getByRole('navigation', { name: '功能' }).waitFor();
  return opened;
}

describeInBrowser('the clause desk', () => {
  it('goes from the typed number to the clause with one key, and copies its citation with another', async () => {
    const { page, complaints } = await openDesk('/desk', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByText('2 份文件').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('14号 3.1条');
    // At once, before any result: the desk waits for what was typed.
    await page.keyboard.press('Enter');
    await current(page).waitFor();
    await page.getByText('复制引用（c）').waitFor();
    await page.keyboard.press('c');
    await page.getByText('已复制引用').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^《.*》（通政发〔2024〕14号）第三条（一）：“.*”（现行有效，.*；截至2026年11月20日）$/u);
    expect(complaints).toEqual([]);
  });

  it('is walked through without a mouse', async () => {
    const { page } = await openDesk();
    await page.keyboard.press('/');
    await page.keyboard.type('研发投入');
    await page.getByRole('option').nth(2).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('listbox').getByRole('option', { selected: true }).count()).toBe(1);
    const second = await page.getByRole('option').nth(1).getAttribute('aria-selected');
    expect(second).toBe('true');
    await page.keyboard.press('Enter');
    await current(page).waitFor();
    const first = await current(page).innerText();
    await page.keyboard.press('j');
    await expect.poll(() => current(page).innerText(), { timeout: 5000 }).not.toBe(first);
    await page.keyboard.press('k');
    await expect.poll(() => current(page).innerText(), { timeout: 5000 }).toBe(first);
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    expect(await field(page).evaluate((element) => element.matches(':focus'))).toBe(false);
  });

  it('shows how to search before anything is open, to be tried with a press', async () => {
    const { page } = await openDesk();
    await page.getByRole('button', { name: '2024 14号 3条' }).click();
    expect(await field(page).inputValue()).toBe('2024 14号 3条');
    expect(await field(page).evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('completes what is typed, by the first letters of its sounds too', async () => {
    const { page } = await openDesk();
    await page.keyboard.press('/');
    await page.keyboard.type('yftr');
    await page.getByRole('group', { name: '联想' }).getByRole('option').nth(1).waitFor();
    await page.getByText('照原样没有查到，看看联想里有没有要找的。').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await selected(page).innerText()).toContain('通政发〔2024〕14号');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: '查询结果' }).waitFor();
    expect(await field(page).inputValue()).toBe('研发投入');
    await page.keyboard.press('Enter');
    await current(page).waitFor();
  });

  it('shows completions above the results without a key more to the first result, and closes them with Esc', async () => {
    const { page } = await openDesk();
    await page.keyboard.press('/');
    await page.keyboard.type('支持');
    const completions = page.getByRole('group', { name: '联想' });
    await completions.waitFor();
    expect(await page.getByRole('group', { name: '查询结果' }).getByRole('option', { selected: true }).count()).toBe(1);
    const first = await selected(page).innerText();
    await page.keyboard.press('ArrowUp');
    expect(await completions.getByRole('option', { selected: true }).count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await completions.count()).toBe(0);
    expect(await selected(page).innerText()).toBe(first);
    expect(await field(page).inputValue()).toBe('支持');
    await page.keyboard.press('Enter');
    await current(page).or(page.locator('tongce-document h2')).first().waitFor();
  });

  it('keeps query, filters and what is open in the address, and goes back', async () => {
    const { page } = await openDesk();
    await field(page).fill('研发投入');
    await page.getByRole('option').nth(2).waitFor();
    await page.getByText('筛选', { exact: true }).click();
    await page.getByRole('combobox', { name: '效力' }).selectOption('repealed');
    await expect
      .poll(() =>
        page
          .getByRole('listbox')
          .getByRole('option', { name: /已废止/u })
          .count(),
      )
      .toBe(1);
    expect(new URL(page.url()).search).toContain('status=repealed');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /已废止/u })
      .click();
    await page.getByText('被废止，依据').waitFor();
    const link = page.url();
    expect(link).toContain('open=tzf-2022-15');
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('open=');
    await page.goto(link);
    await current(page).waitFor();
    expect(await field(page).inputValue()).toBe('研发投入');
  });

  it('shows standing, life, relations, copies and slips beside the text', async () => {
    const { page } = await openDesk('/desk?open=tzf-2022-15/3.1');
    const aside = page.locator('tongce-clause-aside');
    await aside.getByText('自2024-07-01起被通政发〔2024〕14号废止').waitFor();
    expect(await aside.locator('tongce-timeline').getByRole('list').innerText()).toContain(
      '2024年7月1日（通政发〔2024〕14号）',
    );
    expect(await aside.getByText('最高 100 万元').isVisible()).toBe(true);
    expect(await aside.getByText('管理辦法 → 管理办法').isVisible()).toBe(true);
  });

  it('calculates a measure; what is left open stays unknown', async () => {
    const { page } = await openDesk('/desk?open=tzf-2024-14/3.1');
    await page.getByText('加大研发投入后补助').click();
    await page.getByRole('button', { name: '试算' }).click();
    await page.getByText('还需要知道：研发投入').waitFor();
    await page.getByLabel('研发投入（元）').fill('8000000');
    await page.getByRole('button', { name: '试算' }).click();
    await page.getByText('最高 300 万元', { exact: true }).waitFor();
  });

  it('compares two documents with changed figures marked', async () => {
    const { page } = await openDesk('/desk?view=compare&open=tzf-2022-15&against=tzf-2024-14');
    await page.getByText('改动 1 条，只在甲中 0 条，只在乙中 1 条，相同 1 条').waitFor();
    expect(await page.locator('.figure').allInnerTexts()).toEqual(['100万元', '300万元']);
    expect(await page.locator('del').innerText()).toContain('最高100万元');
    expect(await page.getByText('相同的条款').count()).toBe(0);
    await page.getByLabel('只看有改动的条款').uncheck();
    expect(await page.getByText('相同的条款').count()).toBe(2);
  });

  it('picks what to compare from the keyboard', async () => {
    const { page } = await openDesk('/desk?view=compare');
    await page.keyboard.type('2');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.type('022');
    // At once, while the options for what was typed before still stand there.
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('open=tzf-2022-15');
  });

  it('leaves the keyboard in the field when a clause comes late', async () => {
    const { page } = await openDesk('/desk?open=tzf-2024-14/3.1');
    await current(page).waitFor();
    const first = await current(page).innerText();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/api/clauses/**', (route) => held.then(() => route.fallback()));
    await page.keyboard.press('j');
    await expect.poll(() => current(page).innerText()).not.toBe(first);
    await page.keyboard.press('/');
    const isRead = page.waitForResponse('**/api/clauses/**');
    release();
    await isRead;
    await page.keyboard.type('研发');
    await expect.poll(() => field(page).inputValue()).toBe('研发');
  });

  it('checks a pasted text and calls nothing right that was not checked', async () => {
    const { page } = await openDesk('/desk?view=verify');
    await page.getByLabel('要核对的文字').fill('按照通政发〔2024〕14号第三条（一），最高500万元，30天内到账。');
    await page.getByRole('button', { name: '核对', exact: true }).click();
    await page.getByText('核对无误 1 处，有问题 2 处，未能核对 1 处').waitFor();
    expect(await page.getByText('条文写的是：300万元').isVisible()).toBe(true);
  });

  it('shows a deadline on the calendar with the days that were not counted', async () => {
    const { page } = await openDesk('/desk?view=deadline');
    await page.getByRole('button', { name: '计算' }).click();
    await page.getByText('2026年10月10日').waitFor();
    expect(await page.locator('td.off').count()).toBe(7);
    expect(await page.locator('td.due').innerText()).toContain('10');
  });

  it('lets single keys be switched off', async () => {
    const { page } = await openDesk();
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: /启用单键快捷键/u }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await field(page).evaluate((element) => element.matches(':focus'))).toBe(false);
  });

  it('says what is wrong when a clause is not held', async () => {
    const { page } = await openDesk('/desk?open=tzf-2024-14/99');
    await page.getByText('没有找到tzf-2024-14/99。').waitFor();
  });

  it('prints the document without its controls', async () => {
    const { page } = await openDesk('/desk?open=tzf-2024-14/3.1');
    await current(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await field(page).isVisible()).toBe(false);
    expect(await current(page).isVisible()).toBe(true);
    await page.screenshot({ path: 'screenshots/desk-print.png', fullPage: true });
  });
});

const STATES = {
  empty: '/desk',
  read: '/desk?q=研发投入&open=tzf-2024-14/3.1',
  completed: '/desk?q=支持',
  'only completed': '/desk?q=yftr',
  ended: '/desk?open=tzf-2022-15/3.1&status=repealed',
  compare: '/desk?view=compare&open=tzf-2022-15&against=tzf-2024-14',
  verify: '/desk?view=verify',
  deadline: '/desk?view=deadline',
} as const;

describeInBrowser.each(Object.entries(STATES))('the desk, %s', (name, path) => {
  it.each([
    [320, 'light'],
    [390, 'dark'],
    [768, 'light'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('fits %i pixels and gives axe nothing to find (%s)', async (width, colorScheme) => {
    const { page } = await openDesk(path, { viewport: { width, height: 900 }, colorScheme });
    if (name === 'verify') {
      await page.getByLabel('要核对的文字').fill('最高500万元');
      await page.getByRole('button', { name: '核对', exact: true }).click();
      await page.getByText('核对无误').waitFor();
    }
    if (name === 'deadline') {
      await page.getByRole('button', { name: '计算' }).click();
      await page.getByText('2026年10月10日').waitFor();
    }
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `screenshots/desk-${name}-${width}-${colorScheme}.png`, fullPage: width < 1000 });
    expect(await fitsWindow(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
  });
});
