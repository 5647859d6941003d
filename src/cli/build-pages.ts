import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { digestFiles } from '../platform/node/digest-files.ts';
import { inProject } from '../platform/node/project.ts';

/** Written after the build, which empties the folder first: a build that was broken off is seen to be stale. */
const STAMP = join(inProject('dist/web'), '.stamp');

/** Builds src/web into dist/web. */
export async function buildPages(): Promise<void> {
  const stamp = stampOfSources();
  const builder = await createBuilder({ configFile: inProject('src/web/vite.config.ts'), mode: 'production' });
  await builder.buildApp();
  writeFileSync(STAMP, stamp);
}

export function pagesAreFresh(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stampOfSources();
}

function stampOfSources(): string {
  return digestFiles([inProject('src/web')], (name) => !/\.test\.ts$|^testing/u.test(name));
}
