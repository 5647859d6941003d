import type { Page } from 'playwright-core';

/** Holds back what the page asks for at the address until it is let go; the promise is kept when the replies held back have come. */
export async function holdBack(page: Page, url: string | RegExp): Promise<() => Promise<void>> {
  let letGo = () => {};
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(url, (route) => isLetGo.then(() => route.fallback()));
  return async () => {
    const reply = page.waitForResponse(url);
    letGo();
    await (await reply).finished();
  };
}
