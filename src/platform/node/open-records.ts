import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** Values in a folder, a JSON file each, under ids that sort by time. */
export interface Records<Value extends { readonly id: string }> {
  readonly find: (id: string) => Value | null;
  readonly save: (value: Value) => void;
  /** Newest first. */
  readonly list: () => readonly Value[];
}

/** Keeps nothing. */
export const NO_RECORDS = { find: () => null, save: () => undefined, list: () => [] };

const ID = /^[\w-]{1,64}$/u;

export function openRecords<Value extends { readonly id: string }>(folder: string): Records<Value> {
  const fileOf = (id: string) => join(folder, `${id}.json`);
  const find = (id: string): Value | null =>
    // Written by `save`, so its shape is known.
    ID.test(id) && existsSync(fileOf(id)) ? (JSON.parse(readFileSync(fileOf(id), 'utf8')) as Value) : null;
  return {
    find,
    save(value) {
      mkdirSync(folder, { recursive: true });
      writeWhole(folder, { [`${value.id}.json`]: JSON.stringify(value) });
    },
    list: () =>
      (existsSync(folder) ? readdirSync(folder) : [])
        .filter((name) => name.endsWith('.json'))
        .sort()
        .reverse()
        .flatMap((name) => find(name.slice(0, -'.json'.length)) ?? []),
  };
}

/** `20261129161800123-1a2b3c4d`: when it was made (UTC), and by chance, since two processes may make one at once. */
export function makeRecordId(at: Date): string {
  return `${at.toISOString().replace(/\D/gu, '').slice(0, 17)}-${crypto.randomUUID().slice(0, 8)}`;
}
