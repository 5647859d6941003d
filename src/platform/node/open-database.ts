import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type SqlDatabase, type SqlRow, type SqlStatement, storeFailure } from '../sql-database.ts';
import { explainDatabase } from './explain-database.ts';
import { migrate } from './migrate.ts';

export interface OpenDatabase extends SqlDatabase {
  close(): void;
}

/** One connection, and which file of the disk it has. */
interface Connection {
  readonly sqlite: Database.Database;
  /** Number of the file in its file system; 0 in memory. */
  readonly inode: number;
  /** Every text of SQL is compiled once. */
  readonly statements: Map<string, Database.Statement>;
}

const IN_MEMORY = ':memory:';

/** What an operator is told of. */
export interface DatabaseEvents {
  /** The file was deleted or replaced while it was open, and has been opened anew. */
  readonly onReplaced?: (file: string) => void;
  /** There is no room to open it; every use tries again, and fails until there is. Left out: opening throws. */
  readonly onNoRoom?: (reason: string) => void;
}

/**
 * Opens `tongce.sqlite` in a folder, making both when missing, and brings its tables up to date; `:memory:` keeps nothing.
 * A file that was deleted or replaced while it was open is opened anew: what is written into a file without a name is
 * lost. Throws with the file and what to do when it cannot be opened.
 */
export function openDatabase(folder: string, { onReplaced, onNoRoom }: DatabaseEvents = {}): OpenDatabase {
  const file = folder === IN_MEMORY ? folder : join(folder, 'tongce.sqlite');
  let connection = onNoRoom ? connectIfRoom(folder, file, onNoRoom) : connect(folder, file);
  const current = (): Connection => {
    if (connection && (file === IN_MEMORY || inodeOf(file) === connection.inode)) return connection;
    const before = connection;
    // SQLite sees by itself that the file has moved, and leaves the journal of the new one alone.
    before?.sqlite.close();
    connection = null;
    connection = connect(folder, file);
    if (before) onReplaced?.(file);
    return connection;
  };
  const attempt = <Value>(run: (connection: Connection) => Value): Value => {
    try {
      return run(current());
    } catch (error) {
      throw isOfTheMachine(error) ? storeFailure(explainDatabase(file, error), error) : error;
    }
  };
  return {
    all: async ({ sql, values }) => attempt((open) => prepared(open, sql).all(...values) as readonly SqlRow[]),
    write: async (statements) => attempt((open) => writeAll(open, statements)),
    close: () => connection?.sqlite.close(),
  };
}

/** Null, and told, when the disk is full: answers can be given although nothing is kept. */
function connectIfRoom(folder: string, file: string, tell: (reason: string) => void): Connection | null {
  try {
    return connect(folder, file);
  } catch (error) {
    if (!isForLackOfRoom(error)) throw error;
    tell(error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** ENOSPC of the folder; SQLite cannot map its journal on a full disk, and then says IOERR. */
function isForLackOfRoom(error: unknown): boolean {
  const { code } = (error as { readonly cause?: { readonly code?: string } }).cause ?? {};
  return code === 'ENOSPC' || code === 'SQLITE_FULL' || Boolean(code?.startsWith('SQLITE_IOERR'));
}

function connect(folder: string, file: string): Connection {
  if (file !== IN_MEMORY) makeFolder(folder);
  const sqlite = open(file);
  try {
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = NORMAL');
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma('busy_timeout = 5000');
    migrate(sqlite);
    return { sqlite, inode: inodeOf(file), statements: new Map() };
  } catch (error) {
    sqlite.close();
    throw storeFailure(explainDatabase(file, error), error);
  }
}

function open(file: string): Database.Database {
  try {
    return new Database(file);
  } catch (error) {
    throw storeFailure(explainDatabase(file, error), error);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw storeFailure(
      `database folder "${folder}": cannot be made. Set DATA_DIR to a folder that can be written.`,
      error,
    );
  }
}

/** 0 when there is no such file. */
function inodeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.ino ?? 0;
}

function writeAll(open: Connection, statements: readonly SqlStatement[]): readonly number[] {
  return open.sqlite.transaction(() =>
    statements.map(({ sql, values }) => prepared(open, sql).run(...values).changes),
  )();
}

function prepared({ sqlite, statements }: Connection, sql: string): Database.Statement {
  const statement = statements.get(sql) ?? sqlite.prepare(sql);
  statements.set(sql, statement);
  return statement;
}

/** Of the disk, the file or another process: not of the SQL, whose faults are ours. https://www.sqlite.org/rescode.html */
const OF_THE_MACHINE = /^SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN|BUSY|LOCKED|CORRUPT|NOTADB|NOMEM|PERM|AUTH)/u;

function isOfTheMachine(error: unknown): boolean {
  return error instanceof Database.SqliteError && OF_THE_MACHINE.test(error.code);
}
