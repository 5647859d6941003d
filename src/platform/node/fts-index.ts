import Database from 'better-sqlite3';
import type { TermStore, UnitRow, UnitStore } from '../../indexing/term-store.ts';

/** What goes into a store: terms with their rarities, and the units of texts and of questions people ask. */
export interface StoreContent {
  readonly clauses: readonly string[];
  readonly questions: readonly string[];
  readonly terms: readonly string[];
  readonly wordCount: number;
  readonly text: { readonly rarities: Float32Array };
  readonly asked: { readonly rarities: Float32Array };
  readonly textUnits: readonly UnitRow[];
  readonly askedUnits: readonly UnitRow[];
}

type Side = 'text' | 'asked';

/** Terms come cut; the signs inside Latin terms (r&d, pm2.5, 5%) are kept. Without full detail bm25 would count nothing. */
const TABLES = `
  create table clause (number integer primary key, id text not null);
  create table question (number integer primary key, words text not null);
  create table term (
    words text primary key, number integer not null, is_word integer not null, text_rarity real not null, asked_rarity real not null
  ) without rowid;
  create table text_unit (number integer primary key, owner integer not null, terms blob not null, impacts blob not null);
  create table asked_unit (number integer primary key, owner integer not null, terms blob not null, impacts blob not null);
  create virtual table text_terms using fts5(words, content='', tokenize="unicode61 remove_diacritics 0 tokenchars '&.+-%'");
  create virtual table asked_terms using fts5(words, content='', tokenize="unicode61 remove_diacritics 0 tokenchars '&.+-%'");
`;

/** Writes an index into a new database file, for corpora beyond memory; `:memory:` is for tests. */
export function writeFtsIndex(file: string, content: StoreContent): Database.Database {
  const database = new Database(file);
  database.exec(TABLES);
  database.transaction(() => {
    writeRows(database, 'clause', content.clauses, (id, number) => [number, id]);
    writeRows(database, 'question', content.questions, (words, number) => [number, words]);
    const { text, asked, wordCount } = content;
    writeRows(database, 'term', content.terms, (words, number) => [
      ...[words, number, number < wordCount ? 1 : 0],
      ...[text.rarities[number] ?? 0, asked.rarities[number] ?? 0],
    ]);
    writeUnits(database, 'text', content.textUnits);
    writeUnits(database, 'asked', content.askedUnits);
  })();
  return database;
}

function writeRows<Row>(
  database: Database.Database,
  table: string,
  rows: readonly Row[],
  valuesOf: (row: Row, number: number) => readonly (string | number | Buffer)[],
): void {
  const [first] = rows;
  if (first === undefined) return;
  const places = valuesOf(first, 0).map(() => '?');
  const insert = database.prepare(`insert into ${table} values (${places.join(', ')})`);
  for (const [number, row] of rows.entries()) insert.run(...valuesOf(row, number));
}

function writeUnits(database: Database.Database, side: Side, units: readonly UnitRow[]): void {
  writeRows(database, `${side}_unit`, units, ({ owner, terms, impacts }, number) => [
    ...[number, owner],
    ...[Buffer.from(terms.buffer), Buffer.from(impacts.buffer)],
  ]);
  const terms = database.prepare(`insert into ${side}_terms (rowid, words) values (?, ?)`);
  for (const [number, { words }] of units.entries()) terms.run(number, words.join(' '));
}

/** A database written by `writeFtsIndex` -> the store that a stored index searches. */
export function openFtsIndex(database: Database.Database): TermStore {
  const column = (sql: string) => database.prepare(sql).pluck().all() as string[];
  const findTerm = database.prepare('select number, text_rarity, asked_rarity from term where words = ?').raw();
  const question = database.prepare('select words from question where number = ?').pluck();
  return {
    clauses: column('select id from clause order by number'),
    words: column('select words from term where is_word = 1 order by number'),
    texts: openUnits(database, 'text'),
    asked: openUnits(database, 'asked'),
    findTerm(text) {
      const row = findTerm.get(text) as [number, number, number] | undefined;
      return row ? { number: row[0], textRarity: row[1], askedRarity: row[2] } : null;
    },
    question: (number) => (question.get(number) as string | undefined) ?? '',
  };
}

function openUnits(database: Database.Database, side: Side): UnitStore {
  const candidates = database
    .prepare(`select rowid from ${side}_terms where ${side}_terms match ? order by bm25(${side}_terms) limit ?`)
    .pluck();
  const unit = database.prepare(`select owner, terms, impacts from ${side}_unit where number = ?`).raw();
  return {
    findCandidates: (terms, limit) =>
      terms.length === 0 ? [] : (candidates.all(terms.map(quote).join(' OR '), limit) as number[]),
    get(number) {
      const row = unit.get(number) as [number, Buffer, Buffer] | undefined;
      if (!row) throw new Error(`search database: unit ${number} of ${side} is missing. Build the index again.`);
      const [owner, terms, impacts] = row;
      return { owner, terms: numbersIn(terms), impacts };
    },
  };
}

/** SQLite gives bytes at any address, numbers need one that four divides. */
function numbersIn(bytes: Buffer): Uint32Array {
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function quote(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
