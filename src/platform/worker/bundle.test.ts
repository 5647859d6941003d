import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inProject } from '../node/project.ts';
import { BUNDLE, bundledFiles, METAFILE } from './testing/bundle-worker.ts';

const MIB = 1024 * 1024;
const assets = readdirSync(inProject('dist/worker/assets'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const meta = JSON.parse(readFileSync(METAFILE, 'utf8')) as Metafile;

interface Metafile {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, { readonly imports: readonly { readonly path: string }[] }>>;
}

describe('the bundle of the Worker', () => {
  it('takes at most 3 MiB compressed, the limit of the free plan', () => {
    const bytes = bundledFiles().map((name) => gzipSync(readFileSync(join(BUNDLE, name))).length);
    expect(bytes.length).toBeGreaterThanOrEqual(4);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3 * MIB);
  });

  it('asks the platform for its own text modules and nothing of Node', () => {
    const imports = Object.values(meta.outputs).flatMap((output) => output.imports.map(({ path }) => path));
    expect(imports).toHaveLength(3);
    expect(imports.filter((path) => !path.endsWith('.txt'))).toEqual([]);
  });

  it('holds no file and no package that only Node can run', () => {
    const forbidden = /platform\/node\/|src\/node\.ts|src\/cli\.ts|better-sqlite3|nodejieba|@hono\/node-server|^node:/u;
    const inputs = Object.keys(meta.inputs);
    expect(inputs.length).toBeGreaterThan(100);
    expect(inputs.filter((path) => forbidden.test(path))).toEqual([]);
  });

  it('has no asset above 25 MiB, the limit of one file', () => {
    expect(assets.length).toBeGreaterThan(5);
    expect(Math.max(...assets.map((path) => statSync(path).size))).toBeLessThan(25 * MIB);
  });
});
