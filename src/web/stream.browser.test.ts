import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { askOn, feedbackOn, openChat } from './testing/chat-controls.ts';
import { setStage } from './testing/stage.ts';

const stage = setStage();

/** Ends the answers that stop before their end; how many. */
function letGo(): number {
  const held = stage.server.log.held.splice(0);
  for (const goOn of held) goOn();
  return held.length;
}

afterEach(() => {
  stage.server?.log.held.splice(0);
});

describe('an answer that comes by and by', () => {
  it('shows the first sentence before the answer is whole, and can be stopped', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '停顿');
    await page.getByText('文件只公布了上限').waitFor();
    expect(await feedbackOn(page).count()).toBe(0);
    await page.getByRole('button', { name: '停止' }).click();
    await page.getByText('已停止。').waitFor();
    expect(await page.getByText('文件只公布了上限').isVisible()).toBe(true);
  });

  it('grows by sentences without anything that was shown being drawn anew, says that it goes on, and is announced once', async () => {
    const { page } = await openChat(stage);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await watchLog(page);
    await askOn(page, '停顿');
    const headline = page.locator('tongce-answer-text p').first();
    await headline.waitFor();
    await headline.evaluate((element) => element.setAttribute('data-first', ''));
    await page.getByText('正在逐句写出并核对…').waitFor();
    await page.clock.resume();
    await page.getByText('后面还有，已经写出的可以先看…').waitFor();
    expect(await page.locator('tongce-answer').ariaSnapshot()).not.toMatch(/\*\*|\[\d\][^:]/u);
    await expect.poll(letGo).toBeGreaterThan(0);
    await feedbackOn(page).waitFor();
    expect(await page.locator('p[data-first]').innerText()).toContain('最高300万元');
    expect(await page.getByText('后面还有').count()).toBe(0);
    expect(await announced(page)).toHaveLength(1);
  });

  it('takes an answer that is not streamed', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '纯文本');
    await feedbackOn(page).waitFor();
  });

  it('tries again by itself when the line is cut, before the answer and within it', async () => {
    const { page } = await openChat(stage);
    await askOn(page, '断线了吗');
    await feedbackOn(page).waitFor();
    await askOn(page, '中断了吗');
    await feedbackOn(page).nth(1).waitFor();
  });

  it('announces each answer once', async () => {
    const { page } = await openChat(stage);
    await watchLog(page);
    await askOn(page, '我们能拿多少');
    await feedbackOn(page).waitFor();
    expect(await announced(page)).toEqual([
      '答复已显示。最高300万元（上限）。还想问您：贵公司是否正在享受“一事一议”扶持？',
    ]);
  });
});

/** Collects what a screen reader is told from now on. */
async function watchLog(page: Page): Promise<void> {
  await page.evaluate(() => {
    const log = document
      .querySelector('tongce-chat-page')
      ?.shadowRoot?.querySelector('tongce-chat')
      ?.shadowRoot?.querySelector('[role=log]');
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node.textContent?.trim()) seen.push(node.textContent.trim());
    }).observe(log as Node, { childList: true, subtree: true });
  });
}

function announced(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}
