import type { ClauseIndex } from '../indexing/clause-index.ts';
import type { Clause } from '../policy/clause.ts';
import type { Corpus, PolicyDocument } from '../policy/document.ts';

/** The corpus in memory with its index: all that a question needs. */
export interface Library {
  readonly revision: string;
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  /** By clause id, in text order. */
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly index: ClauseIndex;
}

export function makeLibrary(corpus: Corpus, index: ClauseIndex): Library {
  return {
    revision: corpus.revision,
    documents: new Map(corpus.documents.map((document) => [document.id, document])),
    clauses: new Map(corpus.clauses.map((clause) => [clause.id, clause])),
    index,
  };
}
