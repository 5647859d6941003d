import { isCurrent } from '../answer/is-current.ts';
import type { DocumentSummary, SearchHit, SearchReply } from '../client/replies.ts';
import type { DeskAddress } from './desk-address.ts';

/** Whether a document passes the filters; those that search applies itself hold for the list of documents as well. */
export function matchesFilters(document: DocumentSummary, filters: DeskAddress): boolean {
  const { status, level, issuer, kind, year, within } = filters;
  return (
    (status === '' || (status === 'current' ? isCurrent(document.status) : document.status === status)) &&
    (level === '' || document.level === level) &&
    (issuer === '' || document.issuer === issuer) &&
    (within === '' || document.id === within) &&
    (kind === '' || document.kind === kind) &&
    (year === '' || document.issued?.startsWith(year) === true)
  );
}

/** Hits that pass, and how many there are in all: what search counted, unless filters took some away here. */
export function filterFound(
  found: SearchReply,
  filters: DeskAddress,
): { readonly hits: readonly SearchHit[]; readonly total: number } {
  const hits = found.hits.filter(({ document }) => matchesFilters(document, filters));
  return { hits, total: hits.length === found.hits.length ? found.total : hits.length };
}
