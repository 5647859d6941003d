import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '../../http/page.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSIBLE = /^(?:text|application|image\/svg)/u;
/** Compressing less than this gains nothing. */
const LEAST_BYTES = 1024;

/** Reads the web build into memory: `index.html` answers `/`, `desk.html` answers `/desk`. Nothing outside the folder can be asked for. */
export function loadPages(folder: string): (path: string) => Promise<Page | null> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const pages = new Map(
    names.filter((name) => extname(name) in TYPES).map((name) => [pathOf(name), readPage(folder, name)]),
  );
  return async (path) => pages.get(path) ?? null;
}

function pathOf(name: string): string {
  const path = `/${name.replaceAll('\\', '/')}`;
  return path === '/index.html' ? '/' : path.replace(/\.html$/u, '');
}

function readPage(folder: string, name: string): Page {
  const body = new Uint8Array(readFileSync(join(folder, name)));
  const type = TYPES[extname(name)] ?? 'application/octet-stream';
  const gzip = COMPRESSIBLE.test(type) && body.length >= LEAST_BYTES ? new Uint8Array(gzipSync(body)) : null;
  return { body, type, gzip, immutable: pathOf(name).startsWith('/assets/') };
}
