import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isStoreFailure } from '../../assistant/store.ts';
import { describeClauseIndex } from '../../indexing/clause-index.behaviour.ts';
import { describeOfficeStores } from '../office-stores.behaviour.ts';
import { SqlStore } from '../sql-store.ts';
import { describeStore } from '../store.behaviour.ts';
import { openSqlIndex } from '../testing/open-sql-index.ts';
import { openDatabase } from './open-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongce-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeStore('the store on better-sqlite3', async () => new SqlStore(openDatabase(':memory:')));

describeOfficeStores('the office on better-sqlite3', async () => openDatabase(':memory:'));

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

  it('is opened anew when its file was deleted, and says so', async () => {
    const place = join(folder, 'deleted');
    const replaced: string[] = [];
    const database = openDatabase(place, { onReplaced: (file) => replaced.push(file) });
    const store = new SqlStore(database);
    await store.saveConversation({ id: 'old', started: 'a', updated: 'b', memory: {} });
    rmSync(place, { recursive: true });
    expect(await store.findConversation('old')).toBeUndefined();
    await store.saveConversation({ id: 'new', started: 'a', updated: 'b', memory: {} });
    expect(replaced).toEqual([join(place, 'tongce.sqlite')]);
    database.close();
    const again = openDatabase(place);
    expect(await new SqlStore(again).findConversation('new')).toBeDefined();
    again.close();
  });

  it('says of a full disk what it is, and goes on when there is room', async () => {
    const place = join(folder, 'full');
    const database = openDatabase(place);
    const store = new SqlStore(database);
    const large = { id: 'large', started: 'a', updated: 'b', memory: { words: '策'.repeat(100_000) } };
    await database.all({ sql: 'PRAGMA max_page_count = 1', values: [] });
    const failure = await store.saveConversation(large).catch((error: unknown) => error);
    expect(isStoreFailure(failure)).toBe(true);
    expect(String(failure)).toContain(`database "${join(place, 'tongce.sqlite')}": database or disk is full`);
    await database.all({ sql: 'PRAGMA max_page_count = 100000', values: [] });
    await store.saveConversation(large);
    expect(await store.findConversation('large')).toEqual(large);
    database.close();
  });

  it('is served without where the disk has no room for it, and opened as soon as there is', async () => {
    const place = join(folder, 'no-room');
    const told: string[] = [];
    // A folder in the place of the journal stands for a disk that takes nothing more.
    mkdirSync(join(place, 'tongce.sqlite-wal'), { recursive: true });
    const database = openDatabase(place, { onNoRoom: (reason) => told.push(reason) });
    const store = new SqlStore(database);
    expect(told).toEqual([expect.stringContaining(join(place, 'tongce.sqlite'))]);
    const failure = await store.findConversation('any').catch((error: unknown) => error);
    expect(isStoreFailure(failure)).toBe(true);
    rmSync(join(place, 'tongce.sqlite-wal'), { recursive: true });
    expect(await store.findConversation('any')).toBeUndefined();
    database.close();
  });

  it.each([
    ['no-database', 'file is not a database', 'put back the last backup'],
    ['a-folder', 'unable to open database file', 'set DATA_DIR to another one'],
  ])('says of %s which file it is and what to do', (name, reason, remedy) => {
    const place = join(folder, name);
    mkdirSync(name === 'a-folder' ? join(place, 'tongce.sqlite') : place, { recursive: true });
    if (name !== 'a-folder') writeFileSync(join(place, 'tongce.sqlite'), 'x'.repeat(5000));
    expect(() => openDatabase(place)).toThrow(`${join(place, 'tongce.sqlite')}": ${reason}`);
    expect(() => openDatabase(place)).toThrow(remedy);
  });
});
