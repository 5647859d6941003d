import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from './write-whole.ts';

/** Holds the SHA-256 of every other file of its folder, by name. */
export const CHECKSUMS = 'checksums.json';

/** The files, and beside them what `findDamaged` will hold them against. */
export function withChecksums(files: Readonly<Record<string, Content>>): Readonly<Record<string, Content>> {
  const sums = Object.entries(files).map(([name, content]) => [name, digest(content)]);
  return { ...files, [CHECKSUMS]: JSON.stringify(Object.fromEntries(sums), null, 2) };
}

/** The first file of a folder that is not as it was written: altered, cut short or missing. Null when all are whole. */
export function findDamaged(folder: string): string | null {
  const place = join(folder, CHECKSUMS);
  const sums = existsSync(place) ? readSums(place) : null;
  if (sums === null) return CHECKSUMS;
  const isWhole = (name: string) =>
    existsSync(join(folder, name)) && digest(readFileSync(join(folder, name))) === sums[name];
  return Object.keys(sums).find((name) => !isWhole(name)) ?? null;
}

/** Null when the list itself cannot be read. */
function readSums(place: string): Readonly<Record<string, string>> | null {
  try {
    return JSON.parse(readFileSync(place, 'utf8')) as Readonly<Record<string, string>>;
  } catch {
    return null;
  }
}

function digest(content: Content): string {
  return createHash('sha256').update(content).digest('hex');
}
