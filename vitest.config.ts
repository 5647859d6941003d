import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'eval/**/*.test.ts'],
    // The Worker is bundled first, by vitest.worker.config.ts.
    exclude: ['src/platform/worker/**'],
    // Tests on the real corpus read indexes/, which are made once before all of them.
    globalSetup: 'src/cli/fresh-indexes.ts',
    // Native addons are safest in processes of their own.
    pool: 'forks',
    // Generous, for slow machines: how long things take is for the benchmarks.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a page does on a slow machine is waited for, not guessed.
    expect: { poll: { timeout: 20_000 } },
  },
});
