/**
 * Chat, streams that are given up half way, searches, verification and feedback for a long time over one service;
 * memory once a minute. Ends with 1 when a reply is a fault, or memory has grown by more than a quarter between the middle
 * third and the last. Linux only.
 *
 *   npm run bench:soak [-- --minutes 60 --clients 4]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { spawnService, usageOf } from './bench/spawn-service.ts';
import { QUESTION_SETS, readQuestionSet } from './question-sets.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, clients: { type: 'string', default: '4' } },
});
const SAMPLES = 60;
const MOST_GROWTH = 1.25;

const questions = QUESTION_SETS.flatMap(readQuestionSet).map(({ query }) => query);
const folder = mkdtempSync(join(tmpdir(), 'tongce-soak-'));
const service = await spawnService(1, { DATA_DIR: folder });
const base = `http://127.0.0.1:${service.port}`;
const [until, every] = [
  performance.now() + Number(values.minutes) * 60_000,
  (Number(values.minutes) * 60_000) / SAMPLES,
];
const memory: number[] = [];
let [requests, faults] = [0, 0];

const sampling = setInterval(() => memory.push(usageOf(service.pids).residentMegabytes), every);
try {
  await Promise.all(Array.from({ length: Number(values.clients) }, (_, client) => goOn(client)));
} finally {
  clearInterval(sampling);
  service.stop();
  rmSync(folder, { recursive: true, force: true });
}
const third = Math.floor(memory.length / 3);
const [first, last] = [mean(memory.slice(third, 2 * third)), mean(memory.slice(-third))];
console.log(
  `${requests} requests in ${values.minutes} minutes, ${faults} faults; ` +
    `${first.toFixed(0)} MB in the middle third, ${last.toFixed(0)} MB in the last, at most ${Math.max(...memory).toFixed(0)} MB`,
);
process.exitCode = faults > 0 || last > first * MOST_GROWTH ? 1 : 0;

async function goOn(client: number): Promise<void> {
  for (let at = client; performance.now() < until; at += 1) {
    const message = questions[(at * 7919) % questions.length] ?? '';
    const { id, conversation } = await post('/api/chat', { message });
    await post('/api/chat', { message: '那市级的呢', conversation });
    await post('/api/feedback', { answer: id, helpful: at % 2 === 0 });
    await post('/api/verify', { text: `${message}，最高支持500万元。` });
    await giveUp(message);
    await count(fetch(`${base}/api/search?q=${encodeURIComponent(message)}`));
  }
}

async function post(path: string, body: object): Promise<Record<string, unknown>> {
  const response = await count(fetch(base + path, { method: 'POST', body: JSON.stringify(body) }));
  return JSON.parse(response) as Record<string, unknown>;
}

async function count(sent: Promise<Response>): Promise<string> {
  const response = await sent;
  requests += 1;
  if (response.status >= 500) faults += 1;
  return response.text();
}

/** Reads one piece of a stream and leaves. */
async function giveUp(message: string): Promise<void> {
  const headers = { accept: 'text/event-stream' };
  const { body } = await fetch(`${base}/api/chat`, { method: 'POST', headers, body: JSON.stringify({ message }) });
  const reader = body?.getReader();
  await reader?.read();
  await reader?.cancel();
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
