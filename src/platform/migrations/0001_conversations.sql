-- Keys and what is searched by are columns; everything else is JSON. Text that people wrote is redacted before it comes here.
CREATE TABLE conversation (
  id TEXT PRIMARY KEY,
  started TEXT NOT NULL,
  updated TEXT NOT NULL,
  memory TEXT NOT NULL
) STRICT;
CREATE INDEX conversation_by_update ON conversation (updated);

CREATE TABLE receipt (
  id TEXT PRIMARY KEY,
  conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
  asked TEXT NOT NULL,
  as_of TEXT NOT NULL,
  revision TEXT NOT NULL,
  status TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;
CREATE INDEX receipt_by_conversation ON receipt (conversation, asked);

CREATE TABLE feedback (
  id TEXT PRIMARY KEY,
  answer TEXT NOT NULL REFERENCES receipt (id) ON DELETE CASCADE,
  given TEXT NOT NULL,
  helpful INTEGER NOT NULL,
  reason TEXT,
  comment TEXT
) STRICT;
CREATE INDEX feedback_by_answer ON feedback (answer, given);

CREATE TABLE review (
  id TEXT PRIMARY KEY,
  answer TEXT NOT NULL REFERENCES receipt (id) ON DELETE CASCADE,
  opened TEXT NOT NULL,
  cause TEXT NOT NULL,
  note TEXT NOT NULL,
  closed TEXT
) STRICT;
CREATE INDEX review_open ON review (closed, opened);
