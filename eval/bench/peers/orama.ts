import { create, insertMultiple, search } from '@orama/orama';
import type { BenchDocument, Cut, EngineMaker } from '../search-engine.ts';

export const ORAMA: EngineMaker = { name: 'Orama 3.1, jieba', largestScale: 10, build: buildOrama };

async function buildOrama(documents: readonly BenchDocument[], cut: Cut) {
  const tokenizer = { language: 'english', normalizationCache: new Map(), tokenize: (text: string) => [...cut(text)] };
  const database = create({ schema: { id: 'string', text: 'string' }, components: { tokenizer } });
  await insertMultiple(
    database,
    documents.map(({ id, text }) => ({ id, text })),
    1000,
  );
  return {
    bytesOutside: 0,
    search({ query }: { query: string }, limit: number) {
      const found = search(database, { term: query, properties: ['text'], limit, threshold: 1 });
      if (found instanceof Promise) throw new Error('Orama answered later: its searches must be synchronous here.');
      return found.hits.map(({ id }) => id);
    },
    measureStored: () => null,
  };
}
