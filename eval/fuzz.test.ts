import { afterAll, describe, expect, it } from 'vitest';
import { wire } from '../src/cli/wire-on-node.ts';
import { createApp } from '../src/http/app.ts';
import { readSettings } from '../src/settings.ts';
import { type Fuzzed, fuzzEndpoints } from './fuzz/fuzz-endpoints.ts';
import { knownWords } from './fuzz/known-words.ts';

const wiring = wire(readSettings({ DATA_DIR: ':memory:', LOG_REQUESTS: 'no' }));
afterAll(() => wiring.close());

/** `npm run bench:fuzz` sends 2,000 to each, and says how long the slowest took. */
const RUNS = 40;

describe('every call of openapi.json, under requests that its own schemas allow', async () => {
  const app = createApp(wiring.dependencies);
  const fuzzed: Fuzzed[] = [];
  const words = knownWords(wiring.dependencies.sources);
  const runs = { runs: RUNS, seed: 20261120 };
  for await (const one of fuzzEndpoints((request) => app.request(request), words, runs)) fuzzed.push(one);

  it.each(fuzzed)('answers or refuses: $call', ({ faults, requests }) => {
    expect(requests).toBe(RUNS);
    expect(faults).toEqual([]);
  });

  it('answers most of what is well made, so that it is not only the refusing that is tried', () => {
    const answered = fuzzed.filter(({ statuses }) => (statuses[200] ?? 0) > RUNS / 4);
    expect(answered.length).toBeGreaterThan(fuzzed.length / 2);
  });
});
