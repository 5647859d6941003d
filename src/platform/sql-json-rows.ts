import type { SqlDatabase, SqlRow } from './sql-database.ts';

/** What is kept whole as JSON beside its id, state and day. */
interface Kept {
  readonly id: string;
  readonly state: string;
  readonly written: string;
}

export type JsonTable = 'office_curated' | 'office_lesson';

/** Rows of a table whose content is JSON, newest first. */
export function openJsonRows<Row extends Kept>(database: SqlDatabase, table: JsonTable) {
  // Written by `save`, so its shape is known.
  const rowOf = ({ content }: SqlRow) => JSON.parse(String(content)) as Row;
  return {
    async list(state?: Row['state']): Promise<readonly Row[]> {
      const where = state === undefined ? '' : 'WHERE state = ?';
      const sql = `SELECT content FROM ${table} ${where} ORDER BY written DESC, rowid DESC`;
      return (await database.all({ sql, values: state === undefined ? [] : [state] })).map(rowOf);
    },
    async find(id: string): Promise<Row | null> {
      const sql = `SELECT content FROM ${table} WHERE id = ?`;
      return (await database.all({ sql, values: [id] })).map(rowOf)[0] ?? null;
    },
    async save(row: Row): Promise<void> {
      const sql =
        `INSERT INTO ${table} (id, state, written, content) VALUES (?, ?, ?, ?) ` +
        'ON CONFLICT (id) DO UPDATE SET state = excluded.state, content = excluded.content';
      await database.write([{ sql, values: [row.id, row.state, row.written, JSON.stringify(row)] }]);
    },
  };
}
