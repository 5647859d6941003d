import { buildIndex } from '../../src/indexing/build-index.ts';
import type { MemoryIndex } from '../../src/indexing/clause-index.ts';
import type { Entry } from '../../src/indexing/entry.ts';
import { WEIGHTS, type Weights } from '../../src/indexing/fields.ts';
import { loadIndex } from '../../src/indexing/load-index.ts';
import { normalise } from '../../src/indexing/normalise.ts';
import type { Segmenter } from '../../src/indexing/segmenter.ts';
import { tokenise } from '../../src/indexing/tokenise.ts';
import { KIND_WEIGHTS } from '../../src/retrieval/term-weights.ts';
import { timed } from './peers.ts';
import type { BenchDocument, EngineMaker } from './search-engine.ts';

/** Our index alone: the same texts as the others get, no vocabulary, no questions people ask, no reasons. */
export function makeOurs(segmenter: Segmenter): EngineMaker {
  return {
    name: 'ours, index alone',
    largestScale: 100,
    build(documents: readonly BenchDocument[]) {
      const entries = documents.map(({ id, text }): Entry => ({ id, units: [{ own: text }], questions: [] }));
      const bytes = buildIndex({ entries, segmenter });
      const index = loadIndex(bytes.buffer as ArrayBuffer);
      return {
        search: (question, limit) => searchIndex(index, question, limit),
        bytes: bytes.length,
        reload: () => timed(() => loadIndex(bytes.buffer as ArrayBuffer)),
      };
    },
  };
}

export function searchIndex(index: MemoryIndex, question: string, limit: number): readonly string[] {
  return index.search(termsOf(index, question), limit).map(({ clause }) => index.clauses[clause] ?? '');
}

export function termsOf(index: MemoryIndex, question: string) {
  return tokenise(normalise(question), index.vocabulary).map(({ text, kind }) => ({
    term: text,
    weight: KIND_WEIGHTS[kind],
  }));
}

export function openIndex(entries: readonly Entry[], segmenter: Segmenter, weights: Weights = WEIGHTS): MemoryIndex {
  return loadIndex(buildIndex({ entries, segmenter, weights }).buffer as ArrayBuffer, weights);
}
