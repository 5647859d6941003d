import type { StoredUnit, UnitRow, UnitStore } from '../indexing/unit-store.ts';
import type { SqlDatabase, SqlStatement } from './sql-database.ts';

/** The tables of migrations/0002_search.sql: one pair for the texts, one for the questions people ask. */
const SIDES = ['text', 'asked'] as const;
type Side = (typeof SIDES)[number];

/** The units of an index, by the side they stand on. */
export type UnitRows = Readonly<Record<Side, readonly UnitRow[]>>;

/** The stores over a database that was filled; the same on SQLite and D1. */
export function openUnits(database: SqlDatabase): Readonly<Record<Side, UnitStore>> {
  const open = (side: Side): UnitStore => ({
    async findUnits(terms, limit) {
      const sql = `SELECT unit, clause, impacts FROM search_${side} WHERE unit IN (
        SELECT rowid FROM search_${side}_terms WHERE search_${side}_terms MATCH ? ORDER BY rank LIMIT ?)`;
      const rows = await database.all({ sql, values: [terms.map(quote).join(' OR '), limit] });
      return rows.map(
        (row): StoredUnit => ({ unit: Number(row.unit), clause: Number(row.clause), impacts: String(row.impacts) }),
      );
    },
  });
  return { text: open('text'), asked: open('asked') };
}

/** Digest of the index that the tables hold; null while they hold none, or a part of one. */
export async function readDigest(database: SqlDatabase): Promise<string | null> {
  const [row] = await database.all({ sql: 'SELECT digest FROM search_state', values: [] });
  return row ? String(row.digest) : null;
}

/** Empties the tables and fills them with an index, in this order. */
export function* fillStatements(units: UnitRows, digest: string): Generator<SqlStatement> {
  yield { sql: 'DELETE FROM search_state', values: [] };
  for (const side of SIDES) {
    yield { sql: `DELETE FROM search_${side}`, values: [] };
    yield { sql: `INSERT INTO search_${side}_terms (search_${side}_terms) VALUES ('delete-all')`, values: [] };
    const unitSql = `INSERT INTO search_${side} (unit, clause, impacts) VALUES (?, ?, ?)`;
    const termsSql = `INSERT INTO search_${side}_terms (rowid, strong, middle, weak) VALUES (?, ?, ?, ?)`;
    for (const { unit, clause, impacts, words } of units[side]) {
      yield { sql: unitSql, values: [unit, clause, impacts] };
      yield { sql: termsSql, values: [unit, words.strong, words.middle, words.weak] };
    }
  }
  yield { sql: 'INSERT INTO search_state (digest) VALUES (?)', values: [digest] };
}

function quote(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
