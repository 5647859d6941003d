import { createHash } from 'node:crypto';
import { buildIndex } from '../indexing/build-index.ts';
import { makeEntry } from '../indexing/clause-entry.ts';
import { openDictionary } from '../indexing/dictionary.ts';
import { listCompany } from '../indexing/list-company.ts';
import { packClauses } from '../indexing/pack-clauses.ts';
import { parseLexicon } from '../indexing/parse-lexicon.ts';
import { mergeQuestions, parseQuestions } from '../indexing/parse-questions.ts';
import type { ServedDocuments } from '../indexing/served-corpus.ts';
import { packModels } from '../learning/pack-models.ts';
import { makeSegmenter, readGeneralWords } from '../platform/node/cut-words.ts';
import { readFollowUps, readLanguage, readLexicon, readQuestions } from '../platform/node/read-vocabulary.ts';
import type { Content } from '../platform/node/write-whole.ts';
import type { Corpus } from '../policy/document.ts';
import { listAskingWords } from '../question/asking-words.ts';
import { parseLanguage } from '../question/language-examples.ts';
import { trainReading } from '../question/train-reading.ts';
import { buildSuggestions } from '../retrieval/build-suggestions.ts';
import { learnEmbedding } from '../retrieval/embedding/learn-embedding.ts';

/** Of the files of clauses: each becomes an asset of the Worker, where one may have 25 MiB. */
const MOST_BYTES = 20_000_000;

/** The titles, and the parts of sentences that are as long as a question. */
function phrasesOf({ documents, clauses }: Corpus): readonly string[] {
  const parts = clauses.flatMap(({ own, kind }) => (kind === 'front' ? [] : own.split(/[。；，：\n]/u)));
  return [...documents.map(({ title }) => title), ...parts.filter((part) => part.length >= 5 && part.length <= 40)];
}

/** What the service serves, by file name, from a corpus folder (its vocabulary) and the corpus read from it. */
export function makeSearchFiles(folder: string, corpus: Corpus): Readonly<Record<string, Content>> {
  const lexicon = parseLexicon(readLexicon(folder));
  const asked = parseQuestions(readQuestions(folder));
  const said = mergeQuestions(asked, parseQuestions(readFollowUps(folder), 'follow-ups'));
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const entries = corpus.clauses.map((clause) => {
    const document = documents.get(clause.document);
    if (!document)
      throw new Error(`clause ${clause.id}: document ${clause.document} is not in the corpus. Ingest again.`);
    return makeEntry(clause, document, asked.get(clause.id) ?? []);
  });
  const words = corpus.clauses.map(({ id, own }) => [own, ...(asked.get(id) ?? [])].join('\n'));
  const english = { ...lexicon.english, company: listCompany(lexicon.english.terms, words) };
  const segmenter = makeSegmenter(lexicon.words);
  const index = buildIndex({ entries, segmenter, general: readGeneralWords() });
  const language = parseLanguage(readLanguage(folder));
  const asking = listAskingWords(language.attributes, segmenter);
  const [dictionary, postings] = [new Uint8Array(index.dictionary), new Uint8Array(index.postings)];
  const clauses = packClauses(corpus.clauses, MOST_BYTES).map((bytes, at) => [`clauses-${at + 1}.bin`, bytes] as const);
  const served: ServedDocuments = {
    revision: corpus.revision,
    clauseFiles: clauses.map(([name]) => name),
    indexDigest: createHash('sha256').update(dictionary).update(postings).digest('hex'),
    documents: corpus.documents,
  };
  return {
    ...Object.fromEntries(clauses),
    'documents.json': JSON.stringify(served),
    'dictionary.bin': dictionary,
    'postings.bin': postings,
    'models.bin': packModels({
      ...trainReading(language, [...asked.values()].flat(), lexicon, phrasesOf(corpus)),
      ...learnEmbedding({
        clauses: corpus.clauses,
        asked: said,
        vocabulary: openDictionary(index.dictionary).vocabulary,
      }),
    }),
    'lexicon.json': JSON.stringify({ ...lexicon, english, asking }),
    'suggest.json': buildSuggestions(corpus, lexicon),
  };
}
