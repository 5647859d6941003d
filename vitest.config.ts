import { defineConfig } from 'vitest/config';

const BROWSER = 'src/**/*.browser.test.ts';
/** Those that start processes, or answer whole sets of questions. */
const WHOLE = [
  'eval/**/*.test.ts',
  'src/assistant/growth.test.ts',
  'src/cli/build-indexes.test.ts',
  'src/cli/open-documents.test.ts',
  'src/platform/node/supervise.test.ts',
];
/** Bundled first, by vitest.worker.config.ts. */
const WORKER = 'src/platform/worker/**';

export default defineConfig({
  test: {
    // Tests on the real corpus read indexes/, which are made once before all of them.
    globalSetup: 'src/cli/fresh-indexes.ts',
    // Native addons are safest in processes of their own.
    pool: 'forks',
    // Generous, for slow machines: how long things take is for the benchmarks.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a page does on a slow machine is waited for, not guessed.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        // The files share a process, so that corpus and index are read once: `npm run test:fast`.
        test: { name: 'fast', isolate: false, include: ['src/**/*.test.ts'], exclude: [BROWSER, WORKER, ...WHOLE] },
      },
      { extends: true, test: { name: 'whole', include: WHOLE } },
      { extends: true, test: { name: 'browser', include: [BROWSER] } },
    ],
  },
});
