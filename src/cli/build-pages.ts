import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createBuilder } from 'vite';
import { inProject } from '../platform/node/project.ts';
import { EVALUATION_REPORT, PAGES_STAMP } from './build-stamps.ts';

/** Builds src/web into dist/web, which is emptied first: a build that was broken off has no stamp. */
export async function buildPages(): Promise<void> {
  const stamp = PAGES_STAMP.current();
  const builder = await createBuilder({ configFile: inProject('src/web/vite.config.ts'), mode: 'production' });
  await builder.buildApp();
  writeFileSync(inProject('dist/web/evaluation.json'), readEvaluation());
  writeFileSync(PAGES_STAMP.path, stamp);
}

/** The report that `/about` shows, as it was written; `null` when no evaluation was made. */
function readEvaluation(): string {
  const report = inProject(EVALUATION_REPORT);
  return existsSync(report) ? readFileSync(report, 'utf8') : 'null';
}
