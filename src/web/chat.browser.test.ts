import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './testing/axe.ts';
import { fitsWindow } from './testing/browser.ts';
import { askOn, feedbackOn, openChat, questionField } from './testing/chat-controls.ts';
import { setStage } from './testing/stage.ts';

const stage = setStage();

/** The words of the element that has the focus, inside components as well. */
const textOfFocus = (page: Page) =>
  page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.textContent ?? '';
  });

const lastRequest = () => stage.server.log.requests.at(-1);

describe('the chat page', () => {
  it('answers a question and shows what it rests on, without a complaint of the content policy', async () => {
    const { page, complaints } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await feedbackOn(page).waitFor();
    expect(await page.getByRole('heading', { name: '我们能拿多少' }).isVisible()).toBe(true);
    const verdict = await page.locator('tongce-answer-text strong').first().innerText();
    expect(verdict).toBe('最高300万元（上限）。');
    const answer = await page.locator('tongce-answer').ariaSnapshot();
    expect(answer).toMatch(/下面的条件按符合计算，请确认：[\s\S]*没有享受“一事一议”扶持\s*- listitem: 对象是企业/u);
    expect(answer).toMatch(/下一步[\s\S]*找谁[\s\S]*由区经济和信息化局负责。/u);
    expect(answer).not.toContain('未知');
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

  it('says nothing twice, and folds what only some people want to see', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await feedbackOn(page).waitFor();
    const seen = await page.locator('tongce-answer').ariaSnapshot();
    for (const once of ['没有享受“一事一议”扶持', '国家级专精特新“小巨人”企业奖励', '文件只公布了上限'])
      expect(seen.split(once)).toHaveLength(2);
    expect(seen).not.toContain('最高100万元');
    await page.getByText('1 项旧规定已停止').click();
    await page.getByText('自2024年7月1日起被通政发〔2024〕14号废止').waitFor();
    await page.getByText('条款原文', { exact: true }).click();
    await page.locator('tongce-answer-text blockquote').first().waitFor();
    await page.locator('tongce-measure-row summary').getByText('研发投入后补助').click();
    await page.getByText('主管部门：区科委').waitFor();
  });

  it('has verdict, amount and the first thing to do on the first screen of a telephone', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await feedbackOn(page).waitFor();
    const field = await page.locator('tongce-composer').boundingBox();
    for (const first of [
      page.locator('tongce-answer-text strong').first(),
      page.getByRole('button', { name: '是', exact: true }),
    ]) {
      const box = await first.boundingBox();
      expect(box && box.y > 0 && box.y + box.height <= (field?.y ?? 0)).toBe(true);
    }
  });

  it('follows a reply in the same place, keeps the keyboard there, and announces what is asked next', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await page.getByRole('button', { name: '否', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('年度研发投入是多少？', { exact: true }).waitFor();
    expect(lastRequest()).toMatchObject({ message: '我们能拿多少', facts: { has_special_deal: false } });
    expect(await page.locator('tongce-turn').count()).toBe(1);
    await expect.poll(() => textOfFocus(page)).toContain('年度研发投入是多少？');
    expect(await page.getByRole('log').innerText()).toMatch(/答复已更新。.*还想问您：年度研发投入是多少？/u);
  });

  it('goes on to the next question from 不清楚 and from 跳过', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await page.getByRole('button', { name: '不清楚' }).click();
    await page.getByRole('button', { name: '跳过' }).click();
    await expect.poll(() => page.locator('tongce-next-question').count()).toBe(0);
    expect(lastRequest()).toMatchObject({ skip: ['has_special_deal', 'research_spending'] });
    expect(await page.locator('tongce-turn').count()).toBe(1);
  });

  it('shows what was understood as chips, each to be changed, taken away or added to', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await page.getByRole('button', { name: '行业：医药' }).click();
    await page.getByText('您说“医药公司”').waitFor();
    await page.getByRole('textbox', { name: '行业' }).fill('软件');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('button', { name: '行业：软件' }).click();
    expect(lastRequest()).toMatchObject({ message: '我们能拿多少', facts: { industry: '软件' } });
    await page.getByRole('button', { name: '去掉' }).click();
    await page.getByRole('button', { name: '行业：医药' }).waitFor();
    expect(lastRequest()?.facts).toEqual({});
    await page.getByRole('button', { name: '行业：医药' }).click();
    await page.getByRole('button', { name: '去掉' }).click();
    await expect.poll(() => page.getByRole('button', { name: '行业：医药' }).count()).toBe(0);
    expect(lastRequest()?.withdrawn).toEqual(['industry']);
    await page.getByRole('button', { name: '补充情况' }).click();
    await page.getByRole('combobox', { name: '补充哪一项' }).selectOption({ index: 1 });
    await page.getByRole('button', { name: '取消' }).click();
    expect(await page.locator('tongce-turn').count()).toBe(1);
  });

  it('offers to ask what the answer has and does not show', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await page.getByRole('button', { name: '和旧办法比有什么变化？' }).click();
    await expect.poll(lastRequest).toMatchObject({ message: '和旧办法比有什么变化？', conversation: 'conversation-1' });
    expect(await page.getByRole('button', { name: '由哪个部门受理？' }).count()).toBe(0);
  });

  it('says over an answer that it is for another day, and follows a change of the day in its place', async () => {
    const { page } = await openChat(stage, {}, '/#q=我们能拿多少&as_of=2025-01-01');
    await page.getByRole('note').getByText('这是按2025-01-01的规定回答的。').waitFor();
    await page.getByRole('button', { name: '改成今天' }).click();
    await expect.poll(() => page.getByRole('note').count()).toBe(0);
    expect(lastRequest()?.as_of).toBeUndefined();
    await page.getByRole('button', { name: '按今天的规定' }).click();
    await page.getByLabel('按哪一天的规定回答').last().fill('2024-02-03');
    await page.getByRole('note').getByText('这是按2024-02-03的规定回答的。').waitFor();
    expect(await page.locator('tongce-turn').count()).toBe(1);
  });

  it('keeps a conversation at its address, over a reload and back from a new one', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '我们能拿多少');
    await feedbackOn(page).waitFor();
    const address = page.url();
    expect(address).toMatch(/\/#c=\d+$/u);
    await page.reload();
    await feedbackOn(page).waitFor();
    await page.getByRole('button', { name: '新的提问' }).click();
    await page.getByText('可以这样问').waitFor();
    await page.goBack();
    await feedbackOn(page).waitFor();
    expect(page.url()).toBe(address);
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
    await page.goto(stage.server.origin);
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
