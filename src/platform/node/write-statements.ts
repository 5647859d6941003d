import { closeSync, openSync, writeSync } from 'node:fs';
import type { SqlStatement, SqlValue } from '../sql-database.ts';

/** Writes statements into a file of SQL, their values in place, one a line, for `wrangler d1 execute --file`. */
export function writeStatements(file: string, statements: Iterable<SqlStatement>): void {
  const out = openSync(file, 'w');
  try {
    for (const statement of statements) writeSync(out, `${inPlace(statement)};\n`);
  } finally {
    closeSync(out);
  }
}

function inPlace({ sql, values }: SqlStatement): string {
  const rest = [...values];
  return sql.replace(/\?/gu, () => literal(rest.shift() ?? null));
}

function literal(value: SqlValue): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
