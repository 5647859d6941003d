import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMeasures } from '../calculator/compile-measures.ts';
import type { CompiledMeasures } from '../calculator/measure.ts';
import { readMeasureSources } from '../platform/node/read-measure-sources.ts';
import type { Corpus } from '../policy/document.ts';

/** Builds indexes/measures.json from corpus/measures and indexes/corpus.json. Throws when a file is not readable. */
export function buildMeasures(folder: string): CompiledMeasures {
  const corpus: Corpus = JSON.parse(readFileSync(join(folder, 'indexes', 'corpus.json'), 'utf8'));
  const { compiled, failures } = compileMeasures(readMeasureSources(join(folder, 'corpus')), corpus);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  const target = join(folder, 'indexes', 'measures.json');
  writeFileSync(`${target}.part`, JSON.stringify(compiled));
  renameSync(`${target}.part`, target);
  return compiled;
}

if (process.argv[1]?.endsWith('measures.ts') && !process.argv[1].includes('check-'))
  process.stdout.write(`${buildMeasures(process.cwd()).measures.length} measures\n`);
