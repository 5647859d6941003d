import type { CaseStore, HumanCase } from '../office/cases/human-case.ts';
import { redact } from '../policy/redact.ts';
import type { SqlDatabase, SqlRow } from './sql-database.ts';

/** Cases over any SQL database that has the tables of `migrations/`. */
export function openCases(database: SqlDatabase): CaseStore {
  return {
    async openCase({ code, opened, expires, content }) {
      const written = JSON.stringify(content, (_, part: unknown) => (typeof part === 'string' ? redact(part) : part));
      await database.write([
        { sql: 'DELETE FROM human_case WHERE expires <= ?', values: [opened] },
        {
          sql: 'INSERT INTO human_case (code, opened, expires, content) VALUES (?, ?, ?, ?)',
          values: [code, opened, expires, written],
        },
      ]);
    },
    async findCase(code, now) {
      const sql = 'SELECT * FROM human_case WHERE code = ? AND expires > ?';
      return (await database.all({ sql, values: [code, now] })).map(caseOf)[0] ?? null;
    },
    async listCases(now, most, isOpen) {
      const where = isOpen ? 'AND reply IS NULL' : '';
      const sql = `SELECT * FROM human_case WHERE expires > ? ${where} ORDER BY opened DESC, rowid DESC LIMIT ?`;
      return (await database.all({ sql, values: [now, most] })).map(caseOf);
    },
    async replyTo(code, { text, at, by }) {
      const sql = 'UPDATE human_case SET reply = ?, replied = ?, replier = ? WHERE code = ? AND expires > ?';
      return ((await database.write([{ sql, values: [redact(text), at, by, code, at] }]))[0] ?? 0) > 0;
    },
  };
}

function caseOf({ code, opened, expires, content, reply, replied, replier }: SqlRow): HumanCase {
  return {
    ...{ code: String(code), opened: String(opened), expires: String(expires) },
    content: JSON.parse(String(content)) as HumanCase['content'],
    reply: reply == null ? null : { text: String(reply), at: String(replied), by: String(replier) },
  };
}
