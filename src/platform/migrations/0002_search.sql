-- The search index for corpora beyond memory, filled where SEARCH_INDEX is `database`. FTS5 proposes units (clauses,
-- pieces of long ones, questions people ask), and the service scores them by `impacts`: how strongly each term stands
-- in a unit.
CREATE TABLE search_text (
  unit INTEGER PRIMARY KEY,
  clause INTEGER NOT NULL,
  impacts TEXT NOT NULL
) STRICT;
CREATE TABLE search_asked (
  unit INTEGER PRIMARY KEY,
  clause INTEGER NOT NULL,
  impacts TEXT NOT NULL
) STRICT;

-- Terms come cut, joined by spaces, in a column for how strongly they stand there; the signs inside Latin terms (r&d,
-- pm2.5, 5%) are kept.
CREATE VIRTUAL TABLE search_text_terms USING fts5 (
  strong, middle, weak, content = '', tokenize = "unicode61 remove_diacritics 0 tokenchars '&.+-%'"
);
CREATE VIRTUAL TABLE search_asked_terms USING fts5 (
  strong, middle, weak, content = '', tokenize = "unicode61 remove_diacritics 0 tokenchars '&.+-%'"
);
INSERT INTO search_text_terms (search_text_terms, rank) VALUES ('rank', 'bm25(4.0, 1.0, 0.2)');
INSERT INTO search_asked_terms (search_asked_terms, rank) VALUES ('rank', 'bm25(4.0, 1.0, 0.2)');

-- Which index the tables hold: its digest, written last, so that a half-filled or older one is recognised.
CREATE TABLE search_state (digest TEXT PRIMARY KEY) STRICT;
