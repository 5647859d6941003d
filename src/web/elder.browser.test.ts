import { describe, expect, it } from 'vitest';
import { violations } from './testing/axe.ts';
import { fitsWindow } from './testing/browser.ts';
import { askOn, feedbackOn, openChat, questionField } from './testing/chat-controls.ts';
import { setStage } from './testing/stage.ts';

const stage = setStage();

/** A browser that can speak and listen; what it was told to say is kept. */
const canSpeakAndListen = () => {
  const said: string[] = [];
  const speechSynthesis = { cancel: () => {}, speak: ({ text }: { text: string }) => said.push(text) };
  class Recognition extends EventTarget {
    start() {
      this.dispatchEvent(Object.assign(new Event('result'), { results: [[{ transcript: '我们能拿多少' }]] }));
      this.dispatchEvent(new Event('end'));
    }
    stop() {}
  }
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
  Object.assign(window, { said, SpeechRecognition: Recognition });
};

describe('the mode for elders', () => {
  it('is one tap, large, in one column, and stays for the other pages', async () => {
    const { page } = await openChat(stage, { viewport: { width: 1280, height: 900 } });
    const size = () => questionField(page).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const before = await size();
    await page.getByRole('button', { name: '长者模式' }).click();
    await expect.poll(size).toBeGreaterThanOrEqual(before * 1.25);
    await askOn(page, '我们能拿多少');
    await feedbackOn(page).waitFor();
    expect(await page.getByRole('complementary').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.goto(`${stage.server.origin}/about`);
    const pressed = page.getByRole('button', { name: '长者模式' });
    await expect.poll(() => pressed.getAttribute('aria-pressed')).toBe('true');
    await pressed.click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.elder)).toBe('no');
  });

  it('fits a telephone, with targets for a finger', async () => {
    const { page } = await openChat(stage, { viewport: { width: 320, height: 740 } });
    await page.getByRole('button', { name: '长者模式' }).click();
    await askOn(page, '我们能拿多少');
    await feedbackOn(page).waitFor();
    expect(await fitsWindow(page)).toBe(true);
    for (const button of await page.locator('tongce-answer').getByRole('button').all()) {
      const isMarker = (await button.getAttribute('class'))?.includes('marker');
      if (!isMarker) expect((await button.boundingBox())?.height ?? 44).toBeGreaterThanOrEqual(44);
    }
    await page.screenshot({ path: 'screenshots/elder-320.png', fullPage: true });
  });

  it('reads an answer aloud and takes a question that is said, where the browser can', async () => {
    const { page } = await openChat(stage);
    await page.addInitScript(canSpeakAndListen);
    await page.reload();
    expect(await page.getByRole('button', { name: '说话' }).count()).toBe(0);
    await page.getByRole('button', { name: '长者模式' }).click();
    await page.getByRole('button', { name: '说话' }).click();
    await expect.poll(() => questionField(page).inputValue()).toBe('我们能拿多少');
    await questionField(page).press('Enter');
    await page.getByRole('button', { name: '朗读' }).click();
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.join());
    expect(said).toMatch(/^最高300万元（上限）。/u);
    expect(said).not.toMatch(/[*[\]]/u);
  });
});
