import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeasureSources } from '../../calculator/compile-measures.ts';
import type { MeasureText } from '../../calculator/notation/read-measures.ts';
import { generalPath, namesIn } from './general-files.ts';

/** Reads corpus/measures and corpus/calendar as texts; paths in messages are as given. */
export function readMeasureSources(corpusFolder: string): MeasureSources {
  const measures = join(corpusFolder, 'measures');
  const confirmed = join(measures, 'confirmed.json');
  const yaml = readFolder(measures);
  return {
    measures: yaml.filter(({ path }) => !path.endsWith('facts.yaml')),
    facts: yaml.filter(({ path }) => path.endsWith('facts.yaml')),
    calendar: readFolder(generalPath(corpusFolder, 'calendar')),
    confirmed: existsSync(confirmed) ? { path: confirmed, text: readFileSync(confirmed, 'utf8') } : null,
  };
}

function readFolder(folder: string): readonly MeasureText[] {
  return namesIn(folder, '.yaml').map((name) => ({
    path: join(folder, name),
    text: readFileSync(join(folder, name), 'utf8'),
  }));
}
