/**
 * Every call of openapi.json under requests made from its own schemas, in process on the real corpus; ends with 1 when
 * one gets 500 or above, or takes more than a second of processor time.
 *
 *   npm run bench:fuzz [-- --runs 2000 --seed 1]
 */
import { parseArgs } from 'node:util';
import { wire } from '../src/cli/wire-on-node.ts';
import { createApp } from '../src/http/app.ts';
import { readSettings } from '../src/settings.ts';
import { fuzzEndpoints } from './fuzz/fuzz-endpoints.ts';
import { knownWords } from './fuzz/known-words.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const MOST_MS = 1000;

const wiring = wire(readSettings({ DATA_DIR: ':memory:', LOG_REQUESTS: 'no' }));
const app = createApp(wiring.dependencies);
const words = knownWords(wiring.dependencies.sources);
const runs = { runs: Number(values.runs), seed: Number(values.seed) };
let isSound = true;
for await (const fuzzed of fuzzEndpoints((request) => app.request(request), words, runs)) {
  const { call, statuses, faults, slowestMs, slowest } = fuzzed;
  const counts = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`);
  console.log(`${call}: ${counts.join(', ')}; slowest ${slowestMs.toFixed(0)} ms of processor`);
  if (slowestMs > MOST_MS) console.log(`  slow: ${slowest}`);
  for (const fault of faults.slice(0, 3)) console.log(`  fault: ${fault}`);
  isSound &&= faults.length === 0 && slowestMs <= MOST_MS;
}
wiring.close();
process.exitCode = isSound ? 0 : 1;
