import type { Latency } from './percentiles.ts';
import type { Stored } from './search-engine.ts';

/** What one engine showed at one size of the corpus. */
export interface EngineReport extends Latency {
  readonly name: string;
  readonly ndcg10: number;
  readonly recall10: number;
  readonly hit1: number;
  readonly buildSeconds: number;
  readonly memoryBytes: number;
  readonly stored: Stored | null;
}

export const ENGINE_COLUMNS = [
  ...['engine', 'nDCG@10', 'recall@10', 'hit@1', 'p50 ms', 'p95 ms'],
  ...['build s', 'index MB', 'load ms', 'memory MB'],
];

export function formatReport(report: EngineReport): readonly string[] {
  const { name, ndcg10, recall10, hit1, p50, p95, buildSeconds, memoryBytes, stored } = report;
  return [
    name,
    ...[ndcg10, recall10, hit1].map((value) => value.toFixed(3)),
    ...[p50, p95].map((value) => value.toFixed(2)),
    buildSeconds.toFixed(1),
    ...(stored ? [megabytes(stored.bytes), stored.loadMs.toFixed(0)] : ['–', '–']),
    megabytes(memoryBytes),
  ];
}

export function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
