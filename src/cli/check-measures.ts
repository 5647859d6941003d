import { readFileSync } from 'node:fs';
import { checkExamples, type FailedExample } from '../calculator/checking/check-examples.ts';
import { checkMeasures } from '../calculator/checking/check-measures.ts';
import { coverageOf } from '../calculator/checking/coverage.ts';
import { compileMeasures } from '../calculator/compile-measures.ts';
import type { CompiledMeasures } from '../calculator/measure.ts';
import { loadMeasures } from '../calculator/measure-library.ts';
import { readMeasureSources } from '../platform/node/read-measure-sources.ts';
import { calendarDate } from '../policy/calendar-date.ts';
import { holdCorpus } from '../policy/clauses.ts';
import type { Corpus } from '../policy/document.ts';
import { CORPUS, inIndexes } from './folders.ts';

/** Examples that give no day of their own are calculated for this one. */
const EXAMPLE_DAY = calendarDate('2026-11-20');

/** What is wrong in corpus/measures, and how far each document is encoded; against indexes/corpus.json as it lies there. */
export function reportOnMeasures(only = '') {
  const corpus = JSON.parse(readFileSync(inIndexes('corpus.json'), 'utf8')) as Corpus;
  const { compiled, failures } = compileMeasures(readMeasureSources(CORPUS), corpus);
  const findings = [
    ...failures.map((problem) => ({ kind: 'notation', place: '', problem })),
    ...findInMeasures(compiled, corpus),
  ];
  return {
    findings: findings.filter(
      ({ kind, place, problem }) => kind === 'notation' || place.includes(only) || problem.includes(only),
    ),
    coverage: coverageOf(compiled, corpus),
  };
}

/** What is wrong in measures, their examples calculated. */
export function findInMeasures(compiled: CompiledMeasures, corpus: Corpus) {
  const library = loadMeasures(compiled, holdCorpus(corpus));
  return [...checkMeasures(compiled, corpus), ...checkExamples(library, EXAMPLE_DAY).map(findingOf)];
}

function findingOf({ measure, example, problem }: FailedExample) {
  return { kind: 'example', place: `${measure} #${example}`, problem };
}
