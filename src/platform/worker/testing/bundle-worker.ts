import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inProject } from '../../node/project.ts';

export const BUNDLE = inProject('dist/bundle');
/** What esbuild tells of the bundle: its inputs, and what it leaves to the platform. */
export const METAFILE = inProject('dist/bundle/meta.json');

/** Bundles the Worker into dist/bundle exactly as a deployment would, without network; returns what wrangler told. */
export function bundleWorker(): string {
  rmSync(BUNDLE, { recursive: true, force: true });
  mkdirSync(BUNDLE, { recursive: true });
  const wrangler = join(dirname(createRequire(import.meta.url).resolve('wrangler/package.json')), 'bin/wrangler.js');
  const quiet = {
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_LOG_PATH: inProject('dist/logs'),
    WRANGLER_HIDE_BANNER: 'true',
  };
  try {
    return execFileSync(
      process.execPath,
      [wrangler, 'deploy', '--dry-run', '--outdir', BUNDLE, '--metafile', METAFILE],
      {
        cwd: inProject('.'),
        env: { ...process.env, ...quiet },
        encoding: 'utf8',
        stdio: 'pipe',
      },
    );
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`wrangler deploy --dry-run failed. Run it by hand to see more.\n${stdout ?? ''}${stderr ?? ''}`);
  }
}

/** What would be uploaded as code: the script and its text modules. */
export function bundledFiles(): readonly string[] {
  return readdirSync(BUNDLE).filter((name) => /\.(?:js|txt)$/u.test(name));
}
