import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, vi } from 'vitest';
import { CHROMIUM, launchBrowser } from './browser.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** A suite that needs a browser; left out, and said so, on a machine without one. */
export const describeInBrowser = describe.skipIf(!existsSync(CHROMIUM));
if (!existsSync(CHROMIUM))
  process.stderr.write(`${CHROMIUM} is missing, browser tests are left out. Install chromium and fonts-noto-cjk.\n`);

export interface Stage {
  server: TestServer;
  browser: Browser;
}

/** A built and served site and a browser for all tests of a file, taken down after them; filled before the first test. Time enough for slow machines. */
export function setStage(): Stage {
  const stage = {} as Stage;
  vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 });
  beforeAll(async () => {
    if (existsSync(CHROMIUM)) [stage.server, stage.browser] = await Promise.all([startTestServer(), launchBrowser()]);
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
