-- Who may work in the office. A password is its argon2id hash; without one the account can only be let in from outside.
CREATE TABLE office_account (
  name TEXT PRIMARY KEY,
  role TEXT NOT NULL,
  password TEXT,
  created TEXT NOT NULL,
  failures INTEGER NOT NULL DEFAULT 0,
  locked_until TEXT
) STRICT;

-- A session is known by the SHA-256 of its token, so that a copy of the database lets nobody in.
CREATE TABLE office_session (
  digest TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES office_account (name) ON DELETE CASCADE,
  began TEXT NOT NULL,
  seen TEXT NOT NULL,
  expires TEXT NOT NULL
) STRICT;
CREATE INDEX office_session_by_account ON office_session (account);

-- Every act of the office, in the order in which it was done. Accounts that are removed stay named here.
CREATE TABLE office_audit (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  account TEXT NOT NULL,
  act TEXT NOT NULL,
  outcome TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;
CREATE TRIGGER office_audit_not_changed BEFORE UPDATE ON office_audit
BEGIN SELECT RAISE(ABORT, 'office_audit is append-only'); END;
CREATE TRIGGER office_audit_not_removed BEFORE DELETE ON office_audit
BEGIN SELECT RAISE(ABORT, 'office_audit is append-only'); END;
