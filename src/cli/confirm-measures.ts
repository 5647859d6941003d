import { readFileSync, writeFileSync } from 'node:fs';
import { confirmClauses } from '../calculator/checking/confirm-clauses.ts';
import { coveragePage } from '../calculator/checking/coverage-page.ts';
import { compileMeasures } from '../calculator/compile-measures.ts';
import { makeMeasureJsonSchema } from '../calculator/notation/measure-schema.ts';
import { inProject } from '../platform/node/project.ts';
import { readMeasureSources } from '../platform/node/read-measure-sources.ts';
import type { Corpus } from '../policy/document.ts';

/** Where the digests of confirmed clauses stand, the schema by which editors complete measure files, and the table. */
const CONFIRMED = 'corpus/measures/confirmed.json';
const SCHEMA = 'corpus/measures/measure.schema.json';
const COVERAGE = 'corpus/measures/COVERAGE.md';

/**
 * Writes down that every measure was compared with its clauses as they read now. Run it after that comparison:
 * a clause that changes later suspends its measures until it is run again. Returns the number of clauses.
 */
export function confirmMeasures(): number {
  const corpus: Corpus = JSON.parse(readFileSync(inProject('indexes/corpus.json'), 'utf8'));
  const { compiled, failures } = compileMeasures(readMeasureSources(inProject('corpus')), corpus);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  const digests = confirmClauses(compiled, corpus);
  writeFileSync(inProject(CONFIRMED), `${JSON.stringify(digests, null, 1)}\n`);
  writeFileSync(inProject(SCHEMA), `${JSON.stringify(makeMeasureJsonSchema(), null, 1)}\n`);
  writeFileSync(inProject(COVERAGE), coveragePage(compiled, corpus));
  return Object.keys(digests).length;
}

if (process.argv[1]?.endsWith('confirm-measures.ts')) process.stdout.write(`${confirmMeasures()} clauses confirmed\n`);
