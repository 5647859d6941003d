import { readFileSync, writeFileSync } from 'node:fs';
import { confirmClauses } from '../calculator/checking/confirm-clauses.ts';
import { coveragePage } from '../calculator/checking/coverage-page.ts';
import { compileMeasures } from '../calculator/compile-measures.ts';
import { makeFactJsonSchema, makeMeasureJsonSchema } from '../calculator/notation/measure-schema.ts';
import { readMeasureSources } from '../platform/node/read-measure-sources.ts';
import type { Corpus } from '../policy/document.ts';
import { CORPUS, inCorpus, inIndexes } from './folders.ts';

/**
 * Writes down that every measure was compared with its clauses as they read now. Run it after that comparison:
 * a clause that changes later suspends its measures until it is run again. Writes the schemas by which editors
 * complete, and the table of coverage, as well. Returns the number of clauses.
 */
export function confirmMeasures(): number {
  const corpus: Corpus = JSON.parse(readFileSync(inIndexes('corpus.json'), 'utf8'));
  const { compiled, failures } = compileMeasures(readMeasureSources(CORPUS), corpus);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  const digests = confirmClauses(compiled, corpus);
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  write('confirmed.json', json(digests));
  write('measure.schema.json', json(makeMeasureJsonSchema()));
  write('fact.schema.json', json(makeFactJsonSchema()));
  write('COVERAGE.md', coveragePage(compiled, corpus));
  return Object.keys(digests).length;
}

function write(name: string, text: string): void {
  writeFileSync(inCorpus(`measures/${name}`), text);
}

if (process.argv[1]?.endsWith('confirm-measures.ts')) process.stdout.write(`${confirmMeasures()} clauses confirmed\n`);
