import type { AddressedEntry, NoticeContent, OutboxStore } from '../office/notices/outbox.ts';
import type { SqlDatabase, SqlRow } from './sql-database.ts';

const ADDRESSED =
  'SELECT notice_outbox.*, address, token FROM notice_outbox JOIN notice ON notice.id = notice_outbox.notice';

/** What waits to be told over any SQL database that has the tables of `migrations/`. */
export function openOutbox(database: SqlDatabase): OutboxStore {
  return {
    async add({ id, notice, change, created, content }) {
      const sql =
        'INSERT INTO notice_outbox (id, notice, change, created, content, next) VALUES (?, ?, ?, ?, ?, ?) ' +
        'ON CONFLICT (notice, change) DO NOTHING';
      const values = [id, notice, change, created, JSON.stringify(content), created];
      return ((await database.write([{ sql, values }]))[0] ?? 0) > 0;
    },
    async list(most) {
      const sql = `${ADDRESSED} ORDER BY created DESC, notice_outbox.rowid DESC LIMIT ?`;
      return (await database.all({ sql, values: [most] })).map(entryOf);
    },
    async claim(now, again, most) {
      const sql = `${ADDRESSED} WHERE next <= ? ORDER BY next LIMIT ?`;
      const due = await database.all({ sql, values: [now, most] });
      if (due.length === 0) return [];
      const counts = await database.write(
        due.map(({ id, next }) => ({
          // Another process may have taken it since it was read.
          sql: 'UPDATE notice_outbox SET next = ? WHERE id = ? AND next = ?',
          values: [again, id ?? null, next ?? null],
        })),
      );
      return due.filter((_, at) => counts[at] === 1).map(entryOf);
    },
    async settle(id, outcome) {
      const statement =
        outcome.kind === 'sent'
          ? {
              sql: 'UPDATE notice_outbox SET sent = ?, next = NULL, failure = NULL, attempts = attempts + 1 WHERE id = ?',
              values: [outcome.at, id],
            }
          : {
              sql: 'UPDATE notice_outbox SET failure = ?, next = ?, attempts = attempts + 1 WHERE id = ? AND sent IS NULL',
              values: [outcome.reason, outcome.next, id],
            };
      return ((await database.write([statement]))[0] ?? 0) > 0;
    },
  };
}

function entryOf({
  id,
  notice,
  created,
  content,
  attempts,
  next,
  sent,
  failure,
  address,
  token,
}: SqlRow): AddressedEntry {
  const textOf = (value: SqlRow[string] | undefined) => (value == null ? null : String(value));
  return {
    ...{ id: String(id), notice: String(notice), created: String(created), attempts: Number(attempts) },
    // Written by `add`, so its shape is known.
    content: JSON.parse(String(content)) as NoticeContent,
    ...{ next: textOf(next), sent: textOf(sent), failure: textOf(failure) },
    ...{ address: String(address), token: String(token) },
  };
}
