import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeClauseIndex } from '../../indexing/clause-index.behaviour.ts';
import { SqlStore } from '../sql-store.ts';
import { describeStore } from '../store.behaviour.ts';
import { openSqlIndex } from '../testing/open-sql-index.ts';
import { openDatabase } from './open-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongce-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeStore('the store on better-sqlite3', async () => new SqlStore(openDatabase(':memory:')));

describeClauseIndex('over FTS5 on better-sqlite3', (entries) => openSqlIndex(openDatabase(':memory:'), entries));

describe('the database on disk', () => {
  it('keeps what was saved when it is opened again, and migrates once', async () => {
    const first = openDatabase(join(folder, 'deep', 'data'));
    await new SqlStore(first).saveConversation({ id: 'talk', started: 'a', updated: 'b', memory: { topic: '首店' } });
    first.close();
    const second = openDatabase(join(folder, 'deep', 'data'));
    expect((await new SqlStore(second).findConversation('talk'))?.memory).toEqual({ topic: '首店' });
    second.close();
  });

  it('writes all statements or none', async () => {
    const database = openDatabase(':memory:');
    const insert = { sql: "INSERT INTO conversation VALUES ('talk', 'a', 'b', '{}')", values: [] };
    await expect(database.write([insert, insert])).rejects.toThrow(/UNIQUE/);
    expect(await database.all({ sql: 'SELECT * FROM conversation', values: [] })).toEqual([]);
  });

  it('says which folder cannot be made, and what to do', () => {
    expect(() => openDatabase('/dev/null/data')).toThrow('/dev/null/data": cannot be made. Set DATA_DIR');
  });
});
