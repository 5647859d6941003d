/**
 * Time of one calculation and of one match over all measures, in process, for companies of several kinds.
 *
 *   npx tsx eval/bench-calculator.ts
 */
import { calculate } from '../src/calculator/calculate.ts';
import type { Facts } from '../src/calculator/expression.ts';
import { matchMeasures } from '../src/calculator/match.ts';
import { library } from '../src/calculator/testing/sample-library.ts';
import { calendarDate } from '../src/policy/calendar-date.ts';

const DAY = calendarDate('2026-11-20');
const WARM_UP = 40;
const ROUNDS = 200;
const COMPANIES: readonly Facts[] = [
  {},
  { applicant: '企业' },
  { applicant: '企业', district: '通州区', rd_spending_yuan: 5_000_000 },
  { applicant: '金融机构', principal_loss_yuan: '200万元' },
  { applicant: '企业', district: '北京市外', company_size: '小型', sector: '制造业' },
];

function timesOf(rounds: number, work: (round: number) => void): readonly number[] {
  for (let round = 0; round < WARM_UP; round += 1) work(round);
  return Array.from({ length: rounds }, (_, round) => {
    const started = performance.now();
    work(round);
    return performance.now() - started;
  }).sort((one, other) => one - other);
}

function report(name: string, times: readonly number[], limit: number): void {
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(3);
  console.log(
    `${name.padEnd(10)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms (aim: p95 below ${limit} ms)`,
  );
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
