import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './testing/axe.ts';
import { openPage } from './testing/browser.ts';
import { askOn, feedbackOn, openChat } from './testing/chat-controls.ts';
import { openDesk, selectedOption } from './testing/desk-controls.ts';
import { setStage } from './testing/stage.ts';

const stage = setStage();
const OWN_COLOURS = { forcedColors: 'active' } as const;

const colourOf = (locator: Locator, property: string) =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe('colours that people set for themselves', () => {
  it('tell which page, clause and result is current', async () => {
    const { page } = await openDesk(stage, '/desk?open=tzf-2024-14/3.1', OWN_COLOURS);
    const places = page.locator('.masthead nav');
    const line = (place: string) => colourOf(places.getByRole('link', { name: place }), 'border-block-end-color');
    expect(await line('查条款')).not.toBe(await line('问政策'));
    const edge = (clause: string) => colourOf(page.locator(clause).first(), 'border-inline-start-color');
    await page.locator('.clause.current').waitFor();
    expect(await edge('.clause.current')).not.toBe(await edge('.clause:not(.current, .within)'));
    await selectedOption(page).first().waitFor();
    const other = page.getByRole('listbox').getByRole('option', { selected: false });
    expect(await colourOf(selectedOption(page).first(), 'border-inline-start-color')).not.toBe(
      await colourOf(other.first(), 'border-inline-start-color'),
    );
    await page.screenshot({ path: 'screenshots/desk-forced-colors.png' });
  });

  it('tell what is pressed and what is quoted', async () => {
    const { page } = await openChat(stage, OWN_COLOURS);
    const elder = page.getByRole('button', { name: '长者模式' });
    const before = await colourOf(elder, 'background-color');
    await elder.click();
    expect(await colourOf(elder, 'background-color')).not.toBe(before);
    await askOn(page, '我们能拿多少');
    await feedbackOn(page).waitFor();
    await page
      .getByRole('button', { name: /依据 1/u })
      .first()
      .click();
    const quoted = page.locator('tongce-answer-text mark').first();
    await quoted.waitFor();
    expect(await colourOf(quoted, 'background-color')).not.toBe(
      await colourOf(page.locator('body'), 'background-color'),
    );
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: 'screenshots/chat-forced-colors.png', fullPage: true });
  });

  it.each(['/d/tzf-2024-14/3.1', '/about', '/demo'])('%s: leave nothing unseen', async (path) => {
    const { page } = await openPage(stage.browser, OWN_COLOURS);
    await page.goto(stage.server.origin + path);
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
  });
});
