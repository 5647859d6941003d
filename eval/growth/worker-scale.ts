/**
 * The Worker on a corpus that `build-scale` made, in workerd: `worker-scale.ts <folder> memory|database`; prints one line
 * of JSON. Memory is that of the isolate after garbage was collected, buffers included: what Workers count to 128 MB.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listUnits } from '../../src/indexing/list-units.ts';
import { readIndex, readSearch } from '../../src/platform/node/read-search.ts';
import { writeStatements } from '../../src/platform/node/write-statements.ts';
import { fillStatements } from '../../src/platform/sql-units.ts';
import { BUNDLE, bundledFiles, bundleWorker } from '../../src/platform/worker/testing/bundle-worker.ts';
import { importD1, startWorker } from '../../src/platform/worker/testing/start-worker.ts';
import { readHeap } from '../../src/platform/worker/testing/worker-heap.ts';
import { readQuestionSet } from '../question-sets.ts';

const [folder = '', searchIndex = 'memory'] = process.argv.slice(2);
const place = mkdtempSync(join(tmpdir(), 'tongce-scale-'));
const questions = readQuestionSet('dev').map(({ query }) => query);

const worker = await startWorker(
  { SEARCH_INDEX: searchIndex, RATE_LIMIT_PER_MINUTE: '0' },
  { bundle: copyBundle(), assets: copyAssets(), ...(searchIndex === 'database' && { d1Folder: await fillD1() }) },
);
const first = await ask('/api/search?as_of=2026-11-20&q=a');
const loaded = await readHeap(worker);
const searches = await askAll((query) => ask(`/api/search?as_of=2026-11-20&q=${encodeURIComponent(query)}`));
const chats = await askAll((message) => ask('/api/chat', { message, as_of: '2026-11-20' }));
const after = await readHeap(worker);
process.stdout.write(`${JSON.stringify({ searchIndex, firstMs: first, loaded, searches, chats, after })}\n`);
await worker.close();
rmSync(place, { recursive: true });

/** The bundle with the documents of that corpus in place of ours. */
function copyBundle(): string {
  bundleWorker();
  const bundle = join(place, 'bundle');
  cpSync(BUNDLE, bundle, { recursive: true });
  const documents = bundledFiles().find((name) => name.endsWith('documents.txt')) ?? '';
  cpSync(join(folder, 'documents.json'), join(bundle, documents));
  return bundle;
}

function copyAssets(): string {
  const assets = join(place, 'assets');
  mkdirSync(assets);
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.bin')))
    if (name !== 'postings.bin' || searchIndex === 'memory') cpSync(join(folder, name), join(assets, name));
  cpSync(join(folder, 'suggest.json'), join(assets, 'suggest.bin'));
  return assets;
}

function fillD1(): Promise<string> {
  const file = join(place, 'search.sql');
  const { indexDigest } = readSearch(folder).documents;
  writeStatements(file, fillStatements(listUnits(readIndex(folder)), indexDigest));
  return importD1(file);
}

/** Milliseconds until the whole reply is there. */
async function ask(path: string, body?: object): Promise<number> {
  const started = performance.now();
  const options = body ? { method: 'POST', headers: { 'content-type': 'application/json' } } : {};
  const response = await fetch(worker.origin + path, { ...options, ...(body && { body: JSON.stringify(body) }) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${text}`);
  return performance.now() - started;
}

async function askAll(asking: (question: string) => Promise<number>) {
  const times: number[] = [];
  for (const question of questions) times.push(await asking(question));
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
