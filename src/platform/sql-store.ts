import type { Conversation, Feedback, Instant, Receipt, ReceiptPlace, Review, Store } from '../assistant/store.ts';
import { redact } from '../policy/redact.ts';
import { redactContacts } from '../policy/redact-contact.ts';
import type { SqlDatabase, SqlRow, SqlValue } from './sql-database.ts';

/** The store over any SQL database that has the tables of `migrations/`. */
export class SqlStore implements Store {
  readonly #database: SqlDatabase;

  constructor(database: SqlDatabase) {
    this.#database = database;
  }

  async findConversation(id: string): Promise<Conversation | undefined> {
    return (await this.#all('SELECT * FROM conversation WHERE id = ?', id)).map(conversationOf)[0];
  }

  async saveConversation({ id, started, updated, memory }: Conversation): Promise<void> {
    await this.#write(
      'INSERT INTO conversation (id, started, updated, memory) VALUES (?, ?, ?, ?) ' +
        'ON CONFLICT (id) DO UPDATE SET updated = excluded.updated, memory = excluded.memory',
      ...[id, started, updated, written(memory)],
    );
  }

  async saveReceipt(receipt: Receipt): Promise<void> {
    await this.#write(
      'INSERT INTO receipt (id, conversation, asked, as_of, revision, status, content) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...[receipt.id, receipt.conversation, receipt.asked, receipt.as_of, receipt.revision, receipt.status],
      written(receipt),
    );
  }

  async findReceipt(answer: string): Promise<Receipt | undefined> {
    return (await this.#all('SELECT content FROM receipt WHERE id = ?', answer)).map(receiptOf)[0];
  }

  async listReceipts(conversation: string): Promise<readonly Receipt[]> {
    const sql = 'SELECT content FROM receipt WHERE conversation = ? ORDER BY asked, rowid';
    return (await this.#all(sql, conversation)).map(receiptOf);
  }

  async listReceiptsSince(asked: Instant, most: number): Promise<readonly Receipt[]> {
    const sql = 'SELECT content FROM receipt WHERE asked >= ? ORDER BY asked, rowid LIMIT ?';
    return (await this.#all(sql, asked, most)).map(receiptOf);
  }

  async listReceiptsFrom({ asked, id }: ReceiptPlace, most: number): Promise<readonly Receipt[]> {
    const sql = 'SELECT content FROM receipt WHERE (asked, id) > (?, ?) ORDER BY asked, id LIMIT ?';
    return (await this.#all(sql, asked, id, most)).map(receiptOf);
  }

  async saveFeedback({ id, answer, given, helpful, reason, comment }: Feedback): Promise<boolean> {
    const changed = await this.#write(
      'INSERT INTO feedback (id, answer, given, helpful, reason, comment) SELECT ?, id, ?, ?, ?, ? FROM receipt WHERE id = ?',
      ...[id, given, helpful ? 1 : 0, reason && redactContacts(reason), comment && redactContacts(comment), answer],
    );
    return changed > 0;
  }

  async listFeedback(answer: string): Promise<readonly Feedback[]> {
    return (await this.#all('SELECT * FROM feedback WHERE answer = ? ORDER BY given, rowid', answer)).map(feedbackOf);
  }

  async saveReview({ id, answer, opened, cause, note, closed }: Review): Promise<void> {
    await this.#write(
      'INSERT INTO review (id, answer, opened, cause, note, closed) VALUES (?, ?, ?, ?, ?, ?) ' +
        'ON CONFLICT (id) DO UPDATE SET note = excluded.note, closed = excluded.closed',
      ...[id, answer, opened, cause, redactContacts(note), closed],
    );
  }

  async listReviews(): Promise<readonly Review[]> {
    return (await this.#all('SELECT * FROM review WHERE closed IS NULL ORDER BY opened, rowid')).map(reviewOf);
  }

  async removeConversation(id: string): Promise<boolean> {
    return (await this.#write('DELETE FROM conversation WHERE id = ?', id)) > 0;
  }

  removeConversationsBefore(instant: Instant): Promise<number> {
    return this.#write('DELETE FROM conversation WHERE updated < ?', instant);
  }

  #all(sql: string, ...values: readonly SqlValue[]): Promise<readonly SqlRow[]> {
    return this.#database.all({ sql, values });
  }

  /** Number of rows changed. */
  async #write(sql: string, ...values: readonly SqlValue[]): Promise<number> {
    return (await this.#database.write([{ sql, values }]))[0] ?? 0;
  }
}

/** JSON with every text in it redacted; ids stay, although their digits may look like a card number. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' && !UUID.test(part) ? redact(part) : part,
  );
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

// The columns were written by the functions above, so their shapes are known.
function conversationOf(row: SqlRow): Conversation {
  return {
    id: String(row.id),
    started: String(row.started),
    updated: String(row.updated),
    memory: JSON.parse(String(row.memory)) as Conversation['memory'],
  };
}

function receiptOf(row: SqlRow): Receipt {
  return JSON.parse(String(row.content)) as Receipt;
}

function feedbackOf(row: SqlRow): Feedback {
  return {
    id: String(row.id),
    answer: String(row.answer),
    given: String(row.given),
    helpful: row.helpful === 1,
    reason: textOrNull(row.reason),
    comment: textOrNull(row.comment),
  };
}

function reviewOf(row: SqlRow): Review {
  return {
    id: String(row.id),
    answer: String(row.answer),
    opened: String(row.opened),
    cause: String(row.cause) as Review['cause'],
    note: String(row.note),
    closed: textOrNull(row.closed),
  };
}

function textOrNull(value: SqlValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
