/**
 * What a request costs in workerd: CPU time, memory, start-up, and the sizes that are uploaded. Read from /proc, so
 * Linux only. The database runs inside the same workerd here, so a chat answer counts its two writes, which D1 does
 * elsewhere.
 *
 *   npx tsx eval/bench-worker.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Miniflare } from 'miniflare';
import { BUNDLE, bundledFiles, bundleWorker } from '../src/platform/worker/testing/bundle-worker.ts';
import { startWorker } from '../src/platform/worker/testing/start-worker.ts';
import { readQuestionSet } from './question-sets.ts';

/** /proc counts CPU time in these. */
const TICK_MS = 10;
const questions = readQuestionSet('dev').map(({ query }) => query);
const write = (line: string) => process.stdout.write(`${line}\n`);

bundleWorker();
for (const name of bundledFiles()) {
  const bytes = readFileSync(join(BUNDLE, name));
  write(`${name.replace(/^[0-9a-f]{40}-/u, '')}: ${kib(bytes.length)} KiB, gzipped ${kib(gzipSync(bytes).length)} KiB`);
}

const empty = await measureEmpty();
const worker = await startWorker({ RATE_LIMIT_PER_MINUTE: '0' });
const pid = workerdOf();
write(`start-up: ${cpuMs(pid) - empty.cpu} ms CPU more than an empty Worker, up to the first request`);
const cold = cpuMs(pid);
await search('首店');
write(`first request: ${cpuMs(pid) - cold} ms CPU`);
for (let round = 0; round < 3; round += 1) for (const question of questions) await search(question);
write(`health: ${await cost(() => call('/healthz'))} ms CPU a request (what HTTP costs by itself)`);
write(`search: ${await cost(search)} ms CPU a request`);
write(`one write to the database: ${await cost(writeOnce)} ms CPU a request`);
for (const question of questions) await chat(question);
write(`chat: ${await cost(chat)} ms CPU a request`);
write(`memory: ${mb(memory(pid) - empty.memory)} MB more than an empty Worker (${mb(memory(pid))} MB resident)`);
await worker.close();

async function measureEmpty() {
  const script = "export default { fetch: () => new Response('ok') }";
  const miniflare = new Miniflare({ modules: true, script, cf: false, d1Databases: ['DB'] });
  await miniflare.dispatchFetch('http://any/');
  const empty = { cpu: cpuMs(workerdOf()), memory: memory(workerdOf()) };
  await miniflare.dispose();
  return empty;
}

async function call(path: string, body?: object): Promise<void> {
  const options = body ? { method: 'POST', headers: { 'content-type': 'application/json' } } : {};
  const response = await fetch(worker.origin + path, { ...options, ...(body && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  await response.arrayBuffer();
}

function search(query: string): Promise<void> {
  return call(`/api/search?as_of=2026-11-20&q=${encodeURIComponent(query)}`);
}

function chat(message: string): Promise<void> {
  return call('/api/chat', { message, as_of: '2026-11-20' });
}

/** Feedback on an answer that does not exist: one statement, and no row. */
async function writeOnce(): Promise<void> {
  const body = JSON.stringify({ answer: 'none', helpful: true });
  const headers = { 'content-type': 'application/json' };
  await (await fetch(`${worker.origin}/api/feedback`, { method: 'POST', headers, body })).arrayBuffer();
}

/** Mean over all questions. */
async function cost(ask: (question: string) => Promise<void>): Promise<string> {
  const before = cpuMs(pid);
  for (let round = 0; round < 2; round += 1) for (const question of questions) await ask(question);
  return ((cpuMs(pid) - before) / (questions.length * 2)).toFixed(1);
}

/** The process that Miniflare started last. */
function workerdOf(): number {
  const found = readdirSync('/proc')
    .map(Number)
    .filter((id) => id > 0 && fieldsOf(id)?.[1] === process.pid && nameOf(id) === 'workerd');
  const last = found.sort((one, other) => one - other).at(-1);
  if (last === undefined) throw new Error('workerd is not running below this process.');
  return last;
}

function nameOf(id: number): string {
  return readFileSync(`/proc/${id}/comm`, 'utf8').trim();
}

/** The numbers of /proc/<id>/stat after the name: state, parent, …; user and system time are the 12th and 13th. */
function fieldsOf(id: number): readonly number[] | null {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return null;
  }
}

function cpuMs(id: number): number {
  const fields = fieldsOf(id) ?? [];
  return ((fields[11] ?? 0) + (fields[12] ?? 0)) * TICK_MS;
}

function memory(id: number): number {
  return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) * 1024;
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(0);
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
