import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { CHROMIUM, launchBrowser } from './browser.ts';
import { startTestServer, type TestServer } from './test-server.ts';

export interface Stage {
  server: TestServer;
  browser: Browser;
}

/** A built and served site and a browser for all tests of a file, taken down after them; filled before the first test. Fails, with what to install, where there is no browser. Time enough for slow machines. */
export function setStage(): Stage {
  const stage = {} as Stage;
  vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
  beforeAll(async () => {
    if (!existsSync(CHROMIUM))
      throw new Error(
        `${CHROMIUM} is missing. Install it with a Chinese font: apt-get install chromium fonts-noto-cjk`,
      );
    [stage.server, stage.browser] = await Promise.all([startTestServer(), launchBrowser()]);
  });
  // A page that nobody looks at any more takes time from the others, and may ask late.
  afterEach(async () => {
    await Promise.all((stage.browser?.contexts() ?? []).map((context) => context.close()));
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.server?.close();
  });
  return stage;
}
