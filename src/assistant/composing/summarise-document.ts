import type { PolicyDocument } from '../../policy/document.ts';
import type { DocumentSummary } from '../document-summary.ts';

/** The part of a document that responses show; status is added by the caller for its day. */
export function summariseDocument(document: PolicyDocument): Omit<DocumentSummary, 'status' | 'status_reason'> {
  const { id, title, number, issuer, level, kind } = document;
  return {
    id,
    title,
    number,
    issuer,
    level,
    kind,
    issued: document.issued.date,
    effective_from: document.effective_from.date,
    effective_until: document.effective_until.date,
  };
}
