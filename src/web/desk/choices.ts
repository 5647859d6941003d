import type { Completion, DocumentSummary, SearchHit, SearchReply } from '../client/replies.ts';
import { documentIdOf } from './desk-address.ts';

/** What can be chosen from the list: a clause that was found, a whole document, or a completion of the typed words. */
export interface Choice {
  /** Of a clause or document; null for a term, which is searched for. */
  readonly id: string | null;
  readonly title: string;
  /** Where it stands, of a completion. */
  readonly detail: string | null;
  readonly document: DocumentSummary | null;
  readonly hit: SearchHit | null;
}

const MOST_COMPLETIONS = 5;

/** Hits of one document together, documents in the order of their best one. */
export function groupByDocument(hits: SearchReply['hits']): SearchReply['hits'] {
  const order = [...new Set(hits.map(({ document }) => document.id))];
  return order.flatMap((id) => hits.filter(({ document }) => document.id === id));
}

export function choicesOfHits(hits: SearchReply['hits']): readonly Choice[] {
  return hits.map((hit) => ({ id: hit.clause.id, title: hit.clause.label, detail: null, document: hit.document, hit }));
}

export function choicesOfDocuments(documents: readonly DocumentSummary[]): readonly Choice[] {
  return documents.map((document) => ({ id: document.id, title: document.title, detail: null, document, hit: null }));
}

/** Completions that say more than the list below them: not what was found already, not what is typed, only of documents that pass the filters. */
export function choicesOfCompletions(
  completions: readonly Completion[],
  typed: string,
  hits: SearchReply['hits'],
  documents: readonly DocumentSummary[],
): readonly Choice[] {
  const found = new Set(hits.map(({ clause }) => clause.id));
  const byId = new Map(documents.map((document) => [document.id, document]));
  return completions
    .map(
      ({ id, text, detail, status }): Choice => ({
        ...{ id, title: text, detail, hit: null },
        document: standing(byId.get(documentIdOf(id ?? '')) ?? null, status),
      }),
    )
    .filter(({ id, title, document }) => (id === null ? title !== typed.trim() : document !== null && !found.has(id)))
    .slice(0, MOST_COMPLETIONS);
}

/** The document as it stands at the clause: one may end before the other. */
function standing(document: DocumentSummary | null, status: Completion['status']): DocumentSummary | null {
  return document && status ? { ...document, status } : document;
}
