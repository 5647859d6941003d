import { describe, expect, it } from 'vitest';
import { violations } from './testing/axe.ts';
import { fitsWindow } from './testing/browser.ts';
import { askOn, feedbackOn, openChat, questionField } from './testing/chat-controls.ts';
import { setStage } from './testing/stage.ts';

const stage = setStage();

const lastRequest = () => stage.server.log.requests.at(-1);

describe('the chat page', () => {
  it('answers a question and shows what it rests on, without a complaint of the content policy', async () => {
    const { page, complaints } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await feedbackOn(page).waitFor();
    expect(await page.getByRole('heading', { name: '我们能拿多少' }).isVisible()).toBe(true);
    expect(await page.locator('tongce-measure-card').count()).toBe(3);
    expect(await page.locator('tongce-measure-card article').first().innerText()).toContain('上限');
    const conditions = await page.locator('tongce-measure-card article').first().innerText();
    expect(conditions).toMatch(/下面的条件按符合计算，请确认：\s*没有享受“一事一议”扶持\s*对象是企业/u);
    expect(conditions).not.toContain('未知');
    expect(await page.locator('article.ended').innerText()).toContain('自2024-07-01起被通政发〔2024〕14号废止');
    expect(complaints).toEqual([]);
  });

  it('opens a cited clause in place with the quoted sentence marked, and closes it again', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await feedbackOn(page).waitFor();
    const marker = page.getByRole('button', { name: /依据 1/u }).first();
    await marker.click();
    expect(await page.locator('tongce-answer-text mark').innerText()).toBe(
      '对新认定或新迁入的国家级专精特新“小巨人”企业，给予最高300万元一次性奖励。',
    );
    expect(await marker.getAttribute('aria-expanded')).toBe('true');
    await marker.press('Enter');
    await expect.poll(() => page.locator('tongce-answer-text mark').count()).toBe(0);
  });

  it('asks the next question with buttons and sends the reply as a fact', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await page.getByRole('button', { name: '否', exact: true }).click();
    await page.getByRole('heading', { name: '贵公司是否正在享受“一事一议”扶持？否' }).waitFor();
    await expect.poll(lastRequest).toMatchObject({
      message: '我们能拿多少',
      conversation: 'conversation-1',
      facts: { has_special_deal: false },
    });
  });

  it('takes 不清楚 for no answer and asks no more', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await page.getByRole('button', { name: '不清楚' }).click();
    await expect.poll(() => page.locator('tongce-next-question').count()).toBe(0);
    expect(await page.locator('tongce-turn').count()).toBe(1);
  });

  it('shows what was understood and asks again when it is corrected', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await page.getByRole('button', { name: '我的情况 4' }).click();
    await page.getByText('您说“医药公司”').waitFor();
    await page.getByRole('button', { name: '修改：行业' }).click();
    await page.getByRole('textbox', { name: '行业' }).fill('软件');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { name: '改为行业：软件，重新回答' }).waitFor();
    await expect.poll(lastRequest).toMatchObject({ message: '我们能拿多少', facts: { industry: '软件' } });
  });

  it('does not send while an input method is composing', async () => {
    const { page } = await openChat(stage);
    await questionField(page).focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'zhuanjing', selectionStart: 9, selectionEnd: 9 });
    await page.keyboard.press('Enter');
    expect(await page.locator('tongce-turn').count()).toBe(0);
    await session.send('Input.insertText', { text: '专精特新' });
    await page.keyboard.press('Enter');
    await expect.poll(() => lastRequest()?.message).toContain('专精特新');
  });

  it('breaks the line with Shift and Enter, and refuses a question that is too long', async () => {
    const { page } = await openChat(stage);
    await questionField(page).fill('第一行');
    await questionField(page).press('Shift+Enter');
    await expect.poll(() => questionField(page).inputValue()).toBe('第一行\n');
    await questionField(page).fill('长'.repeat(2001));
    await page.getByText('最多 2000 个字').waitFor();
    expect(await page.getByRole('button', { name: '提问', exact: true }).isDisabled()).toBe(true);
  });

  it('says what the server refused, and lets the question be changed', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '报错');
    await page.getByText('问题太长，请写在 2000 字以内。').waitFor();
    await page.getByRole('button', { name: '改一改再问' }).click();
    await expect.poll(() => questionField(page).inputValue()).toBe('报错');
    await askOn(page, '繁忙');
    await page.getByText('请 30 秒后重试').waitFor();
  });

  it('says that the network is gone and asks again when it is back', async () => {
    const { page } = await openChat(stage);
    await page.context().setOffline(true);
    await page.getByText('网络已断开。恢复后会自动重新提问').waitFor();
    await askOn(page, '我们能拿多少');
    await page.getByText('网络已断开，恢复后会自动重新提问。').waitFor();
    await page.context().setOffline(false);
    await feedbackOn(page).waitFor();
  });

  it('shows markup in an answer as words', async () => {
    const { page, complaints } = await openChat(stage);
    await askOn(page, '恶意');
    await page.locator('tongce-answer-text').getByText('<img src=x').waitFor();
    expect(await page.title()).toContain('通策');
    expect(await page.locator('tongce-answer-text').locator('img, a, script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('keeps the history in the browser only, opens it again and forgets it', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await feedbackOn(page).waitFor();
    await page.reload();
    const asked = stage.server.log.requests.length;
    await page.getByRole('button', { name: '提问记录' }).click();
    await page.getByRole('button', { name: '我们能拿多少', exact: false }).first().click();
    await feedbackOn(page).waitFor();
    expect(stage.server.log.requests.length).toBe(asked);
    await page.getByRole('button', { name: '提问记录' }).click();
    await page.getByRole('button', { name: '全部删除' }).click();
    await page.getByRole('button', { name: '全部删除' }).click();
    await page.getByText('还没有记录。').waitFor();
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
  });

  it('copies the answer with sources, label and date', async () => {
    const { page } = await openChat(stage, { permissions: ['clipboard-read', 'clipboard-write'] });
    await askOn(page, '我们能拿多少');
    await page.getByRole('button', { name: '复制', exact: true }).click();
    await page.getByText('已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('通政发〔2024〕14号');
    expect(copied).toMatch(/人工智能生成.*截至2026年11月20日/su);
  });

  it('sends why an answer was of no help', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await page.getByRole('button', { name: '没帮助' }).click();
    await page.getByRole('radio', { name: '数字或条款不对' }).check();
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('谢谢，已收到。').waitFor();
    expect(stage.server.log.feedback.at(-1)).toEqual({ answer: 'answer-1', helpful: false, reason: '数字或条款不对' });
  });

  it('has the words for 12345 ready to read out', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await page.getByRole('link', { name: '打 12345' }).click();
    await page.getByText('我想咨询：我们能拿多少').waitFor();
    expect(await page.getByRole('link', { name: '拨打 12345' }).getAttribute('href')).toBe('tel:12345');
  });

  it('asks what the address asks, for the day that it names', async () => {
    await openChat(stage, {}, '/?q=深圳的人才房&as_of=2025-01-01');
    await expect.poll(lastRequest).toMatchObject({ message: '深圳的人才房', as_of: '2025-01-01' });
  });

  it('prints the answer with its label and without its controls', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await feedbackOn(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('人工智能生成，仅供参考，以正式文件为准').isVisible()).toBe(true);
    expect(await page.getByText('[1] 《北京城市副中心').isVisible()).toBe(true);
    for (const hidden of [
      questionField(page),
      feedbackOn(page),
      page.getByText('接着问'),
      page.getByRole('navigation'),
    ])
      expect(await hidden.isVisible()).toBe(false);
    await page.screenshot({ path: 'screenshots/chat-print.png', fullPage: true });
  });
});

describe.each([320, 390, 768, 1440])('the chat page at %i pixels', (width) => {
  it.each(['light', 'dark'] as const)('fits its window and gives axe nothing to find (%s)', async (colorScheme) => {
    const { page } = await openChat(stage, { viewport: { width, height: 800 }, colorScheme });
    await page.screenshot({ path: `screenshots/chat-empty-${width}-${colorScheme}.png` });
    expect(await violations(page)).toEqual([]);
    await askOn(page, '我们能拿多少');
    await feedbackOn(page).waitFor();
    await page
      .getByRole('button', { name: /依据 1/u })
      .first()
      .click();
    await page.locator('tongce-answer-text mark').waitFor();
    await page.getByRole('button', { name: '没帮助' }).click();
    await page.getByRole('radio', { name: '数字或条款不对' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await fitsWindow(page)).toBe(true);
    await page.screenshot({ path: `screenshots/chat-answer-${width}-${colorScheme}.png`, fullPage: true });
    await askOn(page, '很长');
    await page.getByText('部分问题没有找到依据').waitFor();
    expect(await fitsWindow(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: `screenshots/chat-long-${width}-${colorScheme}.png`, fullPage: true });
  });
});
