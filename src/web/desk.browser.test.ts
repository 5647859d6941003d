import { describe, expect, it } from 'vitest';
import { violations } from './testing/axe.ts';
import { fitsWindow } from './testing/browser.ts';
import { currentClause, isTypingIn, openDesk, searchField, selectedOption } from './testing/desk-controls.ts';
import { setStage } from './testing/stage.ts';

const stage = setStage();

describe('the clause desk', () => {
  it('goes from the typed number to the clause with one key, and copies its citation with another', async () => {
    const { page, complaints } = await openDesk(stage, '/desk', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByText('2 份文件').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('14号 3.1条');
    // At once, before any result: the desk waits for what was typed.
    await page.keyboard.press('Enter');
    await currentClause(page).waitFor();
    await page.getByText('复制引用（c）').waitFor();
    await page.keyboard.press('c');
    await page.getByText('已复制引用').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^《.*》（通政发〔2024〕14号）第三条（一）：“.*”（现行有效，.*；截至2026年11月20日）$/u);
    expect(complaints).toEqual([]);
  });

  it('is walked through without a mouse', async () => {
    const { page } = await openDesk(stage);
    await page.keyboard.press('/');
    await page.keyboard.type('研发投入');
    await page.getByRole('option').nth(2).waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getByRole('option').nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await selectedOption(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    await currentClause(page).waitFor();
    const first = await currentClause(page).innerText();
    await page.keyboard.press('j');
    await expect.poll(() => currentClause(page).innerText()).not.toBe(first);
    await page.keyboard.press('k');
    await expect.poll(() => currentClause(page).innerText()).toBe(first);
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect.poll(() => searchField(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => isTypingIn(page)).toBe(false);
  });

  it('shows how to search before anything is open, to be tried with a press', async () => {
    const { page } = await openDesk(stage);
    await page.getByRole('button', { name: '2024 14号 3条' }).click();
    await expect.poll(() => searchField(page).inputValue()).toBe('2024 14号 3条');
    await expect.poll(() => isTypingIn(page)).toBe(true);
  });

  it('completes what is typed, by the first letters of its sounds too', async () => {
    const { page } = await openDesk(stage);
    await page.keyboard.press('/');
    await page.keyboard.type('yftr');
    await page.getByRole('group', { name: '联想' }).getByRole('option').nth(1).waitFor();
    await page.getByText('照原样没有查到，看看联想里有没有要找的。').waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => selectedOption(page).innerText()).toContain('通政发〔2024〕14号');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: '查询结果' }).waitFor();
    await expect.poll(() => searchField(page).inputValue()).toBe('研发投入');
    await page.keyboard.press('Enter');
    await currentClause(page).waitFor();
  });

  it('shows completions above the results without a key more to the first result, and closes them with Esc', async () => {
    const { page } = await openDesk(stage);
    await page.keyboard.press('/');
    await page.keyboard.type('支持');
    const completions = page.getByRole('group', { name: '联想' });
    await completions.waitFor();
    expect(await page.getByRole('group', { name: '查询结果' }).getByRole('option', { selected: true }).count()).toBe(1);
    const first = await selectedOption(page).innerText();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => completions.getByRole('option', { selected: true }).count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect.poll(() => completions.count()).toBe(0);
    await expect.poll(() => selectedOption(page).innerText()).toBe(first);
    await expect.poll(() => searchField(page).inputValue()).toBe('支持');
    await page.keyboard.press('Enter');
    await currentClause(page).or(page.locator('tongce-document h2')).first().waitFor();
  });

  it('keeps query, filters and what is open in the address, and goes back', async () => {
    const { page } = await openDesk(stage);
    await searchField(page).fill('研发投入');
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
    await expect.poll(() => page.locator('tongce-document').count()).toBe(0);
    await page.goto(link);
    await currentClause(page).waitFor();
    await expect.poll(() => searchField(page).inputValue()).toBe('研发投入');
  });

  it('shows what was chosen in place of the list on a telephone, and the list again when it is wanted', async () => {
    const { page } = await openDesk(stage, '/desk', { viewport: { width: 320, height: 640 } });
    const list = page.getByRole('listbox', { name: '查询结果' });
    await list.getByRole('option').nth(1).click();
    const heading = page.locator('tongce-document h2');
    await heading.waitFor();
    await list.waitFor({ state: 'hidden' });
    expect((await heading.boundingBox())?.y).toBeLessThan(640);
    await page.getByRole('button', { name: '显示清单' }).click();
    await list.waitFor();
    await searchField(page).fill('研发投入');
    await list.getByRole('option').nth(2).waitFor();
    await searchField(page).press('Enter');
    await list.waitFor({ state: 'hidden' });
    await page.goBack();
    await list.waitFor({ state: 'hidden' });
    await page.goBack();
    await list.waitFor();
  });

  it('shows standing, life, relations, copies and slips beside the text', async () => {
    const { page } = await openDesk(stage, '/desk?open=tzf-2022-15/3.1');
    const aside = page.locator('tongce-clause-aside');
    await aside.getByText('自2024-07-01起被通政发〔2024〕14号废止').waitFor();
    expect(await aside.locator('tongce-timeline').getByRole('list').innerText()).toContain(
      '2024年7月1日（通政发〔2024〕14号）',
    );
    await aside.getByText('最高 100 万元').waitFor();
    await aside.getByText('管理辦法 → 管理办法').waitFor();
  });

  it('says over what has ended what stands for it, and goes there and compares from the keyboard', async () => {
    const { page } = await openDesk(stage, '/desk?open=tzf-2022-15/3.1');
    await page.getByRole('note').getByText('已废止').waitFor();
    await currentClause(page).waitFor();
    await page.keyboard.press('m');
    await page.waitForURL('**/desk?view=compare&open=tzf-2022-15%2F3.1&against=tzf-2024-14%2F3.1');
    await page.goBack();
    await page.getByRole('button', { name: '看接替它的条款（n）' }).waitFor();
    await page.keyboard.press('n');
    await page.waitForURL('**/desk?open=tzf-2024-14%2F3.1');
    await expect.poll(() => page.getByRole('note').count()).toBe(0);
  });

  it('says over every view that another day is chosen, and goes back to today', async () => {
    const { page } = await openDesk(stage, '/desk?open=tzf-2024-14/3.1&as_of=2025-03-01');
    const note = page.getByRole('note').getByText('现在查的是2025年3月1日的情况，不是今天');
    await note.waitFor();
    await page.emulateMedia({ media: 'print' });
    await note.waitFor();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: '核对文稿' }).click();
    await note.waitFor();
    await page.getByRole('button', { name: '改成今天' }).click();
    await expect.poll(() => note.count()).toBe(0);
    expect(page.url()).not.toContain('as_of');
  });

  it('keeps title, number and standing in sight however far one reads', async () => {
    const { page } = await openDesk(stage, '/desk?open=tzf-2024-14/3.1', { viewport: { width: 1280, height: 500 } });
    await currentClause(page).waitFor();
    await page.mouse.wheel(0, 2000);
    const bar = page.locator('tongce-document header');
    await expect.poll(async () => (await bar.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    expect(await bar.ariaSnapshot()).toMatch(
      /支持办法[\s\S]*现行有效[\s\S]*通政发〔2024〕14号[\s\S]*截至2026年11月20日/u,
    );
  });

  it('finds words in the document that is open, and opens the clause that holds them', async () => {
    const { page } = await openDesk(stage, '/desk?open=tzf-2024-14/3.1');
    await currentClause(page).waitFor();
    await page.keyboard.press('f');
    await page.keyboard.type('最高支持');
    await page.getByText('1 / 2 条').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2 / 2 条').waitFor();
    expect(await page.locator('tongce-document .found mark').innerText()).toBe('最高支持');
    await page.keyboard.press('Escape');
    await page.waitForURL('**/desk?open=tzf-2024-14%2F3.2');
  });

  it('copies what can be said and what can be filed, from the keyboard', async () => {
    const { page } = await openDesk(stage, '/desk?open=tzf-2024-14/3.1', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByText('复制引用（c）').waitFor();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await currentClause(page).focus();
    await page.keyboard.press('v');
    await expect.poll(copied).toMatch(/^通政发〔2024〕14号第三条（一）：支持加大研发投入。.*（现行有效）$/u);
    await page.keyboard.press('x');
    await expect.poll(copied).toMatch(/第三条（一）：“支持加大.*\n网址：http:.*\/d\/tzf-2024-14\/3\.1$/su);
  });

  it('opens the question of a caller by the code that was given to him', async () => {
    const { page } = await openDesk(stage, '/desk');
    await searchField(page).fill('k7mp-3xq9');
    await page.getByRole('heading', { name: '研发投入能补多少' }).waitFor();
    expect(new URL(page.url()).searchParams.get('case')).toBe('K7MP-3XQ9');
    await page.getByRole('button', { name: '通政发〔2024〕14号第三条（一）' }).click();
    await currentClause(page).waitFor();
  });

  it('calculates a measure; what is left open stays unknown', async () => {
    const { page } = await openDesk(stage, '/desk?open=tzf-2024-14/3.1');
    await page.getByText('加大研发投入后补助').click();
    await page.getByRole('button', { name: '试算' }).click();
    await page.getByText('请再告诉我：研发投入').waitFor();
    expect(await page.getByText('请再告诉我').count()).toBe(1);
    await page.getByLabel('研发投入（元）').fill('8000000');
    await page.getByRole('button', { name: '试算' }).click();
    await page.getByText('最高 300 万元', { exact: true }).waitFor();
  });

  it('compares two documents with changed figures marked', async () => {
    const { page } = await openDesk(stage, '/desk?view=compare&open=tzf-2022-15&against=tzf-2024-14');
    await page.getByText('改动 1 条，只在甲中 0 条，只在乙中 1 条，相同 1 条').waitFor();
    expect(await page.locator('.figure').allInnerTexts()).toEqual(['100万元', '300万元']);
    expect(await page.locator('del').innerText()).toContain('最高100万元');
    expect(await page.getByText('相同的条款').count()).toBe(0);
    await page.getByLabel('只看有改动的条款').uncheck();
    await expect.poll(() => page.getByText('相同的条款').count()).toBe(2);
  });

  it('picks what to compare from the keyboard', async () => {
    const { page } = await openDesk(stage, '/desk?view=compare');
    await page.keyboard.type('2');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.type('022');
    // At once, while the options for what was typed before still stand there.
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('open=tzf-2022-15');
  });

  it('checks a pasted text and calls nothing right that was not checked', async () => {
    const { page } = await openDesk(stage, '/desk?view=verify');
    await page.getByLabel('要核对的文字').fill('按照通政发〔2024〕14号第三条（一），最高500万元，30天内到账。');
    await page.getByRole('button', { name: '核对', exact: true }).click();
    await page.getByText('核对无误 1 处，有问题 2 处，未能核对 1 处').waitFor();
    await page.getByText('条文写的是：300万元').waitFor();
  });

  it('shows a deadline on the calendar with the days that were not counted', async () => {
    const { page } = await openDesk(stage, '/desk?view=deadline');
    await page.getByRole('button', { name: '计算' }).click();
    await page.getByText('2026年10月10日').waitFor();
    expect(await page.locator('td.off').count()).toBe(7);
    expect(await page.locator('td.due').innerText()).toContain('10');
  });

  it('lets single keys be switched off', async () => {
    const { page } = await openDesk(stage);
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: /启用单键快捷键/u }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect.poll(() => isTypingIn(page)).toBe(false);
  });

  it('says what is wrong when a clause is not held', async () => {
    const { page } = await openDesk(stage, '/desk?open=tzf-2024-14/99');
    await page.getByText('没有找到tzf-2024-14/99。').waitFor();
  });

  it('prints the document without its controls', async () => {
    const { page } = await openDesk(stage, '/desk?open=tzf-2024-14/3.1');
    await currentClause(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await searchField(page).isVisible()).toBe(false);
    expect(await currentClause(page).isVisible()).toBe(true);
    await page.screenshot({ path: 'screenshots/desk-print.png', fullPage: true });
  });
});

/** Where, and the words that stand there when all has come. */
const STATES = {
  empty: ['/desk', '2 份文件'],
  read: ['/desk?q=研发投入&open=tzf-2024-14/3.1', '复制引用（c）'],
  completed: ['/desk?q=支持', '通政发〔2022〕15号第三条（一）'],
  'only completed': ['/desk?q=yftr', '照原样没有查到'],
  ended: ['/desk?open=tzf-2022-15/3.1&status=repealed', '自2024-07-01起被通政发〔2024〕14号废止'],
  compare: ['/desk?view=compare&open=tzf-2022-15&against=tzf-2024-14', '改动 1 条'],
  verify: ['/desk?view=verify', '要核对的文字'],
  deadline: ['/desk?view=deadline', '起算日'],
} as const;

describe.each(Object.entries(STATES))('the desk, %s', (name, [path, words]) => {
  it.each([
    [320, 'light'],
    [390, 'dark'],
    [768, 'light'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('fits %i pixels and gives axe nothing to find (%s)', async (width, colorScheme) => {
    const { page } = await openDesk(stage, path, { viewport: { width, height: 900 }, colorScheme });
    await page.getByText(words).first().waitFor();
    if (name === 'verify') {
      await page.getByLabel('要核对的文字').fill('最高500万元');
      await page.getByRole('button', { name: '核对', exact: true }).click();
      await page.getByText('核对无误').waitFor();
    }
    if (name === 'deadline') {
      await page.getByRole('button', { name: '计算' }).click();
      await page.getByText('2026年10月10日').waitFor();
    }
    await page.screenshot({ path: `screenshots/desk-${name}-${width}-${colorScheme}.png`, fullPage: width < 1000 });
    expect(await fitsWindow(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
  });
});
