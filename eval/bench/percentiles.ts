/** Median and 95th percentile in milliseconds of processor time. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

/**
 * How long `work` takes for each item: of several runs the fastest, since what slows one run down (another program,
 * the compiler) is not the work; then the percentiles over the items. No run begins after `budgetMs`, but one is made.
 * `clock`: of the process that works, where that is another one.
 */
export function measureLatency<Item>(
  items: readonly Item[],
  runs: number,
  work: (item: Item) => unknown,
  { budgetMs = Number.POSITIVE_INFINITY, clock = processorMs } = {},
): Latency {
  const fastest = items.map(() => Number.POSITIVE_INFINITY);
  const end = performance.now() + budgetMs;
  for (let run = 0; run === 0 || (run <= runs && performance.now() < end); run++)
    for (const [at, item] of items.entries()) {
      fastest[at] = Math.min(
        fastest[at] ?? 0,
        timed(() => work(item), clock),
      );
    }
  return percentilesOf(fastest);
}

export function percentilesOf(times: readonly number[]): Latency {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** Milliseconds of the fastest of several runs. */
export function fastestOf(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => timed(work)));
}

/** Milliseconds of one run by a clock. */
export function timed(work: () => unknown, clock = processorMs): number {
  const started = clock();
  work();
  return clock() - started;
}

/** Milliseconds that this process has computed: what other programs do on the machine does not count. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
