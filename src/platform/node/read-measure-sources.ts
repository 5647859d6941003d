import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeasureSources } from '../../calculator/compile-measures.ts';
import type { MeasureText } from '../../calculator/notation/read-measures.ts';

/** Reads corpus/measures and corpus/calendar as texts; paths in messages are as given. */
export function readMeasureSources(corpusFolder: string): MeasureSources {
  const measures = join(corpusFolder, 'measures');
  const confirmed = join(measures, 'confirmed.json');
  const yaml = readFolder(measures);
  return {
    measures: yaml.filter(({ path }) => !path.endsWith('facts.yaml')),
    facts: yaml.filter(({ path }) => path.endsWith('facts.yaml')),
    calendar: readFolder(join(corpusFolder, 'calendar')),
    confirmed: existsSync(confirmed) ? { path: confirmed, text: readFileSync(confirmed, 'utf8') } : null,
  };
}

function readFolder(folder: string): readonly MeasureText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}
