import type { Failure } from '../client/problem.ts';
import type { ClauseReply, DocumentReply } from '../client/replies.ts';
import { documentIdOf } from './desk-address.ts';
import { readClause, readDocument } from './read-desk.ts';

/** What is open on the desk: a document, with one of its clauses or as a whole. */
export interface Opened {
  readonly document: DocumentReply | null;
  readonly clause: ClauseReply | null;
  readonly failure: Failure | null;
}

export const NOTHING_OPEN: Opened = { document: null, clause: null, failure: null };

/** Reads by clause id or document id at a day (of no id nothing); a document is fetched once, since staff go from clause to clause in it. */
export function openedReader(): (id: string, asOf: string) => Promise<Opened> {
  const held = new Map<string, DocumentReply>();
  return async (id, asOf) => {
    if (id === '') return NOTHING_OPEN;
    const documentId = documentIdOf(id);
    const key = `${documentId}?${asOf}`;
    const [document, clause] = await Promise.all([
      held.has(key) ? null : readDocument(documentId, asOf),
      id === documentId ? null : readClause(id, asOf),
    ]);
    if (document?.kind === 'ok') held.set(key, document.body);
    const failed = [document, clause].find((fetched) => fetched?.kind === 'failed');
    return {
      document: held.get(key) ?? null,
      clause: clause?.kind === 'ok' ? clause.body : null,
      failure: failed?.kind === 'failed' ? failed.failure : null,
    };
  };
}
