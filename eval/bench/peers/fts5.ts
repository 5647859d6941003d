import Database from 'better-sqlite3';
import { timed } from '../percentiles.ts';
import type { BenchDocument, Cut, EngineMaker } from '../search-engine.ts';

export const FTS5: readonly EngineMaker[] = [
  {
    name: 'FTS5, pre-cut by jieba',
    largestScale: 100,
    build: (documents, cut) =>
      buildFts5(documents, 'unicode61 remove_diacritics 0', (text) => cut(text).join(' '), cut),
  },
  {
    name: 'FTS5, trigram',
    largestScale: 100,
    build: (documents) => buildFts5(documents, 'trigram', (text) => text, trigramsOf),
  },
];

function buildFts5(
  documents: readonly BenchDocument[],
  tokenizer: string,
  contentOf: (text: string) => string,
  termsOf: Cut,
) {
  const database = new Database(':memory:');
  database.exec(`create virtual table texts using fts5(words, tokenize="${tokenizer}")`);
  const insert = database.prepare('insert into texts (rowid, words) values (?, ?)');
  database.transaction(() => {
    for (const [at, { text }] of documents.entries()) insert.run(at, contentOf(text));
  })();
  const find = database.prepare('select rowid from texts where texts match ? order by bm25(texts) limit ?').pluck();
  return {
    bytesOutside: database.serialize().length,
    search({ query }: { query: string }, limit: number) {
      const terms = [...new Set(termsOf(query))].map((term) => `"${term.replaceAll('"', '""')}"`);
      if (terms.length === 0) return [];
      return (find.all(terms.join(' OR '), limit) as number[]).map((row) => documents[row]?.id ?? '');
    },
    measureStored() {
      const image = database.serialize();
      return { bytes: image.length, loadMs: timed(() => new Database(image)) };
    },
  };
}

function trigramsOf(question: string): readonly string[] {
  const runs = question.match(/[\u3400-\u9fffA-Za-z0-9]+/g) ?? [];
  return runs.flatMap((run) => Array.from({ length: Math.max(0, run.length - 2) }, (_, at) => run.slice(at, at + 3)));
}
