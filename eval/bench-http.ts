/**
 * Load on GET /api/search over loopback: the questions of eval/questions in turn, each connection asking the next one
 * when the last is answered. Memory is that of the largest process after 500 requests, and at the end. Linux only.
 *
 *   npm run bench:http [-- --processes 2 --connections 20 --seconds 10]
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { KeepAliveClient } from './bench/keep-alive-client.ts';
import { percentilesOf } from './bench/percentiles.ts';
import { spawnService, usageOf } from './bench/spawn-service.ts';
import { QUESTION_SETS, readQuestionSet } from './question-sets.ts';

const number = (fallback: number) => ({ type: 'string', default: String(fallback) }) as const;
const { values } = parseArgs({
  options: {
    processes: number(availableParallelism()),
    connections: number(20),
    seconds: number(10),
    warmup: number(10),
  },
});
/** After so many requests the memory of a young service is looked at. */
const YOUNG = 500;
const paths = QUESTION_SETS.flatMap(readQuestionSet).map(({ query }) => `/api/search?q=${encodeURIComponent(query)}`);

const service = await spawnService(Number(values.processes));
const clients = Array.from(
  { length: Number(values.connections) },
  () => new KeepAliveClient('127.0.0.1', service.port),
);
try {
  await ask((asked) => asked < YOUNG);
  const young = usageOf(service.pids);
  await ask(forSeconds(Number(values.warmup)));
  const before = usageOf(service.pids);
  const started = performance.now();
  const times = await ask(forSeconds(Number(values.seconds)));
  const seconds = (performance.now() - started) / 1000;
  const after = usageOf(service.pids);
  const { p50, p95 } = percentilesOf(times);
  const cpu = ((after.cpuSeconds - before.cpuSeconds) * 1000) / times.length;
  console.log(
    `${values.processes} processes, ${clients.length} connections, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}: ` +
      `${Math.round(times.length / seconds)} requests a second, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ` +
      `${cpu.toFixed(2)} ms of processor a request; ` +
      `${young.residentMegabytes.toFixed(0)} MB after ${YOUNG} requests, ${after.residentMegabytes.toFixed(0)} MB at the end`,
  );
} finally {
  for (const client of clients) client.close();
  service.stop();
}

/** Asks on all connections for as long as `goesOn` says, and returns the milliseconds of each request. */
async function ask(goesOn: (asked: number) => boolean): Promise<readonly number[]> {
  const times: number[] = [];
  let asked = 0;
  const askOn = async (client: KeepAliveClient) => {
    while (goesOn(asked)) {
      const path = paths[asked++ % paths.length] ?? '/';
      const started = performance.now();
      const status = await client.get(path);
      if (status !== 200) throw new Error(`${path}: status ${status}, expected 200.`);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(clients.map(askOn));
  return times;
}

function forSeconds(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() < end;
}
