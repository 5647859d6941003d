-- Addresses that people left to be told when an answer changes: apart from everything else, and gone with the
-- conversation. Whoever has the token may confirm and withdraw; it protects nothing but the row that it stands in.
CREATE TABLE notice (
  id TEXT PRIMARY KEY,
  token TEXT NOT NULL UNIQUE,
  answer TEXT NOT NULL REFERENCES receipt (id) ON DELETE CASCADE,
  address TEXT NOT NULL,
  asked TEXT NOT NULL,
  confirmed TEXT
) STRICT;
CREATE INDEX notice_by_answer ON notice (answer);

-- What they are to be told, each change once; the service sends no mail, a webhook or officers fetch it.
CREATE TABLE notice_outbox (
  id TEXT PRIMARY KEY,
  notice TEXT NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  change TEXT NOT NULL,
  created TEXT NOT NULL,
  content TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next TEXT,
  sent TEXT,
  failure TEXT,
  UNIQUE (notice, change)
) STRICT;
CREATE INDEX notice_outbox_by_time ON notice_outbox (next);
