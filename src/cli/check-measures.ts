import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkExamples } from '../calculator/check-examples.ts';
import { checkMeasures } from '../calculator/check-measures.ts';
import { compileMeasures } from '../calculator/compile-measures.ts';
import { coverageOf } from '../calculator/coverage.ts';
import { loadMeasures } from '../calculator/measure-library.ts';
import { readMeasureSources } from '../platform/node/read-measure-sources.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import type { Corpus } from '../policy/document.ts';

const EXAMPLE_DAY = calendarDate('2026-11-20');

/** Prints what is wrong in corpus/measures, a line each, and the coverage table; true when nothing is wrong. */
export function reportOnMeasures(folder: string, only?: string): boolean {
  const corpus: Corpus = JSON.parse(readFileSync(join(folder, 'indexes', 'corpus.json'), 'utf8'));
  const { compiled, failures } = compileMeasures(readMeasureSources(join(folder, 'corpus')), corpus);
  const library = loadMeasures(compiled, corpus);
  const findings = [
    ...failures.map((problem) => ({ kind: 'notation', place: '', problem })),
    ...checkMeasures(compiled, corpus),
    ...checkExamples(library, EXAMPLE_DAY).map(({ measure, example, problem }) => ({
      kind: 'example',
      place: `${measure} #${example}`,
      problem,
    })),
  ].filter(
    ({ kind, place, problem }) => !only || kind === 'notation' || place.includes(only) || problem.includes(only),
  );
  for (const { kind, place, problem } of findings) console.log(`${kind.padEnd(12)} ${place}: ${problem}`);
  for (const { document, with_figures, encoded, not_encoded, measures, open } of coverageOf(compiled, corpus))
    console.log(
      `${document.padEnd(44)} measures ${measures}, clauses with figures ${with_figures}: encoded ${encoded}, listed ${not_encoded}, open ${open.length}`,
    );
  return findings.length === 0;
}

if (process.argv[1]?.endsWith('check-measures.ts'))
  process.exitCode = reportOnMeasures(process.cwd(), process.argv[2]) ? 0 : 1;
