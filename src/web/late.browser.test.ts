import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { askOn, feedbackOn, openChat } from './testing/chat-controls.ts';
import { currentClause, isTypingIn, openDesk, searchField, selectedOption } from './testing/desk-controls.ts';
import { holdBack } from './testing/hold-back.ts';
import { setStage } from './testing/stage.ts';

const stage = setStage();

/** The line is lost, and the time of the next attempt never comes. */
async function askOnLostLine(page: Page, question: string): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.route('**/api/chat', (route) => route.abort(), { times: 1 });
  const isLost = page.waitForEvent('requestfailed');
  await askOn(page, question);
  await isLost;
}

describe('the chat on a slow line', () => {
  it('takes a reply at once, though the line of the answer is not closed yet', async () => {
    const { page } = await openChat(stage);
    await page.evaluate(() => {
      ReadableStreamDefaultReader.prototype.cancel = () => new Promise(() => {});
    });
    await askOn(page, '我们能拿多少');
    await page.getByRole('button', { name: '否', exact: true }).click();
    await page.getByText('年度研发投入是多少？', { exact: true }).waitFor();
  });

  it('stops at once while it waits to try again, and takes the next question', async () => {
    const { page } = await openChat(stage);
    await askOnLostLine(page, '我们能拿多少');
    await page.getByRole('button', { name: '停止' }).click();
    await page.getByText('已停止。').waitFor();
    await askOn(page, '很长');
    await feedbackOn(page).waitFor();
  });

  it('begins a new conversation at once, and hears no more of the one before', async () => {
    const { page } = await openChat(stage);
    await askOnLostLine(page, '我们能拿多少');
    await page.getByRole('button', { name: '新的提问' }).click();
    await askOn(page, '很长');
    await feedbackOn(page).waitFor();
    expect(await page.getByRole('heading', { name: '我们能拿多少' }).count()).toBe(0);
  });

  it('follows a corrected fact though an answer without it is coming', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '停顿');
    await expect.poll(() => stage.server.log.held.length).toBe(1);
    stage.server.log.held.pop()?.();
    await feedbackOn(page).waitFor();
    await page.getByRole('button', { name: '否', exact: true }).click();
    await expect.poll(() => stage.server.log.held.length).toBe(1);
    await page.getByRole('button', { name: '行业：医药' }).click();
    await page.getByRole('textbox', { name: '行业' }).fill('软件');
    await page.getByRole('button', { name: '保存' }).click();
    await expect.poll(() => stage.server.log.held.length).toBe(2);
    for (const letGo of stage.server.log.held.splice(0)) letGo();
    await page.getByText('年度研发投入是多少？', { exact: true }).waitFor();
    expect(stage.server.log.requests.at(-1)).toMatchObject({ facts: { has_special_deal: false, industry: '软件' } });
    expect(await page.locator('tongce-turn').count()).toBe(1);
  });

  it('keeps what another tab has kept meanwhile', async () => {
    const { page } = await openChat(stage);
    const other = await page.context().newPage();
    await other.goto(stage.server.origin);
    await askOn(other, '很长');
    await feedbackOn(other).waitFor();
    await askOn(page, '我们能拿多少');
    await feedbackOn(page).waitFor();
    await page.getByRole('button', { name: '提问记录' }).click();
    await page.getByRole('button', { name: /^很长/u }).waitFor();
  });

  it('thanks for nothing that was said of another answer', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await feedbackOn(page).waitFor();
    await page.getByRole('button', { name: '新的提问' }).click();
    await askOn(page, '很长');
    await page.getByRole('button', { name: '有帮助' }).click();
    await page.getByText('谢谢，已收到。').waitFor();
    await page.getByRole('button', { name: '提问记录' }).click();
    await page.getByRole('button', { name: /^我们能拿多少/u }).click();
    await feedbackOn(page).waitFor();
  });

  it('shows a sheet that is opened while the one before is closing', async () => {
    const { page } = await openChat(stage);
    await page.getByRole('button', { name: '按今天的规定' }).click();
    await page.getByRole('dialog', { name: '按哪一天的规定回答' }).waitFor();
    // The browser tells of the closing in a later task.
    await page.getByRole('button', { name: '提问记录', includeHidden: true }).evaluate((button: HTMLElement) => {
      const root = button.getRootNode() as ShadowRoot;
      root.querySelector('dialog')?.close();
      button.click();
    });
    await page.getByRole('dialog', { name: '提问记录' }).waitFor();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await page.getByRole('dialog', { name: '提问记录' }).isVisible()).toBe(true);
  });
});

describe('the desk on a slow line', () => {
  it('leaves the keyboard in the field when a clause comes late', async () => {
    const { page } = await openDesk(stage, '/desk?open=tzf-2024-14/3.1');
    await currentClause(page).waitFor();
    const first = await currentClause(page).innerText();
    const letGo = await holdBack(page, '**/api/clauses/**');
    await page.keyboard.press('j');
    await expect.poll(() => currentClause(page).innerText()).not.toBe(first);
    await page.keyboard.press('/');
    await letGo();
    await page.keyboard.type('jzy');
    await expect.poll(() => searchField(page).inputValue()).toBe('jzy');
  });

  it('leaves the keyboard to whoever types on while a document comes late', async () => {
    const { page } = await openDesk(stage);
    const letGo = await holdBack(page, '**/api/clauses/**');
    await page.keyboard.press('/');
    await page.keyboard.type('14号 3.1条');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('open=');
    await page.keyboard.press('End');
    await page.keyboard.type(' ');
    await letGo();
    await currentClause(page).waitFor();
    await page.keyboard.type('jzy');
    await expect.poll(() => searchField(page).inputValue()).toBe('14号 3.1条 jzy');
  });

  it('gives the keyboard at once to a clause of the text that is open', async () => {
    const { page } = await openDesk(stage, '/desk?open=tzf-2024-14/3.1');
    await currentClause(page).waitFor();
    const first = await currentClause(page).innerText();
    await page.keyboard.press('j');
    await expect.poll(() => currentClause(page).innerText()).not.toBe(first);
    await holdBack(page, '**/api/clauses/**');
    await page.keyboard.press('/');
    await page.keyboard.type('14号 3.1条');
    await page.keyboard.press('Enter');
    await expect.poll(() => currentClause(page).innerText()).toBe(first);
    // Before the page loses patience with the clause.
    await expect.poll(() => isTypingIn(page), { timeout: 10_000 }).toBe(false);
  });

  it('copies the citation of the clause that is current, though it is still on its way', async () => {
    const { page } = await openDesk(stage, '/desk?open=tzf-2024-14/3.1', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByText('复制引用（c）').waitFor();
    const letGo = await holdBack(page, '**/api/clauses/**');
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await letGo();
    await page.getByText('已复制引用').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('第三条（一）');
  });

  it('goes on to the document that was chosen last, whatever key is pressed before it comes', async () => {
    const { page } = await openDesk(stage, '/desk?open=tzf-2024-14/3.1');
    await currentClause(page).waitFor();
    const letGo = await holdBack(page, '**/api/documents/tzf-2022-15*');
    await page.locator('[role=option]').filter({ hasText: '2022' }).click();
    await page.keyboard.press('j');
    await letGo();
    await page.locator('tongce-document h2').getByText('2022').or(page.getByText('被废止，依据')).first().waitFor();
    expect(page.url()).toContain('open=tzf-2022-15');
  });

  it('opens the first result, though completions come to stand above it late', async () => {
    const { page } = await openDesk(stage, '/desk?q=支持');
    await selectedOption(page).waitFor();
    const first = await selectedOption(page).innerText();
    const letGo = await holdBack(page, '**/api/documents?');
    await page.reload();
    await selectedOption(page).waitFor();
    await letGo();
    await page.getByRole('group', { name: '联想' }).waitFor();
    expect(await selectedOption(page).innerText()).toBe(first);
  });

  it('says that the list is still to come, not that there is none', async () => {
    const { page } = await openDesk(stage);
    await holdBack(page, '**/api/documents?');
    await page.reload();
    await page.getByRole('status').getByText('正在读取').waitFor();
    expect(await page.getByText('0 份文件').count()).toBe(0);
  });

  it('lists the documents of the day that was set last', async () => {
    const { page } = await openDesk(stage);
    await page.getByText('2 份文件').waitFor();
    await page.route('**/api/documents?as_of=2020-01-01', (route) =>
      route.fulfill({ json: { as_of: '2020-01-01', documents: [] } }),
    );
    const letGo = await holdBack(page, '**/api/documents?as_of=2020-01-01');
    await page.getByText('筛选', { exact: true }).click();
    await page.getByLabel('截至日期').fill('2020-01-01');
    await page.getByLabel('截至日期').fill('2021-01-01');
    await page.getByText('2 份文件').waitFor();
    await letGo();
    expect(await page.getByText('2 份文件').count()).toBe(1);
  });

  it('opens nothing that was found for older words when a search fails', async () => {
    const { page } = await openDesk(stage, '/desk?q=研发');
    await page.getByRole('option').nth(2).waitFor();
    await page.route('**/api/search?*', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.press('End');
    await page.keyboard.type('投入');
    await page.getByRole('alert').waitFor();
    await page.keyboard.press('Enter');
    expect(page.url()).not.toContain('open=');
    await page.unrouteAll();
    await page.keyboard.type('情况');
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('finds again what was picked before', async () => {
    const { page } = await openDesk(stage, '/desk?view=compare&against=tzf-2024-14');
    await page.keyboard.type('2022');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('open=tzf-2022-15');
    await page.goto(`${stage.server.origin}/desk?view=compare`);
    const first = page.getByRole('combobox').first();
    for (const expected of ['open=tzf-2022-15', 'open=tzf-2022-15']) {
      await first.pressSequentially('2022');
      await first.press('Enter');
      await expect.poll(() => first.inputValue()).toBe('');
      expect(page.url()).toContain(expected);
    }
  });

  it('shows the form of the measure that belongs to the clause', async () => {
    const { page } = await openDesk(stage, '/desk?open=tzf-2024-14/3.1');
    await page.getByText('加大研发投入后补助').click();
    await page.getByText('文件只公布了上限').waitFor();
    await page.route('**/api/clauses/**', async (route) => {
      const reply = await route.fetch();
      const measure = { id: 'other', title: '另一项措施', certainty: 'ceiling' };
      await route.fulfill({ json: { ...(await reply.json()), measures: [measure] } });
    });
    await page.getByRole('heading', { level: 2 }).first().click();
    await page.keyboard.press('j');
    await page.getByText('另一项措施').waitFor();
    expect(await page.getByText('文件只公布了上限').count()).toBe(0);
  });
});
