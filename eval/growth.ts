/**
 * What growth costs on Node: build, load, memory and answers for a corpus 1, 20 and 100 times as large.
 * Times are CPU times, so that other work on the machine counts less.
 *
 *   npx tsx eval/growth.ts [--scales 1,20,100] [--measures]   (--measures: as many times the measures too)
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inProject } from '../src/platform/node/project.ts';

interface Built {
  readonly documents: number;
  readonly clauses: number;
  readonly buildSeconds: number;
  readonly corpusBytes: number;
  readonly dictionaryBytes: number;
  readonly postingsBytes: number;
}

interface Spread {
  readonly p50: number;
  readonly p95: number;
}

interface Served {
  readonly loadMs: number;
  readonly search: Spread;
  readonly chat: Spread;
  readonly rss: number;
  readonly heapUsed: number;
  readonly arrayBuffers: number;
}

const { values } = parseArgs({
  options: { scales: { type: 'string', default: '1,20,100' }, measures: { type: 'boolean', default: false } },
});
const scales = values.scales.split(',').map(Number);
const write = (line: string) => process.stdout.write(`${line}\n`);
const mb = (bytes: number) => (bytes / 1e6).toFixed(1);

write(
  '| times | documents | clauses | build s | documents and clauses MB | dictionary MB | postings MB | load ms | search p50/p95 ms | chat p50/p95 ms | RSS MB | of it heap | of it buffers |',
);
write('|---|---|---|---|---|---|---|---|---|---|---|---|---|');
for (const times of scales) write(row(times));

function row(times: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'tongce-growth-'));
  const built = run<Built>('build-scale', [String(times), folder]);
  const served = run<Served>('serve-scale', [folder, String(values.measures ? times : 1)]);
  rmSync(folder, { recursive: true });
  const spread = ({ p50, p95 }: Spread) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;
  const cells = [
    ...[times, built.documents, built.clauses, built.buildSeconds.toFixed(1)],
    ...[mb(built.corpusBytes), mb(built.dictionaryBytes), mb(built.postingsBytes), served.loadMs.toFixed(0)],
    ...[spread(served.search), spread(served.chat)],
    ...[mb(served.rss), mb(served.heapUsed), mb(served.arrayBuffers)],
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Each step in a process of its own, so that memory is that of the step. */
function run<Report>(name: string, words: readonly string[]): Report {
  const options = ['--max-old-space-size=16000', '--expose-gc', '--import', 'tsx'];
  const script = inProject(`eval/growth/${name}.ts`);
  return JSON.parse(execFileSync(process.execPath, [...options, script, ...words], { encoding: 'utf8' })) as Report;
}
