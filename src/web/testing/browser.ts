import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Debian's package `chromium`; with `fonts-noto-cjk`, or all Chinese is boxes. */
export const CHROMIUM = '/usr/bin/chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Plain HTTP under a name of its own, as portals without HTTPS have it: the browser trusts only this machine's own names.
  '--host-resolver-rules=MAP *.test 127.0.0.1',
];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

/** A fresh page in a context of its own; what it complains about is collected in `complaints`. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 390, height: 844 },
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

/** True when the page is no wider than its window. */
export function fitsWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}

/** Texts and controls that reach beyond the right edge of the window, in shadow trees too; what can be scrolled to within a frame of its own is not cut. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const visit = (element: Element): void => {
      const style = getComputedStyle(element);
      if (style.display === 'none' || /auto|scroll/u.test(style.overflowX) || style.clipPath !== 'none') return;
      const hasWords = [...element.childNodes].some(
        ({ nodeType, data }: ChildNode & { data?: string }) => nodeType === 3 && data?.trim(),
      );
      const { right, width } = element.getBoundingClientRect();
      const isCut = width > 0 && right > innerWidth + 1;
      if (isCut && (hasWords || element.matches('button, input, select, textarea, a')))
        cut.push(`${element.tagName} ${element.textContent?.trim().slice(0, 20)} ${Math.round(right)}`);
      for (const child of [...element.children, ...(element.shadowRoot?.children ?? [])]) visit(child);
    };
    visit(document.body);
    return cut;
  });
}
