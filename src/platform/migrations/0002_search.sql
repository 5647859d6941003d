-- The search index for corpora beyond memory, filled where SEARCH_INDEX is `database`. The words of the texts come cut,
-- joined by spaces; the signs inside Latin terms (r&d, pm2.5, 5%) are kept. FTS5 proposes units (clauses, pieces of long
-- ones, questions people ask), and the service scores them by `impacts`: how strongly each term stands in a unit.
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
CREATE VIRTUAL TABLE search_text_terms USING fts5 (terms, content = '', tokenize = "unicode61 remove_diacritics 0 tokenchars '&.+-%'");
CREATE VIRTUAL TABLE search_asked_terms USING fts5 (terms, content = '', tokenize = "unicode61 remove_diacritics 0 tokenchars '&.+-%'");

-- Which index the tables hold: its digest, written last, so that a half-filled or older one is recognised.
CREATE TABLE search_state (digest TEXT PRIMARY KEY) STRICT;
