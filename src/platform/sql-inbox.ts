import type { Handling, InboxItem, InboxStore } from '../office/inbox/inbox-store.ts';
import type { SqlDatabase, SqlRow, SqlStatement } from './sql-database.ts';

/** In this order: the status of the answer, then what people and the guard said of it. */
const LIST = `
SELECT receipt.id, receipt.asked, receipt.status, json_extract(receipt.content, '$.question') AS question,
  (SELECT json_group_array(coalesce(reason || '：' || comment, reason, comment)) FROM feedback
    WHERE feedback.answer = receipt.id AND helpful = 0 AND coalesce(reason, comment) IS NOT NULL) AS comments,
  EXISTS (SELECT 1 FROM feedback WHERE feedback.answer = receipt.id AND helpful = 0) AS unhelpful,
  EXISTS (SELECT 1 FROM review WHERE review.answer = receipt.id AND cause = 'guard') AS guard,
  assignee, office_handled.closed AS closed, office_handled.reason AS reason
FROM receipt LEFT JOIN office_handled ON office_handled.answer = receipt.id
WHERE receipt.asked >= ? AND (office_handled.closed IS NOT NULL) = ?
  AND (receipt.status IN ('not_found', 'out_of_scope', 'refused') OR unhelpful OR guard)
ORDER BY receipt.asked DESC, receipt.rowid DESC LIMIT ?`;

/** SQLite takes so many values in one statement on every platform. */
const MOST = 50;

/** The inbox over any SQL database that has the tables of `migrations/`. */
export function openInbox(database: SqlDatabase): InboxStore {
  const change = async (answers: readonly string[], statementsOf: (answer: string) => readonly SqlStatement[]) => {
    let changed = 0;
    for (let at = 0; at < answers.length; at += MOST) {
      const statements = answers.slice(at, at + MOST).map(statementsOf);
      const counts = await database.write(statements.flat());
      const width = statements[0]?.length ?? 1;
      changed += counts.filter((_, index) => index % width === 0).reduce((sum, count) => sum + count, 0);
    }
    return changed;
  };
  return {
    async listItems(since, most, isClosed) {
      return (await database.all({ sql: LIST, values: [since, isClosed ? 1 : 0, most] })).map(itemOf);
    },
    assign: (answers, assignee, by) => change(answers, (answer) => [assignment(answer, assignee, by)]),
    close: (answers, reason, by) =>
      change(answers, (answer) => [
        closing(answer, reason, by),
        { sql: 'UPDATE review SET closed = ? WHERE answer = ? AND closed IS NULL', values: [by.at, answer] },
      ]),
  };
}

/** An answer that is not there, or no more, is passed over. */
function assignment(answer: string, assignee: string | null, { account, at }: Handling): SqlStatement {
  return {
    sql:
      'INSERT INTO office_handled (answer, assignee, changed, by_account) SELECT id, ?, ?, ? FROM receipt WHERE id = ? ' +
      'ON CONFLICT (answer) DO UPDATE SET assignee = excluded.assignee, changed = excluded.changed, by_account = excluded.by_account',
    values: [assignee, at, account, answer],
  };
}

function closing(answer: string, reason: string, { account, at }: Handling): SqlStatement {
  return {
    sql:
      'INSERT INTO office_handled (answer, closed, reason, changed, by_account) SELECT id, ?, ?, ?, ? FROM receipt WHERE id = ? ' +
      'ON CONFLICT (answer) DO UPDATE SET closed = excluded.closed, reason = excluded.reason, changed = excluded.changed, by_account = excluded.by_account',
    values: [at, reason, at, account, answer],
  };
}

function itemOf({
  id,
  asked,
  status,
  question,
  comments,
  unhelpful,
  guard,
  assignee,
  closed,
  reason,
}: SqlRow): InboxItem {
  const isAnswered = status === 'answered' || status === 'partial' || status === 'clarify';
  return {
    ...{ answer: String(id), asked: String(asked), question: String(question), status: String(status) },
    causes: [
      ...(isAnswered ? [] : [String(status)]),
      ...(unhelpful === 1 ? ['unhelpful'] : []),
      ...(guard === 1 ? ['guard'] : []),
    ],
    comments: JSON.parse(String(comments)) as readonly string[],
    assignee: assignee == null ? null : String(assignee),
    closed: closed == null ? null : String(closed),
    reason: reason == null ? null : String(reason),
  };
}
