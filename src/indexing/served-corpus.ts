import type { HeldCorpus } from '../policy/clauses.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { openClauses } from './open-clauses.ts';

/** documents.json, which is read first of all that the service serves. */
export interface ServedDocuments {
  readonly revision: string;
  /** Names of the files of `packClauses`, in order. */
  readonly clauseFiles: readonly string[];
  /** SHA-256 of the search index, by which a database that holds another one is recognised. */
  readonly indexDigest: string;
  readonly documents: readonly PolicyDocument[];
}

/** The documents, and the files they name -> the corpus as the service holds it. */
export function openServedCorpus(
  { revision, documents }: ServedDocuments,
  clauseFiles: readonly ArrayBuffer[],
): HeldCorpus {
  return { revision, documents, clauses: openClauses(clauseFiles) };
}
