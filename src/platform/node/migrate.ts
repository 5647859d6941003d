import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';

const FOLDER = new URL('../migrations/', import.meta.url);

/** Applies the migrations that the database has not seen, in the order of their names, each one whole or not at all. */
export function migrate(connection: Database): void {
  connection.exec('CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied TEXT NOT NULL) STRICT');
  const applied = new Set(connection.prepare('SELECT name FROM migration').pluck().all());
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.sql'));
  for (const name of names.sort()) if (!applied.has(name)) apply(connection, name);
}

function apply(connection: Database, name: string): void {
  const sql = readFileSync(new URL(name, FOLDER), 'utf8');
  const insert = connection.prepare("INSERT OR IGNORE INTO migration (name, applied) VALUES (?, datetime('now'))");
  // Immediate: of several processes that start at once, one applies and the others find it done.
  connection
    .transaction(() => {
      if (insert.run(name).changes > 0) connection.exec(sql);
    })
    .immediate();
}
