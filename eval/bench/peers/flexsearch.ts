import FlexSearch from 'flexsearch';
import type { BenchDocument, Cut, EngineMaker } from '../search-engine.ts';

export const FLEXSEARCH: EngineMaker = { name: 'FlexSearch 0.8, jieba', largestScale: 100, build: buildFlexSearch };

function buildFlexSearch(documents: readonly BenchDocument[], cut: Cut) {
  const index = new FlexSearch.Index({ encode: (text: string) => [...cut(text)], tokenize: 'strict' });
  for (const [at, { text }] of documents.entries()) index.add(at, text);
  return {
    bytesOutside: 0,
    search: ({ query }: { query: string }, limit: number) =>
      index.search(query, { limit, suggest: true }).map((at) => documents[Number(at)]?.id ?? ''),
    measureStored: () => null,
  };
}
