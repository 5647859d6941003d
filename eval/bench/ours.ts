import { buildIndex } from '../../src/indexing/build-index.ts';
import type { ClauseIndex, MemoryIndex } from '../../src/indexing/clause-index.ts';
import type { Entry } from '../../src/indexing/entry.ts';
import { loadIndex } from '../../src/indexing/load-index.ts';
import type { Segmenter } from '../../src/indexing/segmenter.ts';
import { tokenise } from '../../src/indexing/tokenise.ts';
import { calendarDate } from '../../src/policy/calendar-date.ts';
import { normalise } from '../../src/policy/normalise.ts';
import { searchAtOnce } from '../../src/retrieval/search.ts';
import { KIND_WEIGHTS } from '../../src/retrieval/term-weights.ts';
import { openLibrary } from '../open-library.ts';
import { openSegmenter } from './cut-words.ts';
import { timed } from './percentiles.ts';
import type { BenchDocument, EngineMaker } from './search-engine.ts';

const ASKED_ON = calendarDate('2026-11-20');

/**
 * The search as people meet it, over its own corpus; and our index alone: the same texts as the others get, no
 * vocabulary, no questions people ask, no reasons.
 */
export const OURS: readonly EngineMaker[] = [
  { name: 'ours, whole search', largestScale: 1, build: openWhole },
  { name: 'ours, index alone', largestScale: 100, build: buildOurs },
];

function openWhole() {
  const library = openLibrary();
  return {
    bytesOutside: 0,
    search: ({ query, as_of }: { query: string; as_of?: typeof ASKED_ON | null }, limit: number) =>
      searchAtOnce(library, { query, asOf: as_of ?? ASKED_ON, limit }).hits.map(({ clause }) => clause.id),
    measureStored: () => null,
  };
}

function buildOurs(documents: readonly BenchDocument[]) {
  const entries = documents.map(({ id, text }): Entry => ({ id, units: [{ own: text }], questions: [] }));
  const bytes = buildIndex({ entries, segmenter: openSegmenter() });
  const index = loadIndex(bytes);
  return {
    bytesOutside: 0,
    search: ({ query }: { query: string }, limit: number) =>
      index.search(termsOf(index, query), limit).map(({ clause }) => index.clauses[clause] ?? ''),
    measureStored: () => ({
      bytes: bytes.dictionary.byteLength + bytes.postings.byteLength,
      loadMs: timed(() => loadIndex(bytes)),
    }),
  };
}

export function termsOf(index: ClauseIndex, question: string) {
  return tokenise(normalise(question), index.vocabulary).map(({ text, kind }) => ({
    term: text,
    weight: KIND_WEIGHTS[kind],
  }));
}

export function openIndex(entries: readonly Entry[], segmenter: Segmenter): MemoryIndex {
  return loadIndex(buildIndex({ entries, segmenter }));
}
