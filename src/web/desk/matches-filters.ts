import type { DocumentSummary } from '../../assistant/answer.ts';
import type { DeskAddress } from './desk-address.ts';

/** Whether a document passes the filters; those that search applies itself hold for the list of documents as well. */
export function matchesFilters(document: DocumentSummary, filters: DeskAddress): boolean {
  const { status, level, issuer, kind, year } = filters;
  const isCurrent = document.status === 'in_force' || document.status === 'unknown';
  return (
    (status === '' || (status === 'current' ? isCurrent : document.status === status)) &&
    (level === '' || document.level === level) &&
    (issuer === '' || document.issuer === issuer) &&
    (kind === '' || document.kind === kind) &&
    (year === '' || document.issued?.startsWith(year) === true)
  );
}
