export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** One statement with `?` for every value; text never becomes part of the SQL. */
export interface SqlStatement {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** What better-sqlite3 and D1 have in common. */
export interface SqlDatabase {
  /** The rows of one query. */
  all(statement: SqlStatement): Promise<readonly SqlRow[]>;
  /** Runs all statements or none; returns the number of rows that each one changed. */
  write(statements: readonly SqlStatement[]): Promise<readonly number[]>;
}

/** The disk, the file or the connection failed, and nothing was read or written; known by its name, `StoreFailure`. */
export function storeFailure(message: string, cause: unknown): Error {
  return Object.assign(new Error(message, { cause }), { name: 'StoreFailure' });
}
