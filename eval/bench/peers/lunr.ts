import lunr from 'lunr';
import { timed } from '../percentiles.ts';
import type { BenchDocument, Cut, EngineMaker } from '../search-engine.ts';

export const LUNR: EngineMaker = { name: 'Lunr 2.3, jieba', largestScale: 10, build: buildLunr };

function buildLunr(documents: readonly BenchDocument[], cut: Cut) {
  const index = lunr(function (this: lunr.Builder) {
    this.ref('at');
    this.field('words');
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.tokenizer = ((words: string) =>
      words.split(' ').map((word) => new lunr.Token(word, {}))) as typeof lunr.tokenizer;
    for (const [at, { text }] of documents.entries()) this.add({ at, words: cut(text).join(' ') });
  });
  return {
    bytesOutside: 0,
    search: ({ query }: { query: string }, limit: number) =>
      index
        .query((terms) => {
          for (const word of new Set(cut(query))) terms.term(word, {});
        })
        .slice(0, limit)
        .map(({ ref }) => documents[Number(ref)]?.id ?? ''),
    measureStored() {
      const json = JSON.stringify(index);
      return { bytes: Buffer.byteLength(json), loadMs: timed(() => lunr.Index.load(JSON.parse(json))) };
    },
  };
}
