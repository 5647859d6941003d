import { defineConfig } from 'vitest/config';

/** Tests of the Worker as it would be deployed, in workerd on 127.0.0.1. */
export default defineConfig({
  test: {
    include: ['src/platform/worker/**/*.test.ts'],
    globalSetup: ['src/cli/fresh-indexes.ts', 'src/platform/worker/testing/bundle-once.ts'],
    pool: 'forks',
    // For the inspector of workerd, on Node 20.
    execArgv: ['--experimental-websocket'],
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
