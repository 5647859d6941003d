import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';
import type { SqlDatabase, SqlRow, SqlStatement } from '../sql-database.ts';

const COUNT: SqlStatement = { sql: 'SELECT changes() AS changed', values: [] };

/** D1 as the SQL database of the store. Its tables come from `wrangler d1 migrations apply`, not from here. */
export function openD1(database: D1Database): SqlDatabase {
  const prepare = ({ sql, values }: SqlStatement): D1PreparedStatement => database.prepare(sql).bind(...values);
  return {
    async all(statement) {
      return (await prepare(statement).all<SqlRow>()).results;
    },
    async write(statements) {
      // A batch is one transaction. What D1 itself counts includes the rows deleted by foreign keys.
      const counted = statements.flatMap((statement) => [prepare(statement), prepare(COUNT)]);
      const results = await database.batch<SqlRow>(counted);
      return statements.map((_, number) => Number(results[number * 2 + 1]?.results[0]?.changed));
    },
  };
}
