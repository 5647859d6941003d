import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { SqlDatabase, SqlRow, SqlStatement } from '../sql-database.ts';
import { migrate } from './migrate.ts';

export interface OpenDatabase extends SqlDatabase {
  close(): void;
}

/** Opens `tongce.sqlite` in a folder, making both when missing, and brings its tables up to date; `:memory:` keeps nothing. */
export function openDatabase(folder: string): OpenDatabase {
  const connection = new Database(fileIn(folder));
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('busy_timeout = 5000');
  migrate(connection);
  const prepared = statementCache(connection);
  return {
    async all({ sql, values }) {
      return prepared(sql).all(...values) as readonly SqlRow[];
    },
    async write(statements) {
      return connection.transaction((list: readonly SqlStatement[]) =>
        list.map(({ sql, values }) => prepared(sql).run(...values).changes),
      )(statements);
    },
    close: () => connection.close(),
  };
}

function fileIn(folder: string): string {
  if (folder === ':memory:') return folder;
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new Error(`database folder "${folder}": cannot be made. Set DATA_DIR to a folder that can be written.`, {
      cause,
    });
  }
  return join(folder, 'tongce.sqlite');
}

/** Every text of SQL is compiled once. */
function statementCache(connection: Database.Database): (sql: string) => Database.Statement {
  const statements = new Map<string, Database.Statement>();
  return (sql) => {
    const statement = statements.get(sql) ?? connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
}
