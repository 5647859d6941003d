import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../platform/node/read-corpus.ts';
import type { Clause } from '../../policy/clause.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import { type BuiltCorpus, buildCorpus } from '../build-corpus.ts';
import { parseCorpusFiles } from '../parse-corpus-files.ts';

const files = readCorpus(fileURLToPath(new URL('../../../corpus/', import.meta.url)));

/** The whole corpus as ingest builds it, for tests over real texts. */
export const built: BuiltCorpus = buildCorpus(parseCorpusFiles(files));

/** Throws when the corpus does not hold the document. */
export function documentOf(id: string): PolicyDocument {
  const document = built.corpus.documents.find((candidate) => candidate.id === id);
  if (!document) throw new Error(`${id}: no such document in corpus/catalog`);
  return document;
}

/** Throws when the corpus does not hold the clause. */
export function clauseOf(id: string): Clause {
  const clause = built.corpus.clauses.find((candidate) => candidate.id === id);
  if (!clause) throw new Error(`${id}: no such clause in the corpus`);
  return clause;
}
