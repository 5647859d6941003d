-- The inbox reads questions by day.
CREATE INDEX receipt_by_day ON receipt (asked, status);

-- What became of an answer in the inbox; gone with its conversation.
CREATE TABLE office_handled (
  answer TEXT PRIMARY KEY REFERENCES receipt (id) ON DELETE CASCADE,
  assignee TEXT,
  closed TEXT,
  reason TEXT,
  changed TEXT NOT NULL,
  by_account TEXT NOT NULL
) STRICT;

-- Answers that officers wrote, each with the digests of the clauses that it rests on.
CREATE TABLE office_curated (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  written TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;
CREATE INDEX office_curated_by_state ON office_curated (state, written);

-- What officers teach: questions for clauses, synonyms, what lies outside.
CREATE TABLE office_lesson (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  written TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT;
CREATE INDEX office_lesson_by_state ON office_lesson (state, written);

-- Questions handed to a person, under a code that the asker keeps.
CREATE TABLE human_case (
  code TEXT PRIMARY KEY,
  opened TEXT NOT NULL,
  expires TEXT NOT NULL,
  content TEXT NOT NULL,
  reply TEXT,
  replied TEXT,
  replier TEXT
) STRICT;
CREATE INDEX human_case_by_day ON human_case (opened);
