import type { Account, Instant, Role } from './account.ts';

/** Somebody who is signed in, as of the last request. */
export interface Session {
  readonly account: string;
  readonly role: Role;
  readonly began: Instant;
  readonly seen: Instant;
  readonly expires: Instant;
}

/** One act as it is written down: `outcome` is `done`, or the code of the problem that it met. */
export interface AuditEntry {
  readonly at: Instant;
  readonly account: string;
  readonly act: string;
  readonly outcome: string;
  /** What was acted upon: an id, a path, a name; empty where there is none. */
  readonly subject: string;
  readonly detail: string;
}

export interface NumberedEntry extends AuditEntry {
  readonly number: number;
}

/** Where accounts, sessions and the audit log are kept. Asynchronous over every database. */
export interface AccountStore {
  /** Whether there is an office at all. */
  hasAccounts(): Promise<boolean>;
  listAccounts(): Promise<readonly Account[]>;
  /** False when the name is taken. */
  addAccount(account: Omit<Account, 'lockedUntil'>, passwordHash: string | null): Promise<boolean>;
  /** Ends the account's sessions too; false when there is no such account. */
  removeAccount(name: string): Promise<boolean>;
  setRole(name: string, role: Role): Promise<boolean>;
  /** Ends the account's sessions and its lock; false when there is no such account. */
  setPassword(name: string, passwordHash: string): Promise<boolean>;
  /**
   * Counts an attempt before its password is looked at, so that many at once are not more than the limit; gives the
   * hash to compare with, or null where the account is locked, has no password, or does not exist.
   */
  beginAttempt(name: string, now: Instant, limit: AttemptLimit): Promise<string | null>;
  /** The password was right: failures are forgotten. */
  forgetAttempts(name: string): Promise<void>;

  addSession(digest: string, session: Omit<Session, 'role'>): Promise<void>;
  findSession(digest: string): Promise<Session | null>;
  touchSession(digest: string, seen: Instant): Promise<void>;
  removeSession(digest: string): Promise<void>;
  removeSessionsBefore(expired: Instant): Promise<void>;

  addAudit(entry: AuditEntry): Promise<void>;
  /** Newest first; `before` is the number of the last entry seen. */
  listAudit(most: number, before?: number): Promise<readonly NumberedEntry[]>;
}

/** After so many failures in a row the account is locked until then. */
export interface AttemptLimit {
  readonly failures: number;
  readonly lockedUntil: Instant;
}
