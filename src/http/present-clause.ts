import { summariseDocument } from '../assistant/composing/summarise-document.ts';
import type { DocumentSummary } from '../assistant/document-summary.ts';
import type { CalendarDate } from '../policy/calendar-date.ts';
import type { Clause } from '../policy/clause.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { type Validity, validityOfDocument } from '../policy/validity.ts';

/** A document as every response shows it; with the validity of one of its clauses where that is what is shown. */
export function presentDocument(
  document: PolicyDocument,
  asOf: CalendarDate,
  validity: Validity = validityOfDocument(document, asOf),
): DocumentSummary {
  return { ...summariseDocument(document), status: validity.status, status_reason: validity.reason };
}

export function presentClause({ id, label, headings, text }: Clause) {
  return { id, label, headings, text };
}
