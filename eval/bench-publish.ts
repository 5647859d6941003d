/**
 * Publishing and going back under load: connections ask one question after the other while another generation is switched
 * to and back again, several times. Every answer must come; the longest waits are those of the switch.
 *
 *   npm run bench:publish [-- --processes 2 --connections 20 --switches 6]
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openGenerations } from '../src/platform/node/generations.ts';
import { KeepAliveClient } from './bench/keep-alive-client.ts';
import { percentilesOf } from './bench/percentiles.ts';
import { spawnService } from './bench/spawn-service.ts';
import { QUESTION_SETS, readQuestionSet } from './question-sets.ts';

const number = (fallback: number) => ({ type: 'string', default: String(fallback) }) as const;
const { values } = parseArgs({ options: { processes: number(1), connections: number(20), switches: number(6) } });
const SECONDS_BETWEEN = 4;
const paths = QUESTION_SETS.flatMap(readQuestionSet).map(({ query }) => `/api/search?q=${encodeURIComponent(query)}`);

const folder = mkdtempSync(join(tmpdir(), 'tongce-bench-'));
const service = await spawnService(Number(values.processes), { DATA_DIR: folder });
const generations = openGenerations(folder);
const clients = Array.from(
  { length: Number(values.connections) },
  () => new KeepAliveClient('127.0.0.1', service.port),
);
const times: number[] = [];
let failed = 0;
let isOver = false;
try {
  const ids = twoGenerations();
  const asking = Promise.all(clients.map(askOn));
  await wait(SECONDS_BETWEEN * 1000);
  const still = [...times];
  times.length = 0;
  for (let at = 0; at < Number(values.switches); at++) {
    const act = at % 2 === 0 ? 'publish' : 'roll_back';
    generations.switchTo({ at: new Date().toISOString(), by: null, act, to: ids[at % 2] ?? '' });
    await wait(SECONDS_BETWEEN * 1000);
  }
  isOver = true;
  await asking;
  const [calm, switching] = [percentilesOf(still), percentilesOf(times)];
  console.log(
    `${values.processes} processes, ${clients.length} connections, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}: ` +
      `${times.length} requests over ${values.switches} switches, ${failed} failed; ` +
      `before p50 ${calm.p50.toFixed(1)} ms, p95 ${calm.p95.toFixed(1)} ms; ` +
      `with the switches p50 ${switching.p50.toFixed(1)} ms, p95 ${switching.p95.toFixed(1)} ms, longest ${Math.max(...times).toFixed(0)} ms`,
  );
  if (failed > 0) process.exitCode = 1;
} finally {
  isOver = true;
  for (const client of clients) client.close();
  service.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** What the service was started with, and a second one like it. */
function twoGenerations(): readonly [string, string] {
  const started = generations.readStarted() ?? '';
  const known = generations.find(started);
  if (!known) throw new Error('the service has kept nothing of its start: DATA_DIR must be a folder.');
  const id = `${started.slice(0, -8)}00000000`;
  cpSync(generations.folderOf(started), generations.folderOf('copy'), { recursive: true });
  generations.place('copy', { ...known, id }, { faults: [], warnings: [], asked: 0, differences: [] });
  return [id, started];
}

async function askOn(client: KeepAliveClient): Promise<void> {
  while (!isOver) {
    const path = paths[times.length % paths.length] ?? '/';
    const began = performance.now();
    const status = await client.get(path).catch(() => 0);
    if (status !== 200) failed++;
    times.push(performance.now() - began);
  }
}
