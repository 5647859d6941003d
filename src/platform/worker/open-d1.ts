import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { SqlDatabase, SqlRow, SqlStatement } from '../sql-database.ts';

/** D1 as the SQL database of the store. Its tables come from `wrangler d1 migrations apply`, not from here. */
export function openD1(database: D1Database): SqlDatabase {
  const prepare = ({ sql, values }: SqlStatement): D1PreparedStatement => database.prepare(sql).bind(...values);
  return {
    async all(statement) {
      return (await prepare(statement).all<SqlRow>()).results;
    },
    async write(statements) {
      // A batch is one transaction.
      const results = await database.batch(statements.map(prepare));
      return results.map(({ meta }) => meta.changes);
    },
  };
}
