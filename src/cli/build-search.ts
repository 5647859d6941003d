import { buildIndex } from '../indexing/build-index.ts';
import { makeEntry } from '../indexing/clause-entry.ts';
import { parseLexicon } from '../indexing/parse-lexicon.ts';
import { parseQuestions } from '../indexing/parse-questions.ts';
import { makeSegmenter } from '../platform/node/cut-words.ts';
import { readLexicon, readQuestions } from '../platform/node/read-vocabulary.ts';
import type { Corpus } from '../policy/document.ts';
import { buildSuggestions } from '../retrieval/build-suggestions.ts';

/** The files of the search: the index and the words people use. */
export interface SearchFiles {
  readonly 'dictionary.bin': Uint8Array;
  readonly 'postings.bin': Uint8Array;
  readonly 'lexicon.json': string;
  readonly 'suggest.json': string;
}

/** Makes them from a corpus folder (its vocabulary) and the corpus read from it. */
export function makeSearchFiles(folder: string, corpus: Corpus): SearchFiles {
  const lexicon = parseLexicon(readLexicon(folder));
  const asked = parseQuestions(readQuestions(folder));
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const entries = corpus.clauses.map((clause) => {
    const document = documents.get(clause.document);
    if (!document)
      throw new Error(`clause ${clause.id}: document ${clause.document} is not in the corpus. Ingest again.`);
    return makeEntry(clause, document, asked.get(clause.id) ?? []);
  });
  const { dictionary, postings } = buildIndex({ entries, segmenter: makeSegmenter(lexicon.words) });
  return {
    'dictionary.bin': new Uint8Array(dictionary),
    'postings.bin': new Uint8Array(postings),
    'lexicon.json': JSON.stringify(lexicon),
    'suggest.json': buildSuggestions(corpus, lexicon),
  };
}
