import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import Database from 'better-sqlite3';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { BenchDocument, EngineMaker } from './search-engine.ts';

type Cut = (text: string) => readonly string[];

/** Other engines, each used as its documentation has it, with OR of the words and its own ranking. */
export const PEERS: readonly EngineMaker[] = [
  { name: 'MiniSearch 7.2 default', largestScale: 10, build: (documents) => buildMiniSearch(documents, null) },
  { name: 'MiniSearch 7.2 jieba', largestScale: 100, build: buildMiniSearch },
  { name: 'FTS5 pre-cut (jieba)', largestScale: 100, build: buildFts5 },
  { name: 'FTS5 trigram', largestScale: 10, build: buildTrigram },
  { name: 'Orama 3.1 jieba', largestScale: 10, build: buildOrama },
  { name: 'FlexSearch 0.8 jieba', largestScale: 10, build: buildFlexSearch },
  { name: 'Lunr 2.3 jieba', largestScale: 1, build: buildLunr },
];

function buildMiniSearch(documents: readonly BenchDocument[], cut: Cut | null) {
  const options = { fields: ['text'], ...(cut && { tokenize: (text: string) => [...cut(text)] }) };
  const index = new MiniSearch<BenchDocument>(options);
  index.addAll(documents);
  const json = documents.length < 100_000 ? JSON.stringify(index) : null;
  return {
    search: (question: string, limit: number) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => String(id)),
    bytes: json === null ? null : Buffer.byteLength(json),
    reload: json === null ? null : () => timed(() => MiniSearch.loadJSON(json, options)),
  };
}

function buildFts5(documents: readonly BenchDocument[], cut: Cut) {
  const database = new Database(':memory:');
  database.exec(`create virtual table texts using fts5(words, tokenize="unicode61 remove_diacritics 0")`);
  const insert = database.prepare('insert into texts (rowid, words) values (?, ?)');
  database.transaction(() => {
    for (const [at, { words }] of documents.entries()) insert.run(at, words.join(' '));
  })();
  return overFts5(database, documents, (question) => [...new Set(cut(question))]);
}

function buildTrigram(documents: readonly BenchDocument[]) {
  const database = new Database(':memory:');
  database.exec('create virtual table texts using fts5(words, tokenize="trigram")');
  const insert = database.prepare('insert into texts (rowid, words) values (?, ?)');
  database.transaction(() => {
    for (const [at, { text }] of documents.entries()) insert.run(at, text);
  })();
  return overFts5(database, documents, trigramsOf);
}

function trigramsOf(question: string): readonly string[] {
  const runs = question.match(/[\u3400-\u9fffA-Za-z0-9]+/g) ?? [];
  return runs.flatMap((run) => Array.from({ length: Math.max(0, run.length - 2) }, (_, at) => run.slice(at, at + 3)));
}

function overFts5(database: Database.Database, documents: readonly BenchDocument[], termsOf: Cut) {
  const query = database.prepare('select rowid from texts where texts match ? order by bm25(texts) limit ?').pluck();
  const image = database.serialize();
  return {
    search(question: string, limit: number) {
      const terms = termsOf(question).map((term) => `"${term.replaceAll('"', '""')}"`);
      if (terms.length === 0) return [];
      return (query.all(terms.join(' OR '), limit) as number[]).map((row) => documents[row]?.id ?? '');
    },
    bytes: image.length,
    reload: () => timed(() => new Database(image)),
  };
}

async function buildOrama(documents: readonly BenchDocument[], cut: Cut) {
  const tokenizer = { language: 'english', normalizationCache: new Map(), tokenize: (text: string) => [...cut(text)] };
  const database = create({ schema: { id: 'string', text: 'string' }, components: { tokenizer } });
  await insertMultiple(
    database,
    documents.map(({ id, text }) => ({ id, text })),
    1000,
  );
  return {
    search(question: string, limit: number) {
      const found = searchOrama(database, { term: question, properties: ['text'], limit, threshold: 1 });
      if (found instanceof Promise) throw new Error('Orama answered later: its searches must be synchronous here.');
      return found.hits.map(({ id }) => id);
    },
    bytes: null,
    reload: null,
  };
}

function buildFlexSearch(documents: readonly BenchDocument[], cut: Cut) {
  const index = new FlexSearch.Index({ encode: (text: string) => [...cut(text)], tokenize: 'strict' });
  for (const [at, { text }] of documents.entries()) index.add(at, text);
  return {
    search: (question: string, limit: number) =>
      index.search(question, { limit, suggest: true }).map((at) => documents[Number(at)]?.id ?? ''),
    bytes: null,
    reload: null,
  };
}

function buildLunr(documents: readonly BenchDocument[], cut: Cut) {
  const index = lunr(function (this: lunr.Builder) {
    this.ref('at');
    this.field('words');
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.tokenizer = ((words: string) =>
      words.split(' ').map((word) => new lunr.Token(word, {}))) as typeof lunr.tokenizer;
    for (const [at, { words }] of documents.entries()) this.add({ at, words: words.join(' ') });
  });
  const json = JSON.stringify(index);
  return {
    search: (question: string, limit: number) =>
      index
        .query((query) => {
          for (const word of new Set(cut(question))) query.term(word, {});
        })
        .slice(0, limit)
        .map(({ ref }) => documents[Number(ref)]?.id ?? ''),
    bytes: Buffer.byteLength(json),
    reload: () => timed(() => lunr.Index.load(JSON.parse(json))),
  };
}

export function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
