import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeClauseIndex } from '../../indexing/clause-index.behaviour.ts';
import { describeOfficeStores } from '../office-stores.behaviour.ts';
import type { SqlDatabase } from '../sql-database.ts';
import { SqlStore } from '../sql-store.ts';
import { describeStore } from '../store.behaviour.ts';
import { openSqlIndex } from '../testing/open-sql-index.ts';
import { openD1 } from './open-d1.ts';
import { type LocalWorker, startWorker } from './testing/start-worker.ts';

let worker: LocalWorker;
beforeAll(async () => {
  worker = await startWorker();
});
afterAll(() => worker.close());

/** D1 with its tables and no row. */
async function openEmpty(): Promise<SqlDatabase> {
  const database = openD1(await worker.miniflare.getD1Database('DB'));
  await database.write([{ sql: 'DELETE FROM conversation', values: [] }]);
  return database;
}

describeStore('the store on D1', async () => new SqlStore(await openEmpty()));

describeOfficeStores('the office on D1', openEmpty);

describeClauseIndex('over FTS5 on D1', async (entries) => openSqlIndex(await openEmpty(), entries));

describe('D1 as a database', () => {
  it('writes all statements or none', async () => {
    const database = await openEmpty();
    const insert = { sql: "INSERT INTO conversation VALUES ('talk', 'a', 'b', '{}')", values: [] };
    await expect(database.write([insert, insert])).rejects.toThrow(/UNIQUE/);
    expect(await database.all({ sql: 'SELECT * FROM conversation', values: [] })).toEqual([]);
  });

  it('counts the rows that a statement names, not those that go with them', async () => {
    const database = await openEmpty();
    await database.write([
      { sql: "INSERT INTO conversation VALUES ('talk', 'a', 'b', '{}')", values: [] },
      { sql: "INSERT INTO receipt VALUES ('a1', 'talk', 'a', 'b', 'c', 'd', 'e')", values: [] },
    ]);
    expect(await database.write([{ sql: 'DELETE FROM conversation', values: [] }])).toEqual([1]);
    expect(await database.all({ sql: 'SELECT * FROM receipt', values: [] })).toEqual([]);
  });
});
