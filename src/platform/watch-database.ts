import type { Keeping } from '../assistant/store.ts';
import type { SqlDatabase, SqlStatement } from './sql-database.ts';

/** After a write that failed, nothing is said to be kept for so long, whatever a trial says. */
const DOUBT_MS = 60_000;
/** A trial that went well holds for so long. */
const TRIAL_MS = 30_000;
/** About as much as an answer leaves: on a full disk, less may still find room. */
const TRIAL = '0'.repeat(65_536);
const TRIAL_ID = 'trial';

/** A row as large as an answer is written and removed in one transaction. */
const WRITE_AND_REMOVE: readonly SqlStatement[] = [
  { sql: 'DELETE FROM conversation WHERE id = ?', values: [TRIAL_ID] },
  {
    sql: 'INSERT INTO conversation (id, started, updated, memory) VALUES (?, ?, ?, ?)',
    values: [TRIAL_ID, '', '', TRIAL],
  },
  { sql: 'DELETE FROM conversation WHERE id = ?', values: [TRIAL_ID] },
];

export interface WatchedDatabase {
  readonly database: SqlDatabase;
  /** Whether what is written is kept: by the last writes, and by a trial where none tells. */
  readonly readKeeping: () => Promise<Keeping>;
}

/** The same database, with an eye on the writes that fail. */
export function watchDatabase(inner: SqlDatabase, clock: () => Date): WatchedDatabase {
  let [lost, failedAt, triedAt] = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const now = () => clock().getTime();
  const tries = () =>
    inner.write(WRITE_AND_REMOVE).then(
      () => true,
      () => false,
    );
  return {
    database: {
      all: (statement) => inner.all(statement),
      async write(statements) {
        try {
          return await inner.write(statements);
        } catch (error) {
          [lost, failedAt, triedAt] = [lost + 1, now(), Number.NEGATIVE_INFINITY];
          throw error;
        }
      },
    },
    async readKeeping() {
      if (now() - triedAt >= TRIAL_MS) triedAt = (await tries()) ? now() : Number.NEGATIVE_INFINITY;
      const works = triedAt !== Number.NEGATIVE_INFINITY && now() - failedAt >= DOUBT_MS;
      return { works, lost };
    },
  };
}
