import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../indexing/build-index.ts';
import { makeEntry } from '../indexing/clause-entry.ts';
import { makeSegmenter } from '../platform/node/cut-words.ts';
import { readLexicon, readQuestions } from '../platform/node/read-vocabulary.ts';
import type { Corpus } from '../policy/document.ts';

/** Builds indexes/search.bin and indexes/lexicon.json from a corpus and corpus/vocabulary. */
export function buildSearch(folder: string, corpus: Corpus): { readonly bytes: number; readonly questions: number } {
  const lexicon = readLexicon(join(folder, 'corpus'));
  const asked = readQuestions(join(folder, 'corpus'));
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const entries = corpus.clauses.map((clause) => {
    const document = documents.get(clause.document);
    if (!document)
      throw new Error(`clause ${clause.id}: document ${clause.document} is not in the corpus. Ingest again.`);
    return makeEntry(clause, document, asked.get(clause.id) ?? []);
  });
  const bytes = buildIndex({ entries, segmenter: makeSegmenter(lexicon.words) });
  replaceFile(join(folder, 'indexes', 'search.bin'), bytes);
  replaceFile(join(folder, 'indexes', 'lexicon.json'), JSON.stringify(lexicon));
  return { bytes: bytes.length, questions: entries.reduce((sum, entry) => sum + entry.questions.length, 0) };
}

/** An interruption leaves the old file in place. */
function replaceFile(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}
