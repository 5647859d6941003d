/**
 * Time of one calculation and of one match over all measures, in process, for companies of several kinds. CPU time
 * (all threads, the collection of garbage too) is what counts on a machine that others use at the same time.
 *
 *   npm run bench:calculator
 */
import { calculate } from '../src/calculator/calculate.ts';
import { matchMeasures } from '../src/calculator/match.ts';
import { library } from '../src/calculator/testing/sample-library.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';
import type { Facts } from '../src/policy/fact.ts';

const DAY = calendarDate('2026-11-20');
const WARM_UP = 300;
const ROUNDS = 200;
const COMPANIES: readonly Facts[] = [
  {},
  { applicant: '企业' },
  { applicant: '企业', district: '通州区', rd_spending_yuan: 5_000_000 },
  { applicant: '金融机构', principal_loss_yuan: '200万元' },
  { applicant: '企业', district: '北京市外', company_size: '小型', sector: '制造业' },
];

interface Times {
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
}

/** Milliseconds of each round, the shortest first. */
function timesOf(rounds: number, work: (round: number) => void): Times {
  for (let round = 0; round < WARM_UP; round += 1) work(round);
  const [wall, cpu]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const [started, used] = [performance.now(), process.cpuUsage()];
    work(round);
    const { user, system } = process.cpuUsage(used);
    wall.push(performance.now() - started);
    cpu.push((user + system) / 1000);
  }
  const shortestFirst = (one: number, other: number) => one - other;
  return { wall: wall.sort(shortestFirst), cpu: cpu.sort(shortestFirst) };
}

function report(name: string, { wall, cpu }: Times, limit: number): void {
  const at = (times: readonly number[], share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(3);
  const words = (times: readonly number[]) =>
    `p50 ${at(times, 0.5)}, p95 ${at(times, 0.95)}, p99 ${at(times, 0.99)} ms`;
  console.log(`${name}: wall ${words(wall)}; CPU ${words(cpu)} (aim: p95 below ${limit} ms)`);
}

const ids = library.measures.map(({ id }) => id);
console.log(`${ids.length} measures, ${library.facts.size} facts`);
report(
  'match',
  timesOf(ROUNDS, (round) => void matchMeasures(library, COMPANIES[round % COMPANIES.length] ?? {}, DAY)),
  10,
);
report(
  'calculate',
  timesOf(
    ids.length * 5,
    (round) => void calculate(library, ids[round % ids.length] ?? '', COMPANIES[round % COMPANIES.length] ?? {}, DAY),
  ),
  1,
);
