import type { Notice, NoticeStore } from '../office/notices/notice.ts';
import type { SqlDatabase, SqlRow, SqlStatement } from './sql-database.ts';

/** Addresses to be told over any SQL database that has the tables of `migrations/`. */
export function openNotices(database: SqlDatabase): NoticeStore {
  const change = async (statement: SqlStatement) => ((await database.write([statement]))[0] ?? 0) > 0;
  return {
    add: ({ id, token, answer, address, asked }, most) =>
      change({
        sql:
          'INSERT INTO notice (id, token, answer, address, asked) SELECT ?, ?, ?, ?, ? ' +
          'WHERE (SELECT count(*) FROM notice WHERE answer = ?) < ?',
        values: [id, token, answer, address, asked, answer, most],
      }),
    async find(token) {
      const sql = 'SELECT * FROM notice WHERE token = ?';
      return (await database.all({ sql, values: [token] })).map(noticeOf)[0] ?? null;
    },
    confirm: (token, at, limit) =>
      change({
        sql: 'UPDATE notice SET confirmed = ? WHERE token = ? AND (confirmed IS NOT NULL OR asked > ?)',
        values: [at, token, limit],
      }),
    withdraw: (token) => change({ sql: 'DELETE FROM notice WHERE token = ?', values: [token] }),
    remove: (id) => change({ sql: 'DELETE FROM notice WHERE id = ?', values: [id] }),
    async list() {
      const sql = 'SELECT * FROM notice ORDER BY asked DESC, rowid DESC';
      return (await database.all({ sql, values: [] })).map(noticeOf);
    },
    async removePendingBefore(limit) {
      await change({ sql: 'DELETE FROM notice WHERE confirmed IS NULL AND asked <= ?', values: [limit] });
    },
  };
}

function noticeOf({ id, token, answer, address, asked, confirmed }: SqlRow): Notice {
  return {
    ...{ id: String(id), token: String(token), answer: String(answer), address: String(address) },
    ...{ asked: String(asked), confirmed: confirmed == null ? null : String(confirmed) },
  };
}
