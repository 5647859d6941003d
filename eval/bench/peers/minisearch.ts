import MiniSearch from 'minisearch';
import { timed } from '../percentiles.ts';
import type { BenchDocument, Cut, EngineMaker } from '../search-engine.ts';

/** More than this becomes no single string of JSON in Node. */
const LARGEST_STORED = 100_000;

export const MINISEARCH: readonly EngineMaker[] = [
  { name: 'MiniSearch 7.2, default', largestScale: 100, build: (documents) => buildMiniSearch(documents, null) },
  { name: 'MiniSearch 7.2, jieba', largestScale: 100, build: buildMiniSearch },
];

function buildMiniSearch(documents: readonly BenchDocument[], cut: Cut | null) {
  const options = { fields: ['text'], ...(cut && { tokenize: (text: string) => [...cut(text)] }) };
  const index = new MiniSearch<BenchDocument>(options);
  index.addAll(documents);
  return {
    bytesOutside: 0,
    search: ({ query }: { query: string }, limit: number) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => String(id)),
    measureStored() {
      if (documents.length > LARGEST_STORED) return null;
      const json = JSON.stringify(index);
      return { bytes: Buffer.byteLength(json), loadMs: timed(() => MiniSearch.loadJSON(json, options)) };
    },
  };
}
