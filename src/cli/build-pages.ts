import { writeFileSync } from 'node:fs';
import { createBuilder } from 'vite';
import { inProject } from '../platform/node/project.ts';
import { PAGES_STAMP } from './stamps.ts';

/** Builds src/web into dist/web, which is emptied first: a build that was broken off has no stamp. */
export async function buildPages(): Promise<void> {
  const stamp = PAGES_STAMP.current();
  const builder = await createBuilder({ configFile: inProject('src/web/vite.config.ts'), mode: 'production' });
  await builder.buildApp();
  writeFileSync(inProject(PAGES_STAMP.path), stamp);
}
