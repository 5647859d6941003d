import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './testing/browser.ts';
import { setStage } from './testing/stage.ts';

const stage = setStage();

/** What runs when words become markup, in each way that a browser knows. */
const SCRIPT =
  '<img src=x onerror="window.ran=1"><script>window.ran=1</script><svg onload="window.ran=1">' +
  '<a href="javascript:window.ran=1">[x](javascript:window.ran=1)</a>';
/** What people read, and not ids or dates, on which the page depends. */
const WORDS = /[\u4e00-\u9fff]/u;

/** The same reply, as if question, document and model had all been written by an attacker. */
function poisoned(value: unknown): unknown {
  if (typeof value === 'string') return WORDS.test(value) ? value + SCRIPT : value;
  if (Array.isArray(value)) return value.map(poisoned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, poisoned(part)]));
}

async function poison(route: Route): Promise<void> {
  const response = await route.fetch();
  const text = await response.text();
  const body = text.startsWith('event:')
    ? text.replace(/^data: (.*)$/gmu, (_, data: string) => `data: ${JSON.stringify(poisoned(JSON.parse(data)))}`)
    : JSON.stringify(poisoned(JSON.parse(text)));
  await route.fulfill({ response, body });
}

/** What of the script has become markup, in the page and in every shadow tree of it. */
function markupOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('[onerror], [onload], [href^="javascript:" i], img[src="x"]'))
          found.push(element.outerHTML);
        if (element.localName === 'script' && element.textContent?.includes('ran=1')) found.push(element.outerHTML);
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return found;
  });
}

describe('script in a question, a document or what a model says', () => {
  const asked = encodeURIComponent(`我们能拿多少${SCRIPT}`);
  const facts = encodeURIComponent(JSON.stringify({ district: SCRIPT }));
  // The content policy would stop most of it: here it has to be the pages themselves.
  it.each([
    ['the chat', `/?q=${asked}`],
    ['the frame', `/embed?q=${asked}&facts=${facts}&theme=${encodeURIComponent(SCRIPT)}`],
    ['the desk', `/desk?q=${asked}`],
    ['the list of documents', '/about#documents'],
  ])('stays words in %s', async (_, path) => {
    const { page } = await openPage(stage.browser, { bypassCSP: true });
    await page.route('**/api/**', poison);
    await page.goto(stage.server.origin + path);
    await page.getByText('onerror').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(300);
    expect(await markupOf(page)).toEqual([]);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });
});
