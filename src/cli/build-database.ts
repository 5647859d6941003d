import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listUnits } from '../indexing/list-units.ts';
import { openDatabase } from '../platform/node/open-database.ts';
import { readIndex, readSearch } from '../platform/node/read-search.ts';
import { writeStatements } from '../platform/node/write-statements.ts';
import { fillStatements } from '../platform/sql-units.ts';
import { DATABASE_STAMP } from './build-stamps.ts';
import { INDEXES } from './folders.ts';

/** The search index of indexes/ in a database: indexes/database/ for Node, and in it search.sql for D1. */
export async function buildDatabase(): Promise<void> {
  const stamp = DATABASE_STAMP.current();
  const folder = dirname(DATABASE_STAMP.path);
  await buildDatabaseOf(INDEXES, folder);
  writeFileSync(DATABASE_STAMP.path, stamp);
}

/** The search index of a folder of indexes in a database in another folder, which is emptied first. */
export async function buildDatabaseOf(indexes: string, folder: string): Promise<void> {
  const units = listUnits(readIndex(indexes));
  const { indexDigest } = readSearch(indexes).documents;
  rmSync(folder, { recursive: true, force: true });
  const database = openDatabase(folder);
  await database.write([...fillStatements(units, indexDigest)]);
  database.close();
  writeStatements(join(folder, 'search.sql'), fillStatements(units, indexDigest));
}
