import { execFileSync } from 'node:child_process';
import { inProject } from '../../src/platform/node/project.ts';
import { ENGINE_COLUMNS, type EngineReport, formatReport, formatRow } from './engine-report.ts';
import { ENGINES } from './engines.ts';

const MEMORY_MEGABYTES = 12_000;
const TIME_LIMIT_MS = 1_200_000;

/** Prints a table for a corpus `times` as large, a row for each engine as it comes. */
export function benchEngines(times: number, names: readonly string[], print: (line: string) => void): void {
  print(`\n## ${times}×\n\n${formatRow(ENGINE_COLUMNS)}\n${formatRow(ENGINE_COLUMNS.map(() => '---'))}`);
  for (const { name, largestScale } of ENGINES) {
    if (times > largestScale || (names.length > 0 && !names.some((part) => name.includes(part)))) continue;
    print(formatRow(runEngine(name, times)));
  }
}

/** An engine that takes too long or too much memory is reported so. */
function runEngine(name: string, times: number): readonly string[] {
  const options = [`--max-old-space-size=${MEMORY_MEGABYTES}`, '--expose-gc', '--import', 'tsx'];
  const script = inProject('eval/bench/run-engine.ts');
  try {
    const line = execFileSync(process.execPath, [...options, script, name, String(times)], {
      encoding: 'utf8',
      timeout: TIME_LIMIT_MS,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return formatReport(JSON.parse(line.trim().split('\n').at(-1) ?? '') as EngineReport);
  } catch (cause) {
    const isLate = cause instanceof Error && 'code' in cause && cause.code === 'ETIMEDOUT';
    return [name, isLate ? `not done in ${TIME_LIMIT_MS / 60_000} minutes` : 'ended early'];
  }
}
