/**
 * What the Worker costs in workerd against its budgets: sizes uploaded, start-up, CPU time of a request, memory. Ends
 * with 1 when one is exceeded. The database runs inside the same workerd here, so what its writes cost is measured by
 * itself and taken off a chat answer, as D1 runs elsewhere. Times are the least of several rounds, CPU not clock.
 *
 *   npm run bench:worker
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inProject } from '../src/platform/node/project.ts';
import { BUNDLE, bundledFiles, bundleWorker } from '../src/platform/worker/testing/bundle-worker.ts';
import { startWorker } from '../src/platform/worker/testing/start-worker.ts';
import { readHeap } from '../src/platform/worker/testing/worker-heap.ts';
import { cpuMs, findWorkerd } from './growth/workerd-process.ts';
import { readQuestionSet } from './question-sets.ts';

/** Kilobytes, milliseconds and megabytes. */
const BUDGETS: Readonly<Record<string, number>> = {
  'bundle, gzipped KiB': 3072,
  'start-up ms': 100,
  'warm search ms': 5,
  'warm answer ms': 10,
  'memory of the isolate MB': 128,
};
const ROUNDS = 2;
/** Statements that an answer writes: the conversation and its receipt. */
const WRITES = 2;
const IDLE = /^\((?:idle|program|root)\)$/u;

const questions = readQuestionSet('dev').map(({ query }) => query);
const write = (line: string) => process.stdout.write(`${line}\n`);
const measured: Record<string, number> = {};
let asked = 0;

bundleWorker();
measured['bundle, gzipped KiB'] = bundledFiles()
  .map((name) => gzipSync(readFileSync(join(BUNDLE, name))).length / 1024)
  .reduce((sum, size) => sum + size, 0);
measured['start-up ms'] = startUp();

const worker = await startWorker({ RATE_LIMIT_PER_MINUTE: '0' });
const pid = findWorkerd();
const cold = cpuMs(pid);
await search('首店');
write(`first request: ${cpuMs(pid) - cold} ms CPU`);
for (const question of questions) await chat(question);
const health = await cost(() => call('/healthz'));
const databaseWrite = (await cost(writeOnce)) - health;
measured['warm search ms'] = (await cost(search)) - health;
measured['warm answer ms'] = (await cost(chat)) - health - WRITES * databaseWrite;
const heap = await readHeap(worker);
measured['memory of the isolate MB'] = (heap.used + heap.buffers) / 1e6;
await worker.close();

write(`HTTP by itself: ${health.toFixed(1)} ms CPU a request; a write to the database: ${databaseWrite.toFixed(1)}`);
for (const [name, most] of Object.entries(BUDGETS)) {
  const value = measured[name] ?? Number.POSITIVE_INFINITY;
  write(`${value <= most ? 'within' : 'OVER  '}  ${name}: ${value.toFixed(1)} of ${most}`);
  if (value > most) process.exitCode = 1;
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[];
  readonly samples: readonly number[];
  /** Microseconds. */
  readonly timeDeltas: readonly number[];
}

/** Milliseconds of work while the script starts, as the profiler of `wrangler check startup` tells them. */
function startUp(): number {
  const file = join(mkdtempSync(join(tmpdir(), 'tongce-startup-')), 'profile.json');
  execFileSync('npx', ['wrangler', 'check', 'startup', '--outfile', file], { cwd: inProject('.'), stdio: 'ignore' });
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as Profile;
  const idle = new Set(nodes.filter(({ callFrame }) => IDLE.test(callFrame.functionName)).map(({ id }) => id));
  return samples.reduce((sum, id, at) => sum + (idle.has(id) ? 0 : (timeDeltas[at] ?? 0) / 1000), 0);
}

async function leastOf(times: number, measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let round = 0; round < times; round += 1) values.push(await measure());
  return Math.min(...values);
}

/** Mean over all questions, of the cheapest round. */
function cost(ask: (question: string) => Promise<void>): Promise<number> {
  return leastOf(ROUNDS, async () => {
    const before = cpuMs(pid);
    for (const question of questions) await ask(question);
    return (cpuMs(pid) - before) / questions.length;
  });
}

async function call(path: string, body?: object): Promise<void> {
  const response = await send(path, body);
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  await response.arrayBuffer();
}

function send(path: string, body?: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  // Without a signal Node 20 now and then waits for ever on a connection that workerd keeps alive.
  const signal = AbortSignal.timeout(10_000);
  return fetch(worker.origin + path, {
    signal,
    ...(body && { method: 'POST', headers, body: JSON.stringify(body) }),
  });
}

/** Never the same twice: what was found before would be remembered. */
function search(query: string): Promise<void> {
  asked += 1;
  return call(`/api/search?as_of=2026-11-20&q=${encodeURIComponent(query)}&offset=${asked}`);
}

function chat(message: string): Promise<void> {
  return call('/api/chat', { message, as_of: '2026-11-20' });
}

/** Feedback on an answer that does not exist: one statement, and no row. */
async function writeOnce(): Promise<void> {
  await (await send('/api/feedback', { answer: 'none', helpful: true })).arrayBuffer();
}
