import type { Account, Role } from '../office/accounts/account.ts';
import type {
  AccountStore,
  AttemptLimit,
  AuditEntry,
  NumberedEntry,
  Session,
} from '../office/accounts/account-store.ts';
import type { SqlDatabase, SqlRow, SqlStatement, SqlValue } from './sql-database.ts';

/** Accounts, sessions and the audit log over any SQL database that has the tables of `migrations/`. */
export class SqlAccounts implements AccountStore {
  readonly #database: SqlDatabase;

  constructor(database: SqlDatabase) {
    this.#database = database;
  }

  async hasAccounts(): Promise<boolean> {
    return (await this.#all('SELECT 1 AS one FROM office_account LIMIT 1')).length > 0;
  }

  async listAccounts(): Promise<readonly Account[]> {
    return (await this.#all('SELECT name, role, created, locked_until FROM office_account ORDER BY name')).map(
      accountOf,
    );
  }

  async addAccount(
    { name, role, created }: Omit<Account, 'lockedUntil'>,
    passwordHash: string | null,
  ): Promise<boolean> {
    const sql = 'INSERT INTO office_account (name, role, password, created) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING';
    return (await this.#write([{ sql, values: [name, role, passwordHash, created] }])) > 0;
  }

  removeAccount(name: string): Promise<boolean> {
    return this.#changes([endSessions(name), { sql: 'DELETE FROM office_account WHERE name = ?', values: [name] }]);
  }

  setRole(name: string, role: Role): Promise<boolean> {
    return this.#changes([{ sql: 'UPDATE office_account SET role = ? WHERE name = ?', values: [role, name] }]);
  }

  setPassword(name: string, passwordHash: string): Promise<boolean> {
    const sql = 'UPDATE office_account SET password = ?, failures = 0, locked_until = NULL WHERE name = ?';
    return this.#changes([endSessions(name), { sql, values: [passwordHash, name] }]);
  }

  async beginAttempt(name: string, now: string, { failures, lockedUntil }: AttemptLimit): Promise<string | null> {
    // A lock that is over begins a new count.
    const sql =
      'UPDATE office_account SET failures = CASE WHEN locked_until IS NULL THEN failures + 1 ELSE 1 END, ' +
      'locked_until = CASE WHEN locked_until IS NULL AND failures + 1 >= ? THEN ? ELSE NULL END ' +
      'WHERE name = ? AND password IS NOT NULL AND (locked_until IS NULL OR locked_until <= ?)';
    const isCounted = await this.#changes([{ sql, values: [failures, lockedUntil, name, now] }]);
    if (!isCounted) return null;
    const [row] = await this.#all('SELECT password FROM office_account WHERE name = ?', name);
    return row?.password == null ? null : String(row.password);
  }

  async forgetAttempts(name: string): Promise<void> {
    const sql = 'UPDATE office_account SET failures = 0, locked_until = NULL WHERE name = ?';
    await this.#write([{ sql, values: [name] }]);
  }

  async addSession(digest: string, { account, began, seen, expires }: Omit<Session, 'role'>): Promise<void> {
    const sql = 'INSERT INTO office_session (digest, account, began, seen, expires) VALUES (?, ?, ?, ?, ?)';
    await this.#write([{ sql, values: [digest, account, began, seen, expires] }]);
  }

  async findSession(digest: string): Promise<Session | null> {
    const sql =
      'SELECT account, role, began, seen, expires FROM office_session JOIN office_account ON name = account WHERE digest = ?';
    return (await this.#all(sql, digest)).map(sessionOf)[0] ?? null;
  }

  async touchSession(digest: string, seen: string): Promise<void> {
    await this.#write([{ sql: 'UPDATE office_session SET seen = ? WHERE digest = ?', values: [seen, digest] }]);
  }

  async removeSession(digest: string): Promise<void> {
    await this.#write([{ sql: 'DELETE FROM office_session WHERE digest = ?', values: [digest] }]);
  }

  async removeSessionsBefore(expired: string): Promise<void> {
    await this.#write([{ sql: 'DELETE FROM office_session WHERE expires < ?', values: [expired] }]);
  }

  async addAudit({ at, account, act, outcome, subject, detail }: AuditEntry): Promise<void> {
    const sql = 'INSERT INTO office_audit (at, account, act, outcome, subject, detail) VALUES (?, ?, ?, ?, ?, ?)';
    await this.#write([{ sql, values: [at, account, act, outcome, subject, detail] }]);
  }

  async listAudit(most: number, before = Number.MAX_SAFE_INTEGER): Promise<readonly NumberedEntry[]> {
    const sql = 'SELECT * FROM office_audit WHERE number < ? ORDER BY number DESC LIMIT ?';
    return (await this.#all(sql, before, most)).map(entryOf);
  }

  #all(sql: string, ...values: readonly SqlValue[]): Promise<readonly SqlRow[]> {
    return this.#database.all({ sql, values });
  }

  /** Rows changed by the last statement. */
  async #write(statements: readonly SqlStatement[]): Promise<number> {
    return (await this.#database.write(statements)).at(-1) ?? 0;
  }

  async #changes(statements: readonly SqlStatement[]): Promise<boolean> {
    return (await this.#write(statements)) > 0;
  }
}

function endSessions(account: string): SqlStatement {
  return { sql: 'DELETE FROM office_session WHERE account = ?', values: [account] };
}

// The columns were written by the functions above, so their shapes are known.
function accountOf({ name, role, created, locked_until }: SqlRow): Account {
  return {
    name: String(name),
    role: String(role) as Role,
    created: String(created),
    lockedUntil: locked_until == null ? null : String(locked_until),
  };
}

function sessionOf({ account, role, began, seen, expires }: SqlRow): Session {
  return {
    account: String(account),
    role: String(role) as Role,
    began: String(began),
    seen: String(seen),
    expires: String(expires),
  };
}

function entryOf({ number, at, account, act, outcome, subject, detail }: SqlRow): NumberedEntry {
  return {
    number: Number(number),
    at: String(at),
    account: String(account),
    act: String(act),
    outcome: String(outcome),
    subject: String(subject),
    detail: String(detail),
  };
}
